package app.quarterbook.ui.checklist;

import app.quarterbook.report.PdfMaker;
import app.quarterbook.report.Pictures;
import app.quarterbook.report.checklist.ChecklistPage;
import app.quarterbook.report.checklist.ChecklistReport;
import app.quarterbook.store.ContentStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.SettingStore;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.FileSaver;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Saves a checklist as a PDF where the person wants it.
final class PaperViewModel {
  private final Desk desk;
  private final FileSaver saver;
  private final SettingStore settings;
  private final ContentStore contents;

  PaperViewModel(Database database, Desk desk) {
    this.desk = desk;
    saver = new FileSaver(desk, "checklist.paper");
    settings = new SettingStore(database);
    contents = new ContentStore(database);
  }

  private record Sheet(String fileName, String page, Map<String, byte[]> pictures) {
    byte[] pdf() {
      return new PdfMaker(digest -> Optional.ofNullable(pictures.get(digest))).pdf(page);
    }
  }

  /// Asks where to, and saves it there.
  ///
  /// @param load reads what is printed, on the workbook thread; empty where it is gone
  void print(Callable<Optional<ChecklistViewModel.Facts>> load) {
    desk.background().run(() -> load.call().map(this::sheet), found -> found.ifPresent(this::save));
  }

  private Sheet sheet(ChecklistViewModel.Facts facts) {
    var report =
        new ChecklistReport(
            settings.load().consultant(),
            facts.client().name(),
            facts.run(),
            facts.cover(),
            desk.clock().instant());
    var page = ChecklistPage.of(report);
    var pictures = contents.readable(Pictures.named(page));
    return new Sheet(ChecklistPage.fileName(report), page, pictures);
  }

  private void save(Sheet sheet) {
    saver.save(sheet.fileName(), sheet::pdf);
  }
}
