package app.quarterbook.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.exchange.Target;
import app.quarterbook.model.intake.Holdings;
import app.quarterbook.store.Database;
import app.quarterbook.store.ImportStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.FxTest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportViewTest extends FxTest {
  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
  private final Database database = Database.inMemory(clock);
  private final Desks desks = Desks.at(clock);

  @BeforeEach
  void open() {
    show(
        () ->
            new ImportView(
                new ImportViewModel(
                    database, desks.desk().background(), desks.desk().toast(), () -> {}),
                desks.desk().files()));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theSheetsComeInAndOneUndoTakesAllBack() {
    choose("visit-log.xlsx");
    choose("contacts.vcf");
    choose("clients.xlsx");
    assertThat(held()).isEqualTo(Holdings.NONE);
    assertThat(shown("34 new, 1 double")).isTrue();
    click(button("exchange.run"));
    assertThat(held().clients()).hasSize(34);
    assertThat(held().people()).hasSize(34);
    assertThat(held().visits()).hasSize(1237);
    assertThat(held().agreements()).hasSize(23);
    assertThat(desks.toasts()).last().asString().contains("3 left out with problems");
    assertThat(button("exchange.run").isDisabled()).isTrue();
    assertThat(get(() -> database.journal().undo())).isPresent();
    assertThat(held()).isEqualTo(Holdings.NONE);
    assertThat(button("exchange.run").isDisabled()).isFalse();
  }

  @Test
  void theKeyboardStaysWhereItWasWhenTheFileIsReadAnew() {
    choose("clients.csv");
    ChoiceBox<Target> target = id("import-target");
    focus(target);
    run(() -> target.setValue(Target.PERSON));
    ChoiceBox<Target> rebuilt = id("import-target");
    assertThat(rebuilt.getValue()).isEqualTo(Target.PERSON);
    assertThat(rebuilt.isFocused()).isTrue();
  }

  @Test
  void theListTellsWhatEachFileBrings() {
    choose("clients.csv");
    choose("README.md");
    ListView<ImportFile> files = id("import-files");
    assertThat(files.getItems())
        .extracting(ImportFile::summary)
        .containsExactly("34 new, 1 double", "This is not a CSV, XLSX or vCard file.");
    press(KeyCode.UP);
    assertThat(shown("First values")).isTrue();
  }

  private void choose(String name) {
    desks.choosing(SAMPLES.resolve(name));
    click(find(".page-tools .button"));
  }

  private Button button(String id) {
    return id(id);
  }

  private boolean shown(String text) {
    return robot().lookup(text).tryQuery().isPresent();
  }

  private Holdings held() {
    return new ImportStore(database).snapshot();
  }
}
