package app.quarterbook.ui.rate;

import app.quarterbook.report.rate.RateCardPdf;
import app.quarterbook.report.rate.RateCardReport;
import app.quarterbook.store.ContentStore;
import app.quarterbook.store.Database;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.FileSaver;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Saves the rate card as a PDF of one page where the person wants it, or says why it cannot be
/// one.
final class PrintViewModel {
  private final Desk desk;
  private final FileSaver saver;
  private final ContentStore contents;

  PrintViewModel(Database database, Desk desk) {
    this.desk = desk;
    saver = new FileSaver(desk, "rate.paper");
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
                case RateCardPdf.Made made -> saver.save(RateCardPdf.fileName(report), made::pdf);
                case RateCardPdf.TooLong refused -> desk.toast().problem(refused.sentence());
              }
            });
  }
}
