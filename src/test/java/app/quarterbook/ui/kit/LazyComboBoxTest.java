package app.quarterbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.Stage;
import app.quarterbook.ui.FxTest;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LazyComboBoxTest extends FxTest {
  private ComboBox<Stage> box;

  @BeforeEach
  void build() {
    box =
        get(
            () -> {
              var made = new LazyComboBox<>(FXCollections.observableArrayList(Stage.values()));
              made.setConverter(new Named<>(Stage::name));
              made.setMaxWidth(Double.MAX_VALUE);
              made.setValue(Stage.AUDIT);
              return made;
            });
    showNode(() -> new VBox(new TextField(), box));
  }

  @Test
  void closedItHasNoListAndShowsItsValue() {
    assertThat(get(() -> box.lookup(".list-view"))).isNull();
    assertThat(shown()).isEqualTo("AUDIT");
    run(() -> box.setValue(Stage.LOST));
    assertThat(shown()).isEqualTo("LOST");
    run(() -> box.setConverter(new Named<>(stage -> stage.name().toLowerCase())));
    assertThat(shown()).isEqualTo("lost");
    run(() -> box.setValue(null));
    assertThat(shown()).isEmpty();
  }

  @Test
  void theKeyboardFindsTheListThere() {
    focus(box);
    press(KeyCode.DOWN);
    assertThat(box.getValue()).isEqualTo(Stage.values()[Stage.AUDIT.ordinal() + 1]);
  }

  @Test
  void openedByTheProgramItShowsItsList() {
    run(box::show);
    assertThat(box.isShowing()).isTrue();
    run(box::hide);
  }

  /// Nothing moves on the page when somebody comes near it.
  @Test
  void withItsListItLooksAsBefore() {
    var before = places();
    focus(box);
    assertThat(get(() -> box.lookup(".list-view"))).isNotNull();
    assertThat(places()).isEqualTo(before);
    assertThat(shown()).isEqualTo("AUDIT");
  }

  private String shown() {
    return get(() -> ((Labeled) box.lookup(".combo-box > .list-cell")).getText());
  }

  private List<Bounds> places() {
    return get(
        () ->
            Stream.of(box.lookup(".combo-box > .list-cell"), box.lookup(".arrow"))
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList());
  }
}
