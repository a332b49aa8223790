package app.quarterbook.ui.plan;

import app.quarterbook.model.plan.Bucket;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Badge;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One item before the turn: a tick for the usual choice, the three buckets for any other, and in
/// words what will happen.
final class TurnRow extends ListCell<TurnViewModel.Row> {
  private final TurnViewModel turn;

  TurnRow(TurnViewModel turn) {
    this.turn = turn;
    setPrefWidth(0);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    var row = getItem();
    return attribute == AccessibleAttribute.TEXT && row != null
        ? row.card().item().title() + ", " + Text.of(row.card().bucket()) + ", " + outcome(row)
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  protected void updateItem(TurnViewModel.@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(row == null || empty ? null : node(row));
  }

  private HBox node(TurnViewModel.Row row) {
    var names = new VBox(new Label(row.card().item().title()));
    if (!row.card().clientName().isEmpty()) {
      names.getChildren().add(muted(row.card().clientName()));
    }
    names.setMinWidth(0);
    HBox.setHgrow(names, Priority.ALWAYS);
    var node = new HBox(tick(row), names);
    if (!row.stays()) {
      node.getChildren().add(badge(row));
    }
    node.getChildren().add(buckets(row));
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("turn-row");
    return node;
  }

  private CheckBox tick(TurnViewModel.Row row) {
    var tick = new CheckBox();
    tick.setSelected(!row.stays());
    tick.setFocusTraversable(false);
    tick.setAccessibleText(
        Text.of("plan.turn.tick." + row.card().bucket(), row.card().item().title()));
    tick.setOnAction(event -> turn.toggle(row));
    return tick;
  }

  private HBox buckets(TurnViewModel.Row row) {
    var buckets = new HBox();
    buckets.setAlignment(Pos.CENTER_LEFT);
    buckets.getStyleClass().add("turn-buckets");
    for (var bucket : Bucket.values()) {
      var button = new ToggleButton(Text.of("plan.turn." + bucket));
      button.setSelected(bucket == row.to());
      button.setFocusTraversable(false);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(event -> turn.choose(row, bucket));
      button
          .getStyleClass()
          .add(
              bucket == Bucket.NOW
                  ? "left-pill"
                  : bucket == Bucket.LATER ? "right-pill" : "center-pill");
      buckets.getChildren().add(button);
    }
    return buckets;
  }

  private static Badge badge(TurnViewModel.Row row) {
    return new Badge(
        outcome(row),
        row.willBeFlagged()
            ? Badge.Tone.BAD
            : row.isPutOff() ? Badge.Tone.CAREFUL : Badge.Tone.GOOD);
  }

  private static String outcome(TurnViewModel.Row row) {
    if (row.stays()) {
      return Text.of("plan.turn.stays");
    }
    return row.isPutOff()
        ? Text.of("plan.turn.putOff", row.card().item().pushBacks() + 1)
        : Text.of("plan.turn.promoted", Text.of(row.to()));
  }

  private static Label muted(String text) {
    var label = new Label(text);
    label.getStyleClass().add("muted");
    return label;
  }
}
