package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.exchange.Target;
import app.quarterbook.exchange.intake.Circumstances;
import app.quarterbook.exchange.intake.ImportFiles;
import app.quarterbook.exchange.mapping.MappingText;
import app.quarterbook.exchange.mapping.Suggestion;
import app.quarterbook.exchange.read.TableReader;
import app.quarterbook.model.Cancelled;
import app.quarterbook.model.Progress;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.intake.Holdings;
import app.quarterbook.model.intake.RememberedMapping;
import app.quarterbook.store.disk.WorkbookFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportStoreTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  private final Database database = Database.inMemory(CLOCK);
  private final ImportStore store = new ImportStore(database);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theSamplesComeInOnceAndTheSecondTimeChangesNothing() {
    store.apply(samples(), List.of(), "5");
    var held = store.snapshot();
    assertThat(held.clients()).hasSize(34);
    assertThat(held.people()).hasSize(34);
    assertThat(held.agreements()).hasSize(23);
    assertThat(held.items()).hasSize(186);
    assertThat(held.visits()).hasSize(1237);
    assertThat(held.visits().stream().mapToInt(visit -> visit.times().work()).sum())
        .isEqualTo(200_970);
    assertThat(samples()).isEqualTo(Holdings.NONE);
  }

  @Test
  void oneUndoGivesTheFirstStateBack() {
    new ClientStore(database).save(Client.named("Copper Lane Bakery").withNotes("mine"));
    var before = store.snapshot();
    store.apply(samples(), List.of(), "5");
    assertThat(store.snapshot().clients()).hasSize(34);
    assertThat(database.journal().undo().orElseThrow().key()).isEqualTo("exchange.did.import");
    assertThat(store.snapshot()).isEqualTo(before);
    assertThat(database.journal().redo()).isPresent();
    assertThat(samples()).isEqualTo(Holdings.NONE);
  }

  @Test
  void aMappingIsRememberedForFilesWithTheSameHeaders() {
    var table = TableReader.read(SAMPLES.resolve("project-plan.csv"));
    var headers = MappingText.fingerprint(table);
    var mapping =
        new RememberedMapping(
            headers, Target.PLAN_ITEM.name(), MappingText.write(Suggestion.of(table)));
    assertThat(store.mapping(headers)).isEmpty();
    store.apply(Holdings.NONE, List.of(mapping), "1");
    store.apply(Holdings.NONE, List.of(mapping), "1");
    assertThat(store.mapping(headers)).contains(mapping);
    assertThat(MappingText.read(mapping.mapping(), table)).contains(Suggestion.of(table));
    assertThat(database.journal().undo()).isPresent();
    assertThat(database.journal().undoable()).isEmpty();
  }

  /// In a file, and whichever batch of rows it is cancelled at.
  @Test
  void ofACancelledImportNothingIsThere(@TempDir Path temp) {
    var folder = new WorkbookFolder(temp.resolve("workbook"));
    var rows = samples();
    int batches = 0;
    try (var file = Database.open(folder, CLOCK)) {
      var saved = file.vault();
      while (isCancelled(file, rows, batches)) {
        assertThat(file.vault()).isEqualTo(saved);
        assertThat(new ImportStore(file).snapshot()).isEqualTo(Holdings.NONE);
        batches++;
      }
      assertThat(batches).isGreaterThan(5);
      assertThat(file.journal().undo()).isPresent();
      assertThat(file.journal().undoable()).isEmpty();
    }
    try (var file = Database.open(folder, CLOCK)) {
      assertThat(new ImportStore(file).snapshot()).isEqualTo(Holdings.NONE);
    }
  }

  private static boolean isCancelled(Database file, Holdings rows, int batch) {
    var told = new AtomicInteger();
    Progress cancelling =
        (done, all) -> {
          if (told.getAndIncrement() == batch) {
            throw new Cancelled();
          }
        };
    try {
      new ImportStore(file).apply(rows, List.of(), "5", cancelling);
      return false;
    } catch (Cancelled cancelled) {
      return true;
    }
  }

  private Holdings samples() {
    var files =
        Stream.of(
                "clients.csv",
                "contacts.vcf",
                "outlook-contacts.csv",
                "visit-log.csv",
                "project-plan.csv")
            .map(SAMPLES::resolve)
            .map(TableReader::read)
            .map(table -> new ImportFiles.Mapped(table, Suggestion.of(table)))
            .toList();
    var here = Circumstances.in(Locale.US, LocalDate.now(CLOCK), 60);
    return ImportFiles.intake(ImportFiles.plan(files, store.snapshot(), here));
  }
}
