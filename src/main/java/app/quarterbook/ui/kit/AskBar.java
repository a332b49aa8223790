package app.quarterbook.ui.kit;

import app.quarterbook.model.Unsound;
import app.quarterbook.text.Text;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.SearchableComboBox;

/// Asks one thing in a line above the content instead of in a dialog: a reason, or one of many
/// things. Enter answers, Esc goes away.
public final class AskBar extends HBox {
  private final Runnable left;

  /// @param left runs when the bar goes away without an answer, e.g. to give the focus back
  public AskBar(Runnable left) {
    this.left = left;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("card", "ask-bar");
    setVisible(false);
    managedProperty().bind(visibleProperty());
    addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
  }

  /// Asks for a line of text; a blank one is no answer.
  public void text(String promptKey, Consumer<String> then) {
    var control = new TextField();
    control.setOnAction(
        event -> {
          if (!control.getText().isBlank()) {
            setVisible(false);
            then.accept(control.getText().strip());
          }
        });
    ask(promptKey, control);
  }

  /// Asks for a day; one that cannot be read is marked and asked for again.
  ///
  /// @param proposed stands there to be taken or typed over
  public void day(String promptKey, LocalDate proposed, Consumer<LocalDate> then) {
    var control = new TextField(Spellings.DATE.write(proposed));
    control.setOnAction(
        event -> {
          try {
            var day = Spellings.DATE.read("day", control.getText());
            setVisible(false);
            then.accept(day);
          } catch (Unsound unreadable) {
            Editors.mark(control, Text.of(unreadable.key(), unreadable.args()));
          }
        });
    ask(promptKey, control);
    control.selectAll();
  }

  /// Asks for one of these; typing narrows them.
  public <T> void choice(
      String promptKey, ObservableList<T> values, Function<T, String> name, Consumer<T> then) {
    ComboBox<T> control = new SearchableComboBox<>(FXCollections.observableArrayList(values));
    control.setConverter(new Named<>(name));
    control.setMaxWidth(Double.MAX_VALUE);
    control
        .valueProperty()
        .addListener(
            (property, old, chosen) -> {
              if (chosen != null && isVisible()) { // closing its list can choose once more
                setVisible(false);
                then.accept(chosen);
              }
            });
    ask(promptKey, control);
  }

  private void ask(String promptKey, Node control) {
    var label = new Label(Text.of(promptKey));
    label.setLabelFor(control);
    label.setMinWidth(USE_PREF_SIZE);
    control.setId("ask");
    control.setAccessibleText(label.getText());
    HBox.setHgrow(control, Priority.ALWAYS);
    getChildren().setAll(label, control);
    setVisible(true);
    applyCss(); // without its skin the field would not take what is typed at once
    layout();
    control.requestFocus();
  }

  private void leaveOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      setVisible(false);
      left.run();
      event.consume();
    }
  }
}
