package app.quarterbook.ui.rate;

import app.quarterbook.file.WholeFile;
import app.quarterbook.report.rate.RateCardPdf;
import app.quarterbook.report.rate.RateCardReport;
import app.quarterbook.store.ContentStore;
import app.quarterbook.store.Database;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Saves the rate card as a PDF of one page where the person wants it, or says why it cannot be
/// one.
final class PrintViewModel {
  private final Desk desk;
  private final ContentStore contents;

  PrintViewModel(Database database, Desk desk) {
    this.desk = desk;
    contents = new ContentStore(database);
  }

  void save(RateCardReport report) {
    var logo = report.settings().consultant().logo();
    desk.background()
        .<Optional<byte[]>>run(
            () -> logo.isEmpty() ? Optional.empty() : contents.get(logo),
            found -> make(report, found.orElse(null)));
  }

  private void make(RateCardReport report, byte @Nullable [] logo) {
    desk.background()
        .beside(
            () -> RateCardPdf.of(report, digest -> Optional.ofNullable(logo)),
            result -> {
              switch (result) {
                case RateCardPdf.Made made -> ask(report, made.pdf());
                case RateCardPdf.TooLong refused -> desk.toast().problem(refused.sentence());
              }
            });
  }

  private void ask(RateCardReport report, byte[] pdf) {
    desk.files()
        .save(Text.of("rate.saveAs"), RateCardPdf.fileName(report))
        .ifPresent(file -> desk.background().run(() -> write(pdf, file), desk.toast()::say));
  }

  /// @return what to tell the person
  private static String write(byte[] pdf, Path file) {
    try {
      WholeFile.write(file, pdf);
      return Text.of("rate.saved", file);
    } catch (IOException e) {
      return Text.of("rate.notSaved", file);
    }
  }
}
