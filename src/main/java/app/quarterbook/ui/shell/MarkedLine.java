package app.quarterbook.ui.shell;

import app.quarterbook.model.find.Passage;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Rectangle;

/// One line of text in which the words that were found stand out. Where there is no room it ends in
/// an ellipsis. Its labels are used again for the next text: a new one takes its look on first.
final class MarkedLine extends HBox {
  private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");

  MarkedLine() {
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  void show(Passage passage) {
    var pieces = passage.pieces();
    while (getChildren().size() < pieces.size()) {
      getChildren().add(label());
    }
    for (int i = 0; i < getChildren().size(); i++) {
      var label = (Label) getChildren().get(i);
      boolean there = i < pieces.size();
      label.setVisible(there);
      label.setManaged(there);
      if (there) {
        label.setText(pieces.get(i).text());
        label.setMinWidth(i < pieces.size() - 1 ? USE_PREF_SIZE : 0);
        label.pseudoClassStateChanged(HIT, pieces.get(i).isHit());
      }
    }
    setVisible(!passage.isEmpty());
    setManaged(!passage.isEmpty());
  }

  private static Label label() {
    var label = new Label();
    label.getStyleClass().add("found");
    return label;
  }
}
