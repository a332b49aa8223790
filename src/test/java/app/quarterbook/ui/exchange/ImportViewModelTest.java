package app.quarterbook.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.exchange.Field;
import app.quarterbook.exchange.Result;
import app.quarterbook.exchange.Target;
import app.quarterbook.model.intake.Holdings;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.store.Database;
import app.quarterbook.store.ImportStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Verb;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
  private final Database database = Database.inMemory(clock);
  private final Desks desks = Desks.at(clock);
  private final ImportViewModel model =
      new ImportViewModel(database, desks.desk().background(), desks.desk().toast(), () -> {});

  @TempDir private Path folder;

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void filesAreShownThenTakenInAndUndoneAtOnce() {
    model.add(List.of(SAMPLES.resolve("project-plan.csv"), SAMPLES.resolve("clients.xlsx")));
    assertThat(model.files()).allMatch(file -> file.plan() != null);
    assertThat(model.ready().get()).isTrue();
    assertThat(held().clients()).isEmpty();
    model.run();
    assertThat(held().clients()).hasSize(34);
    assertThat(held().items()).hasSize(186);
    assertThat(model.ready().get()).isFalse();
    database.journal().undo();
    assertThat(held().clients()).isEmpty();
    assertThat(model.ready().get()).isTrue();
  }

  @Test
  void aFileThatCannotBeReadSaysWhy() {
    model.add(List.of(SAMPLES.resolve("README.md")));
    assertThat(model.files().getFirst().summary()).contains("CSV, XLSX or vCard");
    assertThat(model.ready().get()).isFalse();
  }

  @Test
  void columnsAndWordsAreMappedByHandAndRemembered() throws Exception {
    var file = Files.writeString(folder.resolve("tasks.csv"), "Wem,Was,Eile\nAcme,Firewall,gelb\n");
    model.add(List.of(SAMPLES.resolve("clients.csv")));
    model.run();
    var named = Files.writeString(file, "Wem,Was,Eile\nCopper Lane Bakery,Firewall,gelb\n");
    model.add(List.of(named));
    model.target(last(), Target.PLAN_ITEM);
    assertThat(last().isComplete()).isFalse();
    model.column(last(), 0, Field.ITEM_CLIENT);
    model.column(last(), 1, Field.ITEM_TITLE);
    model.column(last(), 2, Field.ITEM_PRIORITY);
    assertThat(last().plan()).isNotNull();
    assertThat(last().plan().count(Result.PROBLEM)).isEqualTo(1);
    model.meaning(last(), Field.ITEM_PRIORITY, "gelb", Bucket.NEXT);
    assertThat(last().plan().count(Result.NEW)).isEqualTo(1);
    model.run();
    assertThat(held().items()).singleElement().extracting("bucket").isEqualTo(Bucket.NEXT);
    model.remove(last());
    model.add(List.of(named));
    assertThat(last().plan().count(Result.SAME)).isEqualTo(1);
  }

  @Test
  void aListIsWrittenWhereThePersonChooses() {
    model.add(List.of(SAMPLES.resolve("clients.csv")));
    model.run();
    var file = folder.resolve("clients.csv");
    var export =
        new ExportViewModel(
            database,
            desks.desk().background(),
            desks.choosing(file).desk().files(),
            desks.desk().toast());
    perform(export, ExchangeActions.EXPORT_LIST);
    assertThat(file).isNotEmptyFile();
    assertThat(desks.toasts()).last().asString().contains("34 rows", file.toString());
    desks.choosing(folder.resolve("all"));
    perform(export, ExchangeActions.EXPORT_ALL);
    assertThat(folder.resolve("all")).isDirectoryContaining("glob:**/Quarterbook.xlsx");
    assertThat(folder.resolve("all")).isDirectoryContaining("glob:**/People.vcf");
    assertThat(export.verbs(new Place.Today()))
        .extracting(Verb::action)
        .containsExactly(ExchangeActions.EXPORT_ALL);
  }

  @Test
  void aListThatCannotBeWrittenIsToldOf() throws Exception {
    var taken = Files.writeString(folder.resolve("taken"), "a file, not a folder");
    desks.choosing(taken.resolve("clients.csv"));
    var desk = desks.desk();
    perform(
        new ExportViewModel(database, desk.background(), desk.files(), desk.toast()),
        ExchangeActions.EXPORT_LIST);
    assertThat(desks.toasts()).singleElement().asString().contains("Nothing was written");
  }

  private static void perform(ExportViewModel export, Action action) {
    export.verbs(new Place.Clients()).stream()
        .filter(verb -> verb.action().equals(action))
        .forEach(Verb::perform);
  }

  private ImportFile last() {
    return model.files().getLast();
  }

  private Holdings held() {
    return new ImportStore(database).snapshot();
  }
}
