package app.quarterbook.bench;

import app.quarterbook.exchange.intake.Circumstances;
import app.quarterbook.exchange.intake.ImportFiles;
import app.quarterbook.exchange.read.TableReader;
import app.quarterbook.store.Database;
import app.quarterbook.store.ImportStore;
import app.quarterbook.store.Workbook;
import app.quarterbook.store.disk.WorkbookFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How long the sample visit log takes from its file into a new workbook, the clients being there:
/// reading, comparing and saving.
final class ImportBench {
  private static final int ROUNDS = 7;
  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  private ImportBench() {}

  static void measure(BenchTable table, Path temp, Clock clock) throws Exception {
    var took = new ArrayList<Double>();
    int count = 0;
    for (int round = 0; round < ROUNDS; round++) {
      var folder = new WorkbookFolder(Files.createTempDirectory(temp, "importing"));
      try (var database = Workbook.open(folder, clock)) {
        take("clients.csv", database);
        long start = System.nanoTime();
        take("visit-log.csv", database);
        took.add((System.nanoTime() - start) / 1e6);
        count = new ImportStore(database).snapshot().visits().size();
      }
    }
    table.add("import of %,d visits".formatted(count), "ms", "≤ 10000", 1, Samples.of(took));
  }

  private static void take(String file, Database database) {
    var store = new ImportStore(database);
    var mapped = ImportFiles.mapped(TableReader.read(SAMPLES.resolve(file)), Optional.empty());
    var here = Circumstances.in(Locale.US, LocalDate.now(database.clock()), 60);
    var plans = ImportFiles.plan(List.of(mapped), store.snapshot(), here);
    store.apply(ImportFiles.intake(plans), List.of(), file);
  }
}
