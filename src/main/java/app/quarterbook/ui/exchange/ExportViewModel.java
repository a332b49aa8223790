package app.quarterbook.ui.exchange;

import app.quarterbook.exchange.write.CsvFile;
import app.quarterbook.exchange.write.ExportFolder;
import app.quarterbook.exchange.write.Sheet;
import app.quarterbook.exchange.write.Sheets;
import app.quarterbook.exchange.write.VCardFile;
import app.quarterbook.exchange.write.XlsxFile;
import app.quarterbook.model.export.Contents;
import app.quarterbook.store.Database;
import app.quarterbook.store.ExportStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Background;
import app.quarterbook.ui.kit.FileDialogs;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Toast;
import app.quarterbook.ui.kit.Verb;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes the list of a place, or everything, into files a person chooses. Internal notes stay in.
public final class ExportViewModel {
  private static final String USUAL = ".xlsx";

  private final ExportStore store;
  private final Background background;
  private final FileDialogs dialogs;
  private final Toast toast;

  private record Told(String sentence, boolean done) {}

  private interface Writing {
    String write() throws IOException;
  }

  public ExportViewModel(
      Database database, Background background, FileDialogs dialogs, Toast toast) {
    store = new ExportStore(database);
    this.background = background;
    this.dialogs = dialogs;
    this.toast = toast;
  }

  /// What can be written at a place: its list where it shows one, and everything anywhere.
  public List<Verb> verbs(Place place) {
    var everything = Verb.always(ExchangeActions.EXPORT_ALL, this::all);
    return title(place)
        .map(title -> Verb.always(ExchangeActions.EXPORT_LIST, () -> list(title)))
        .map(list -> List.of(list, everything))
        .orElse(List.of(everything));
  }

  /// The chosen ending says as what it is written: CSV, XLSX, or vCards of the people.
  private void list(String title) {
    dialogs
        .save(ExchangeActions.EXPORT_LIST.title(), title + USUAL)
        .map(ExportViewModel::withEnding)
        .ifPresent(
            file ->
                background.run(
                    () -> tried(() -> write(store.contents(), title, file), file), this::say));
  }

  private void all() {
    dialogs
        .folder(ExchangeActions.EXPORT_ALL.title())
        .ifPresent(
            folder ->
                background.runLong(
                    Text.of("exchange.exporting"),
                    progress -> tried(() -> write(store.contents(), folder), folder),
                    this::say));
  }

  private static Path withEnding(Path file) {
    var name = String.valueOf(file.getFileName());
    return name.contains(".") ? file : file.resolveSibling(name + USUAL);
  }

  private static Told tried(Writing writing, Path target) {
    try {
      return new Told(writing.write(), true);
    } catch (IOException reason) {
      return new Told(Text.of("exchange.notExported", target), false);
    }
  }

  private static String write(Contents contents, Path folder) throws IOException {
    return Text.of("exchange.exportedAll", ExportFolder.write(contents, folder).size(), folder);
  }

  private static String write(Contents contents, String title, Path file) throws IOException {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".vcf")) {
      var people = contents.held().people();
      VCardFile.write(people, new Sheets(contents.clients()).names(), file);
      return written(Text.of("exchange.sheet.people"), people.size(), file);
    }
    var sheet = sheet(contents, title);
    if (name.endsWith(".csv")) {
      CsvFile.write(sheet, file);
    } else {
      XlsxFile.write(List.of(sheet), file);
      long cut = XlsxFile.tooLong(sheet);
      if (cut > 0) {
        return Text.of("exchange.exportedCut", title, file, cut);
      }
    }
    return written(title, sheet.rows().size(), file);
  }

  private static String written(String title, int count, Path file) {
    return Text.of("exchange.exported", title, count, file);
  }

  private static Sheet sheet(Contents contents, String title) {
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
      case Place.Checklists all -> Optional.of(Text.of("exchange.sheet.checklists"));
      case Place.Surveys all -> Optional.of(Text.of("exchange.sheet.surveys"));
      default -> Optional.empty();
    };
  }

  private void say(Told told) {
    if (told.done()) {
      toast.say(told.sentence());
    } else {
      toast.problem(told.sentence());
    }
  }
}
