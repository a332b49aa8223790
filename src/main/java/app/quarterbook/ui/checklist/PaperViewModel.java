package app.quarterbook.ui.checklist;

import app.quarterbook.file.WholeFile;
import app.quarterbook.report.PdfMaker;
import app.quarterbook.report.Pictures;
import app.quarterbook.report.checklist.ChecklistPage;
import app.quarterbook.report.checklist.ChecklistReport;
import app.quarterbook.store.ContentStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.StoreException;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Saves a checklist as a PDF where the person wants it.
final class PaperViewModel {
  private final Desk desk;
  private final SettingStore settings;
  private final ContentStore contents;

  PaperViewModel(Database database, Desk desk) {
    this.desk = desk;
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
    desk.background().run(() -> load.call().map(this::sheet), found -> found.ifPresent(this::ask));
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
    var pictures = new HashMap<String, byte[]>();
    for (var name : Pictures.named(page)) {
      content(name).ifPresent(bytes -> pictures.put(name, bytes));
    }
    return new Sheet(ChecklistPage.fileName(report), page, pictures);
  }

  private void ask(Sheet sheet) {
    desk.files()
        .save(Text.of("checklist.saveAs"), sheet.fileName())
        .ifPresent(file -> desk.background().beside(() -> write(sheet, file), desk.toast()::say));
  }

  /// @return what to tell the person
  private static String write(Sheet sheet, Path file) {
    try {
      WholeFile.write(file, sheet.pdf());
      return Text.of("checklist.saved", file);
    } catch (IOException e) {
      return Text.of("checklist.notSaved", file);
    }
  }

  private Optional<byte[]> content(String digest) {
    try {
      return contents.get(digest);
    } catch (StoreException damaged) {
      return Optional.empty();
    }
  }
}
