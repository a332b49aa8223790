package app.quarterbook.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// Notes in Markdown as a part of a page. What was typed as HTML is shown as it was typed, links
/// lead to web and mail addresses only, pictures of elsewhere become their words; `- [ ]` and
/// `- [x]` become boxes, and the marks that link a line to the plan stay within the house.
public final class NoteHtml {
  private static final Pattern MARK = Pattern.compile("(?m)[ \\t]+\\^[0-9A-Za-z]+[ \\t]*$");
  private static final Pattern TICK = Pattern.compile("\\[([ xX])] ");

  /// The page's own headings come above those of the notes.
  private static final int HEADINGS_BELOW = 2;

  private static final int LOWEST = 6;
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .softbreak("<br />\n")
          .attributeProviderFactory(context -> NoteHtml::mark)
          .build();

  private NoteHtml() {}

  public static String of(String notes) {
    var page = PARSER.parse(MARK.matcher(notes).replaceAll(""));
    page.accept(new Changes());
    return RENDERER.render(page);
  }

  private static void mark(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof ListItem item && beginning(item) instanceof Text text) {
      var words = text.getLiteral();
      if (words.startsWith(Changes.OPEN) || words.startsWith(Changes.DONE)) {
        attributes.put("class", "tick");
      }
    }
  }

  private static Node beginning(ListItem item) {
    return item.getFirstChild() instanceof Paragraph first ? first.getFirstChild() : item;
  }

  private static final class Changes extends AbstractVisitor {
    static final String OPEN = "☐ ";
    static final String DONE = "☑ ";

    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.min(LOWEST, heading.getLevel() + HEADINGS_BELOW));
      visitChildren(heading);
    }

    @Override
    public void visit(ListItem item) {
      if (beginning(item) instanceof Text text) {
        var tick = TICK.matcher(text.getLiteral());
        if (tick.lookingAt()) {
          text.setLiteral(
              (tick.group(1).isBlank() ? OPEN : DONE) + text.getLiteral().substring(tick.end()));
        }
      }
      visitChildren(item);
    }

    @Override
    public void visit(Image image) {
      visitChildren(image);
      for (var words : children(image)) {
        image.insertBefore(words);
      }
      image.unlink();
    }

    private static List<Node> children(Node parent) {
      var children = new ArrayList<Node>();
      for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
        children.add(child);
      }
      return children;
    }
  }
}
