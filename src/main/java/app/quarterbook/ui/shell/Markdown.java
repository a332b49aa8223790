package app.quarterbook.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/// Shows Markdown: headings, paragraphs, lists, emphasis. Links and pictures are not followed,
/// because help never leaves the program.
final class Markdown extends AbstractVisitor {
  private static final Parser PARSER = Parser.builder().build();

  private final VBox page = new VBox();
  private final List<String> styles = new ArrayList<>();
  private TextFlow line = new TextFlow();
  private String bullet = "";

  private Markdown() {
    page.getStyleClass().add("help-text");
  }

  static VBox show(String markdown) {
    var shown = new Markdown();
    PARSER.parse(markdown).accept(shown);
    return shown.page;
  }

  @Override
  public void visit(Heading heading) {
    line("help-heading-" + heading.getLevel(), heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    line("help-line", paragraph);
  }

  @Override
  public void visit(ListItem item) {
    bullet = "•  ";
    visitChildren(item);
  }

  @Override
  public void visit(org.commonmark.node.Text text) {
    add(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    styled("help-code", () -> add(code.getLiteral()));
  }

  @Override
  public void visit(StrongEmphasis strong) {
    styled("help-strong", () -> visitChildren(strong));
  }

  @Override
  public void visit(Emphasis emphasis) {
    styled("help-emphasis", () -> visitChildren(emphasis));
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    add(" ");
  }

  private void line(String style, Node block) {
    line = new TextFlow();
    page.getChildren().add(line);
    styled(
        style,
        () -> {
          add(bullet);
          bullet = "";
          visitChildren(block);
        });
  }

  private void styled(String style, Runnable inside) {
    styles.add(style);
    inside.run();
    styles.removeLast();
  }

  private void add(String words) {
    var text = new Text(words);
    text.getStyleClass().addAll(styles);
    line.getChildren().add(text);
  }
}
