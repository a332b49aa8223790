package app.quarterbook.ui.visit.part;

import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Verb;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One line on the screen: its controls and a way to delete it, and below them what is wanted more
/// rarely.
final class LineRow extends VBox {
  private final TextField lead;
  private final HBox line = new HBox();
  private final Button delete;
  private Runnable deleting = () -> {};

  /// @param lead where the caret goes in this line
  LineRow(TextField lead, Node... controls) {
    this.lead = lead;
    delete = Buttons.icon(Verb.always(PartActions.DELETE, this::delete), "bi-x");
    delete.setFocusTraversable(false);
    HBox.setHgrow(lead, Priority.ALWAYS);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("part-line");
    line.getChildren().addAll(controls);
    line.getChildren().add(delete);
    getChildren().add(line);
  }

  /// Puts a field below, shown only while the line is being written or there is something in it.
  ///
  /// @param filled whether there is something in it
  void below(TextField field, ObservableBooleanValue filled) {
    var label = new Label(field.getAccessibleText());
    label.setLabelFor(field);
    label.getStyleClass().add("muted");
    label.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(field, Priority.ALWAYS);
    var below = new HBox(label, field);
    below.getStyleClass().addAll("part-line", "part-below");
    below.visibleProperty().bind(focusWithinProperty().or(filled));
    below.managedProperty().bind(below.visibleProperty());
    getChildren().add(below);
  }

  TextField lead() {
    return lead;
  }

  void deletes(Runnable run) {
    deleting = run;
  }

  void delete() {
    deleting.run();
  }

  /// Without the way to delete it.
  void keep(boolean kept) {
    delete.setVisible(!kept);
    delete.setManaged(!kept);
  }
}
