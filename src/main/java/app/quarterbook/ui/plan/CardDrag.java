package app.quarterbook.ui.plan;

import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.PlanItemId;
import app.quarterbook.model.plan.Spot;
import java.util.Map;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ListView;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// Dragging cards: a marker shows where the card would stand, and a drop does what the keys do.
final class CardDrag {
  private static final DataFormat ITEM = new DataFormat("application/x-quarterbook-plan-item");
  private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
  private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");

  private final BoardViewModel board;

  CardDrag(BoardViewModel board) {
    this.board = board;
  }

  /// Lets a cell's card be dragged, and others be dropped above and below it.
  void install(CardCell cell) {
    cell.setOnDragDetected(event -> begin(cell, event));
    cell.setOnDragOver(event -> over(cell, event));
    cell.setOnDragExited(event -> mark(cell, null));
    cell.setOnDragDropped(
        event -> {
          var card = cell.getItem();
          if (card != null) {
            drop(event, spot(card, below(cell, event)));
          }
        });
  }

  /// Takes what is dropped below the last card of a bucket.
  void install(ListView<Card> list, Bucket bucket) {
    list.setOnDragOver(
        event -> {
          if (event.getDragboard().hasContent(ITEM)) {
            event.acceptTransferModes(TransferMode.MOVE);
          }
        });
    list.setOnDragEntered(event -> list.pseudoClassStateChanged(AFTER, true));
    list.setOnDragExited(event -> list.pseudoClassStateChanged(AFTER, false));
    list.setOnDragDropped(event -> drop(event, board.end(bucket)));
  }

  /// What a drop comes down to.
  ///
  /// @param dragged the item's id as the dragboard carries it
  void drop(String dragged, Spot spot) {
    board.place(new PlanItemId(UUID.fromString(dragged)), spot);
  }

  static Spot spot(Card card, boolean below) {
    return below ? Spot.after(card.item()) : Spot.before(card.item());
  }

  private void begin(CardCell cell, MouseEvent event) {
    var card = cell.getItem();
    if (card != null && !cell.isEditing()) {
      var look = new SnapshotParameters();
      look.setFill(Color.TRANSPARENT);
      var dragboard = cell.startDragAndDrop(TransferMode.MOVE);
      dragboard.setDragView(cell.snapshot(look, null), event.getX(), event.getY());
      dragboard.setContent(Map.of(ITEM, card.id().value().toString()));
      event.consume();
    }
  }

  private void over(CardCell cell, DragEvent event) {
    if (cell.getItem() != null && event.getDragboard().hasContent(ITEM)) {
      event.acceptTransferModes(TransferMode.MOVE);
      mark(cell, below(cell, event) ? AFTER : BEFORE);
      event.consume();
    }
  }

  private void drop(DragEvent event, Spot spot) {
    var dragged = event.getDragboard().getContent(ITEM);
    if (dragged != null) {
      drop(dragged.toString(), spot);
      event.setDropCompleted(true);
      event.consume();
    }
  }

  private static boolean below(CardCell cell, DragEvent event) {
    return event.getY() > cell.getHeight() / 2;
  }

  private static void mark(CardCell cell, @Nullable PseudoClass where) {
    cell.pseudoClassStateChanged(BEFORE, where == BEFORE);
    cell.pseudoClassStateChanged(AFTER, where == AFTER);
  }
}
