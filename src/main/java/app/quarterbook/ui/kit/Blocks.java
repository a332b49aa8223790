package app.quarterbook.ui.kit;

import app.quarterbook.model.visit.NoteLine;
import app.quarterbook.model.visit.NoteText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Reads Markdown into the blocks that are shown, and the line each begins in. Links and pictures
/// are not followed, because nothing here ever leaves the program. It touches no scene and runs on
/// any thread.
final class Blocks extends AbstractVisitor {
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

  private final List<Block> blocks = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final List<String> looks = new ArrayList<>();
  private final List<String> source;
  private List<Block.Span> spans = new ArrayList<>();
  private String bullet = "";
  private int depth;
  private boolean quoted;

  private Blocks(List<String> source) {
    this.source = source;
  }

  /// What a text is shown as.
  ///
  /// @param lines for each block the number of the line it begins in, from 0
  record Shown(List<Block> blocks, List<Integer> lines) {}

  static Shown of(String markdown) {
    var reader = new Blocks(markdown.lines().toList());
    PARSER.parse(new NoteText(markdown).readable()).accept(reader);
    return new Shown(List.copyOf(reader.blocks), List.copyOf(reader.lines));
  }

  @Override
  public void visit(Heading heading) {
    add(kind(heading), heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    var line = new NoteLine(sourceOf(paragraph));
    if (paragraph.getParent() instanceof ListItem && line.isTick()) {
      unboxed(paragraph);
      bullet = "";
      add(line.isDone() ? Block.Kind.DONE_TICK : Block.Kind.OPEN_TICK, paragraph);
    } else {
      add(quoted ? Block.Kind.QUOTATION : Block.Kind.TEXT, paragraph);
    }
  }

  @Override
  public void visit(BulletList list) {
    in(() -> visitChildren(list));
  }

  @Override
  public void visit(OrderedList list) {
    var start = list.getMarkerStartNumber();
    int number = start == null ? 1 : start;
    depth++;
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      bullet = number++ + ".";
      visitChildren(item);
    }
    depth--;
    bullet = "";
  }

  @Override
  public void visit(ListItem item) {
    bullet = "•";
    visitChildren(item);
    bullet = "";
  }

  @Override
  public void visit(BlockQuote quote) {
    boolean before = quoted;
    quoted = true;
    in(() -> visitChildren(quote));
    quoted = before;
  }

  @Override
  public void visit(FencedCodeBlock code) {
    code(code, code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    code(code, code.getLiteral());
  }

  @Override
  public void visit(HtmlBlock html) {
    code(html, html.getLiteral());
  }

  @Override
  public void visit(ThematicBreak rule) {
    add(Block.Kind.RULE, rule);
  }

  @Override
  public void visit(Text text) {
    say(text.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    say(html.getLiteral());
  }

  @Override
  public void visit(Code code) {
    styled("md-code", () -> say(code.getLiteral()));
  }

  @Override
  public void visit(StrongEmphasis strong) {
    styled("md-strong", () -> visitChildren(strong));
  }

  @Override
  public void visit(Emphasis emphasis) {
    styled("md-emphasis", () -> visitChildren(emphasis));
  }

  /// Lines stay lines, as they were typed and as the client's page has them.
  @Override
  public void visit(SoftLineBreak lineBreak) {
    say("\n");
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    say("\n");
  }

  private void in(Runnable inside) {
    depth++;
    inside.run();
    depth--;
  }

  private void code(Node block, String literal) {
    say(literal.stripTrailing());
    add(Block.Kind.CODE, block);
  }

  private void styled(String look, Runnable inside) {
    looks.add(look);
    inside.run();
    looks.removeLast();
  }

  private void say(String words) {
    spans.add(new Block.Span(words, List.copyOf(looks)));
  }

  private void add(Block.Kind kind, Node block) {
    if (kind != Block.Kind.CODE) {
      visitChildren(block);
    }
    var mark = new NoteLine(sourceOf(block)).mark().orElse("");
    blocks.add(new Block(kind, depth, bullet, mark, List.copyOf(spans)));
    lines.add(lineOf(block));
    spans = new ArrayList<>();
    bullet = bullet.isEmpty() ? "" : " ";
  }

  /// The box of a tick is shown as one and not as `[ ]`.
  private static void unboxed(Paragraph paragraph) {
    if (paragraph.getFirstChild() instanceof Text first && first.getLiteral().length() >= 3) {
      first.setLiteral(first.getLiteral().substring(3).stripLeading());
    }
  }

  private static Block.Kind kind(Heading heading) {
    return switch (heading.getLevel()) {
      case 1 -> Block.Kind.HEADING_1;
      case 2 -> Block.Kind.HEADING_2;
      default -> Block.Kind.HEADING_3;
    };
  }

  private String sourceOf(Node block) {
    int line = lineOf(block);
    return line < source.size() ? source.get(line) : "";
  }

  private static int lineOf(Node block) {
    var spans = block.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.getFirst().getLineIndex();
  }
}
