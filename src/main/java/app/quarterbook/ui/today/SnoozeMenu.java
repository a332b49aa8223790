package app.quarterbook.ui.today;

import app.quarterbook.model.today.SnoozeChoice;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Spellings;
import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.Popover;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// Asks until when something is put off.
final class SnoozeMenu extends ContextMenu {
  private final LocalDate today;
  private final Consumer<LocalDate> then;

  /// @param asleep whether it is put off already and can be brought back
  SnoozeMenu(LocalDate today, boolean asleep, Consumer<LocalDate> then) {
    this.today = today;
    this.then = then;
    if (asleep) {
      getItems().add(item(Text.of("today.wake"), today));
    }
    for (var choice : SnoozeChoice.values()) {
      var day = choice.from(today);
      getItems()
          .add(item(Text.of("today.snooze.to", Text.of(choice), Spellings.DATE.write(day)), day));
    }
  }

  void open(Node beside) {
    var other = new MenuItem(Text.of("today.snooze.day"));
    other.setOnAction(event -> pickDay(beside));
    getItems().add(other);
    show(beside, Side.BOTTOM, 0, 0);
  }

  private MenuItem item(String title, LocalDate day) {
    var item = new MenuItem(title);
    item.setOnAction(event -> then.accept(day));
    return item;
  }

  private void pickDay(Node beside) {
    var calendar = new Calendar(today.plusDays(1));
    var popover = new Popover(calendar);
    popover.setHeaderAlwaysVisible(false);
    popover.setDetachable(false);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
    calendar
        .valueProperty()
        .addListener(
            (property, old, day) -> {
              popover.hide();
              then.accept(day);
            });
    popover.show(beside);
  }
}
