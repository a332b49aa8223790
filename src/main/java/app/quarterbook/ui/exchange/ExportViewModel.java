package app.quarterbook.ui.exchange;

import app.quarterbook.exchange.write.Contents;
import app.quarterbook.exchange.write.CsvFile;
import app.quarterbook.exchange.write.ExportFolder;
import app.quarterbook.exchange.write.Sheet;
import app.quarterbook.exchange.write.Sheets;
import app.quarterbook.exchange.write.VCardFile;
import app.quarterbook.exchange.write.XlsxFile;
import app.quarterbook.store.Database;
import app.quarterbook.store.ExpertStore;
import app.quarterbook.store.ImportStore;
import app.quarterbook.store.SurveyStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Background;
import app.quarterbook.ui.kit.FileDialogs;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Toast;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes the list of a place, or everything, into files a person chooses. Internal notes stay in.
public final class ExportViewModel {
  private final Database database;
  private final Background background;
  private final FileDialogs dialogs;
  private final Toast toast;

  public ExportViewModel(
      Database database, Background background, FileDialogs dialogs, Toast toast) {
    this.database = database;
    this.background = background;
    this.dialogs = dialogs;
    this.toast = toast;
  }

  /// Whether the place shows a list that can be written.
  public static boolean canExport(Place place) {
    return title(place).isPresent();
  }

  /// Writes the place's list; the chosen ending says as what: CSV, XLSX, or vCards of the people.
  public void list(Place place) {
    title(place)
        .flatMap(title -> dialogs.save(ExchangeActions.EXPORT_LIST.title(), title + ".xlsx"))
        .ifPresent(
            file ->
                background.run(
                    () -> {
                      write(contents(), place, file);
                      return file;
                    },
                    this::told));
  }

  /// Writes all lists into a folder.
  public void all() {
    dialogs
        .folder(ExchangeActions.EXPORT_ALL.title())
        .ifPresent(
            folder ->
                background.runLong(
                    Text.of("exchange.exporting"), progress -> everything(folder), this::told));
  }

  private Path everything(Path folder) {
    try {
      ExportFolder.write(contents(), folder);
      return folder;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static void write(Contents contents, Place place, Path file) throws IOException {
    var name = file.toString().toLowerCase(Locale.ROOT);
    var sheet = sheet(contents, place);
    if (name.endsWith(".vcf")) {
      VCardFile.write(contents.held().people(), new Sheets(contents.clients()).names(), file);
    } else if (name.endsWith(".csv")) {
      CsvFile.write(sheet, file);
    } else {
      XlsxFile.write(List.of(sheet), file);
    }
  }

  private static Sheet sheet(Contents contents, Place place) {
    var title = title(place).orElseThrow();
    return Sheets.all(contents, false).stream()
        .filter(sheet -> sheet.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<String> title(Place place) {
    return switch (place) {
      case Place.Clients all -> Optional.of(Text.of("exchange.sheet.clients"));
      case Place.Experts all -> Optional.of(Text.of("exchange.sheet.experts"));
      case Place.Plan all -> Optional.of(Text.of("exchange.sheet.items"));
      case Place.Visits all -> Optional.of(Text.of("exchange.sheet.visits"));
      case Place.Agreements all -> Optional.of(Text.of("exchange.sheet.agreements"));
      case Place.Surveys all -> Optional.of(Text.of("exchange.sheet.surveys"));
      default -> Optional.empty();
    };
  }

  private Contents contents() {
    return new Contents(
        new ImportStore(database).snapshot(),
        new ExpertStore(database).all(),
        new SurveyStore(database).all());
  }

  private void told(Path file) {
    toast.say(Text.of("exchange.exported", file));
  }
}
