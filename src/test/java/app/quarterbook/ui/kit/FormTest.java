package app.quarterbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Stage;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.FxTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormTest extends FxTest {
  private final Client start = Client.named("Harbor Dental");
  private final List<Client> stored = new ArrayList<>();
  private final Draft<Client> draft = new Draft<>(start);
  private final Field<String> name = draft.text("name", Client::name, Client::withName);
  private final Field<String> notes = draft.text("notes", Client::notes, Client::withNotes);
  private final Field<Stage> stage = draft.choice("stage", Client::stage, Client::withStage);
  private final Field<@Nullable LocalDate> since =
      draft.optionalDate("since", Client::since, Client::withSince);

  @BeforeEach
  void build() {
    showNode(
        () -> {
          draft.autosave(Desks.at(Clock.systemUTC()).desk(), stored::add);
          return new Form("formtest")
              .line(name)
              .choice(stage, FXCollections.observableArrayList(Stage.values()), Stage::name)
              .date(since)
              .area(notes, 4)
              .build();
        });
  }

  @Test
  void enterAndTabEndAnEdit() {
    TextField day = id("formtest.since");
    focus(day);
    type("3/31/2026");
    press(KeyCode.ENTER);
    assertThat(day.getText()).isEqualTo("Mar 31, 2026");
    press(KeyCode.TAB);
    assertThat(stored.getLast().since()).isEqualTo(LocalDate.of(2026, 3, 31));
  }

  @Test
  void escapeTakesAnEditBack() {
    TextField control = id("formtest.name");
    focus(control);
    press(KeyCode.END);
    type("x");
    press(KeyCode.ESCAPE);
    assertThat(control.getText()).isEqualTo("Harbor Dental");
  }

  @Test
  void theProblemStandsBesideItsField() {
    TextField day = id("formtest.since");
    focus(day);
    type("soon");
    assertThat(robot().lookup("This is not a date. Write it as Mar 31, 2026.").tryQuery())
        .isPresent();
    assertThat(stored).isEmpty();
  }

  @Test
  void tabLeavesALongText() {
    TextArea area = id("formtest.notes");
    focus(area);
    type("a");
    press(KeyCode.TAB);
    assertThat(area.isFocused()).isFalse();
    assertThat(stored.getLast().notes()).isEqualTo("a");
  }

  @Test
  void aChoiceIsSavedAtOnce() {
    ComboBox<Stage> box = id("formtest.stage");
    run(() -> box.setValue(Stage.AUDIT));
    assertThat(stored.getLast().stage()).isEqualTo(Stage.AUDIT);
  }
}
