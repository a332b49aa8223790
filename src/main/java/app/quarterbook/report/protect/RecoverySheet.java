package app.quarterbook.report.protect;

import app.quarterbook.model.protect.RecoveryCode;
import app.quarterbook.report.FileName;
import app.quarterbook.report.Head;
import app.quarterbook.report.Paper;
import app.quarterbook.report.PdfMaker;
import app.quarterbook.report.Pictures;
import app.quarterbook.report.Template;
import app.quarterbook.text.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/// One page for a drawer: the recovery code in groups that can be typed again, what it opens and
/// what to do with it.
public final class RecoverySheet {
  private static final Template TEMPLATE = new Template("recovery");

  private RecoverySheet() {}

  /// What the template asks for.
  private record Shown(String folder, String when, List<String> groups) {}

  /// The sheet as a PDF.
  ///
  /// @param folder where the workbook lies, as a person reads it
  public static byte[] pdf(RecoveryCode code, String folder, Clock clock) {
    var when = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(LocalDate.now(clock));
    var head =
        new Head(
            Text.of("report.recovery.title"),
            Text.of("report.recovery.subject"),
            "",
            Head.PLAIN,
            Paper.usualIn(Locale.getDefault(Locale.Category.FORMAT)),
            clock.instant());
    var page = TEMPLATE.page(head, new Shown(folder, when, code.groups()));
    return new PdfMaker(Pictures.NONE).pdf(page);
  }

  public static String fileName() {
    return FileName.pdf(Text.of("report.recovery.file"));
  }
}
