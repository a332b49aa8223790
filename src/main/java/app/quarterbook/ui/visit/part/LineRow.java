package app.quarterbook.ui.visit.part;

import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Verb;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
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

  /// What is shown below only while the line is written or there is something in it.
  LineRow below(Node node) {
    getChildren().add(node);
    return this;
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
