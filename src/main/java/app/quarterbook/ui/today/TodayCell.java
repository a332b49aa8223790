package app.quarterbook.ui.today;

import app.quarterbook.model.today.TodayLine;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Badge;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Draws a heading or a line of today.
final class TodayCell extends ListCell<TodayRow> {
  private final Consumer<TodayLine> tick;
  private final BiConsumer<TodayLine, Node> snooze;

  TodayCell(
      Consumer<TodayLine> open, Consumer<TodayLine> tick, BiConsumer<TodayLine, Node> snooze) {
    this.tick = tick;
    this.snooze = snooze;
    getStyleClass().add("today-cell");
    setPrefWidth(0);
    setOnMouseClicked(
        click -> {
          if (getItem() instanceof TodayRow.Line row) {
            open.accept(row.line());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable TodayRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    setGraphic(
        switch (row) {
          case null -> null;
          case TodayRow.Heading heading -> heading(heading);
          case TodayRow.Line line -> line(line.line());
        });
    setDisable(row instanceof TodayRow.Heading);
    setAccessibleText(
        row instanceof TodayRow.Line line
            ? String.join(
                ", ",
                TodayTexts.what(line.line()),
                line.line().clientName(),
                TodayTexts.when(line.line()))
            : row instanceof TodayRow.Heading heading ? Text.of(heading.group()) : "");
  }

  private static Node heading(TodayRow.Heading heading) {
    var title = new Label(Text.of(heading.group()));
    title.getStyleClass().add("section-title");
    var count = new Label(Text.of("today.count", heading.lines()));
    count.getStyleClass().add("muted");
    var box = new HBox(title, count);
    box.getStyleClass().add("today-heading");
    return box;
  }

  private Node line(TodayLine line) {
    var what = new Label(TodayTexts.what(line));
    what.getStyleClass().add("today-what");
    what.setMinWidth(0);
    var client = new Label(line.clientName());
    client.getStyleClass().add("muted");
    client.setMinWidth(0);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var box = new HBox(mark(line), what, client, space);
    if (line.matter().urgent()) {
      box.getChildren().add(new Badge(Text.of("today.urgent"), Badge.Tone.BAD));
    }
    if (!TodayTexts.when(line).isEmpty()) {
      box.getChildren().add(new Badge(TodayTexts.when(line), tone(line)));
    }
    box.getChildren().add(snoozeButton(line));
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("today-line");
    return box;
  }

  private Node mark(TodayLine line) {
    if (!line.matter().isTickable()) {
      return new FontIcon(TodayTexts.icon(line.matter()));
    }
    var box = new CheckBox();
    box.setAccessibleText(Text.of("today.action.tick"));
    box.setTooltip(new Tooltip(Text.of("today.action.tick")));
    box.setFocusTraversable(false);
    box.setOnAction(event -> tick.accept(line));
    return box;
  }

  private Node snoozeButton(TodayLine line) {
    var button = new Button("", new FontIcon("bi-alarm"));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setAccessibleText(TodayActions.SNOOZE.title());
    button.setTooltip(
        new Tooltip(TodayActions.SNOOZE.title() + "  " + TodayActions.SNOOZE.keyText()));
    button.setFocusTraversable(false);
    button.setOnAction(event -> snooze.accept(line, button));
    return button;
  }

  private static Badge.Tone tone(TodayLine line) {
    var days = line.daysLeft();
    if (line.isSnoozed() || days == null || days > 7) {
      return Badge.Tone.PLAIN;
    }
    return days < 0 ? Badge.Tone.BAD : Badge.Tone.CAREFUL;
  }
}
