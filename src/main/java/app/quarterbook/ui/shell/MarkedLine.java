package app.quarterbook.ui.shell;

import app.quarterbook.model.find.Passage;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Rectangle;

/// One line of text in which the words that were found stand out. Where there is no room it ends in
/// an ellipsis.
final class MarkedLine extends HBox {
  MarkedLine() {
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  void show(Passage passage) {
    var labels = passage.pieces().stream().map(MarkedLine::label).toList();
    labels.stream().limit(Math.max(0, labels.size() - 1)).forEach(MarkedLine::keepWhole);
    getChildren().setAll(labels);
    setVisible(!passage.isEmpty());
    setManaged(!passage.isEmpty());
  }

  private static Label label(Passage.Piece piece) {
    var label = new Label(piece.text());
    label.setMinWidth(0);
    if (piece.isHit()) {
      label.getStyleClass().add("found-hit");
    }
    return label;
  }

  private static void keepWhole(Label label) {
    label.setMinWidth(USE_PREF_SIZE);
  }
}
