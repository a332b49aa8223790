package app.quarterbook.ui.kit;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Binds fields to controls: an edit ends with Enter, Tab or a click elsewhere, and Esc takes it
/// back.
public final class Editors {
  private Editors() {}

  /// One line of text, a number or an amount.
  public static TextField line(Field<?> field, TextField control) {
    control.setOnAction(event -> field.commit());
    return bound(field, control);
  }

  static TextArea area(Field<String> field, TextArea control) {
    control.addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveOnTab(control, event));
    return bound(field, control);
  }

  /// A day that can be typed or picked.
  public static TextField date(
      Field<? extends @Nullable LocalDate> field, Consumer<LocalDate> choose) {
    return line(field, new DateField(field, choose));
  }

  public static CheckBox check(Field<Boolean> field, CheckBox control) {
    control.setSelected(field.value());
    control.disableProperty().bind(field.lockedProperty());
    control.setOnAction(event -> field.choose(control.isSelected()));
    field.valueProperty().addListener((property, old, now) -> control.setSelected(now));
    return control;
  }

  static <T> ComboBox<T> choice(
      Field<T> field, ObservableList<T> values, Function<T, String> name) {
    var control = new LazyComboBox<>(values);
    control.setMaxWidth(Double.MAX_VALUE);
    control.setConverter(new Named<>(name));
    control.setValue(field.value());
    control.disableProperty().bind(field.lockedProperty());
    control
        .valueProperty()
        .addListener(
            (property, old, now) -> {
              if (!Objects.equals(now, field.value())) {
                field.choose(now);
              }
            });
    field.valueProperty().addListener((property, old, now) -> control.setValue(now));
    return control;
  }

  /// Shows at a control what is wrong with it; nothing where the problem is empty.
  public static void mark(Node control, String problem) {
    control.pseudoClassStateChanged(Styles.STATE_DANGER, !problem.isEmpty());
    control.setAccessibleHelp(problem);
  }

  private static <C extends TextInputControl> C bound(Field<?> field, C control) {
    control.textProperty().bindBidirectional(field.textProperty());
    control.editableProperty().bind(field.lockedProperty().not());
    control.focusedProperty().addListener((property, old, focused) -> focus(field, focused));
    control.addEventHandler(KeyEvent.KEY_PRESSED, event -> revertOnEscape(field, event));
    return control;
  }

  private static void focus(Field<?> field, boolean focused) {
    if (focused) {
      field.begin();
    } else {
      field.commit();
    }
  }

  private static void revertOnEscape(Field<?> field, KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && field.differs()) {
      field.revert();
      event.consume();
    }
  }

  private static void leaveOnTab(TextArea control, KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
      control.fireEvent(
          new KeyEvent(
              KeyEvent.KEY_PRESSED,
              "\t",
              "\t",
              KeyCode.TAB,
              event.isShiftDown(),
              true,
              false,
              false));
      event.consume();
    }
  }
}
