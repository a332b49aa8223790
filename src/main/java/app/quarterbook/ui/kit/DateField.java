package app.quarterbook.ui.kit;

import app.quarterbook.text.Text;
import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Popover;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A day that can be typed, or picked from a calendar (Alt+Down).
final class DateField extends CustomTextField {
  private final Field<? extends @Nullable LocalDate> field;
  private final Consumer<LocalDate> choose;

  DateField(Field<? extends @Nullable LocalDate> field, Consumer<LocalDate> choose) {
    this.field = field;
    this.choose = choose;
    var open = new Button("", new FontIcon("bi-calendar3"));
    open.getStyleClass().addAll("button-icon", "flat", "in-field");
    open.setAccessibleText(Text.of("kit.calendar"));
    open.setFocusTraversable(false);
    open.setCursor(Cursor.DEFAULT);
    open.setOnAction(event -> pick());
    open.disableProperty().bind(field.lockedProperty());
    setRight(open);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pickOnAltDown);
  }

  private void pickOnAltDown(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && event.isAltDown() && isEditable()) {
      pick();
      event.consume();
    }
  }

  private void pick() {
    var calendar = new Calendar(field.value());
    var popover = new Popover(calendar);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
    popover.setHeaderAlwaysVisible(false);
    popover.setDetachable(false);
    calendar
        .valueProperty()
        .addListener(
            (property, old, day) -> {
              if (day != null) {
                popover.hide();
                choose.accept(day);
              }
            });
    popover.show(this);
  }
}
