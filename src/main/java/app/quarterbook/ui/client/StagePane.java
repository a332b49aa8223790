package app.quarterbook.ui.client;

import app.quarterbook.model.client.Stage;
import app.quarterbook.model.client.StageChange;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Empty;
import app.quarterbook.ui.kit.ListTable;
import app.quarterbook.ui.kit.Named;
import app.quarterbook.ui.kit.Spellings;
import app.quarterbook.ui.kit.Verb;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Through which stages a client went, and the move to another one.
final class StagePane extends VBox {
  private final ObservableList<StageChange> changes = FXCollections.observableArrayList();
  private final ComboBox<Stage> stage =
      new ComboBox<>(FXCollections.observableArrayList(Stage.values()));
  private final DatePicker on;
  private final TextField reason = new TextField();
  private final ClientViewModel model;
  private Stage now = Stage.LEAD;

  StagePane(ClientViewModel model) {
    this.model = model;
    on = new DatePicker(model.today());
    stage.setId("client.stage");
    stage.setConverter(new Named<>(Text::of));
    stage.setAccessibleText(Text.of("client.field.stage"));
    on.setId("client.stageOn");
    on.setAccessibleText(Text.of("client.field.stageOn"));
    reason.setId("client.reason");
    reason.setAccessibleText(Text.of("client.field.reason"));
    reason.setOnAction(event -> verb().perform());
    var table = table();
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    getStyleClass().add("form");
    getChildren().addAll(mover(), table.node());
  }

  void show(ClientSheet sheet) {
    if (now == stage.getValue() || stage.getValue() == null) {
      stage.setValue(sheet.client().stage());
    }
    now = sheet.client().stage();
    changes.setAll(sheet.stages());
  }

  /// Goes to where the next stage is chosen.
  void ask() {
    stage.requestFocus();
    stage.show();
  }

  private Node mover() {
    var move = Buttons.of(verb());
    move.getStyleClass().add("accent");
    HBox.setHgrow(reason, Priority.ALWAYS);
    var row =
        new HBox(
            block("client.field.stage", stage),
            block("client.field.stageOn", on),
            block("client.field.reason", reason),
            move);
    HBox.setHgrow(row.getChildren().get(2), Priority.ALWAYS);
    row.setAlignment(Pos.BOTTOM_LEFT);
    row.getStyleClass().add("form-row");
    return row;
  }

  /// A reason is wanted where the relationship is over; nothing happens before it is given.
  private Verb verb() {
    var ready =
        Bindings.createBooleanBinding(
            this::ready, stage.valueProperty(), on.valueProperty(), reason.textProperty());
    return new Verb(ClientActions.MOVE_HERE, this::move, ready);
  }

  private boolean ready() {
    var wanted = stage.getValue();
    return wanted != null
        && on.getValue() != null
        && (!wanted.isOver() || !reason.getText().isBlank());
  }

  private void move() {
    model.move(stage.getValue(), on.getValue(), reason.getText());
    reason.clear();
  }

  private ListTable<StageChange> table() {
    var table = new ListTable<>(changes, new Empty("bi-signpost-split", "client.noStages"));
    table
        .value("client.column.on", StageChange::on, Spellings.DATE::write)
        .value("client.column.stage", StageChange::stage, Text::of)
        .text("client.column.reason", StageChange::reason);
    table.node().setId("client.stages");
    return table;
  }

  private static Node block(String labelKey, Node control) {
    var label = new Label(Text.of(labelKey));
    label.setLabelFor(control);
    label.getStyleClass().add("form-label");
    var block = new VBox(label, control);
    block.getStyleClass().add("form-block");
    return block;
  }
}
