package app.quarterbook.report;

import app.quarterbook.text.Text;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A page's form, from `templates/report/<name>.html`. Templates hold no logic but "if there is"
/// and "for each"; what they put in is escaped unless it stands in three braces, and only what
/// {@link NoteHtml} made may stand there. `{{#text}}key{{/text}}` is a text of the bundles.
public final class Template {
  /// The attribute of the page that says when it was made.
  static final String MADE = "data-made";

  private static final String HOME = "/templates/report/";
  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .withLoader(name -> new StringReader(read(name + ".html")))
          .standardsMode(false);

  private final com.samskivert.mustache.Template template;

  /// @param name the file's name without its ending
  public Template(String name) {
    template = COMPILER.compile(read(name + ".html"));
  }

  /// A whole page, complete in itself.
  ///
  /// @param model what the template asks for, by the names of its record's components
  public String page(Head head, Object model) {
    return fill(
        model,
        Map.of(
            "text", words(),
            "style", read("style.css"),
            "head", head,
            "paper", head.paper().css(),
            "language", Text.of("report.language")));
  }

  /// A part that is put into a page later, see {@link #append}.
  public String part(Object model) {
    return fill(model, Map.of("text", words()));
  }

  /// A page with a part put in at its end.
  public static String append(String page, String part) {
    int end = page.lastIndexOf("</body>");
    return page.substring(0, end) + part + page.substring(end);
  }

  private String fill(Object model, Map<String, Object> around) {
    var out = new StringWriter();
    template.execute(model, around, out);
    return out.toString();
  }

  private static Mustache.Lambda words() {
    return (fragment, out) -> out.write(Escapers.HTML.escape(Text.of(fragment.execute())));
  }

  private static String read(String file) {
    return new String(Fonts.read(HOME + file), StandardCharsets.UTF_8);
  }
}
