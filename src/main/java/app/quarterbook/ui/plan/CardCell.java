package app.quarterbook.ui.plan;

import app.quarterbook.text.Text;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A place in a bucket's list that shows a card, or a field for its title. An edit that ends in any
/// way but Esc counts: Enter, Tab, a click elsewhere, scrolling away.
final class CardCell extends ListCell<Card> {
  private final BoardViewModel board;
  private final TextField title = new TextField();
  private @Nullable Card edited;

  CardCell(BoardViewModel board) {
    this.board = board;
    setPrefWidth(0);
    getStyleClass().add("card-cell");
    title.setAccessibleText(Text.of("plan.field.title"));
    title.addEventFilter(KeyEvent.KEY_PRESSED, this::endEdit);
    title.focusedProperty().addListener((property, old, focused) -> leave(focused));
    new CardDrag(board).install(this);
  }

  @Override
  public void startEdit() {
    super.startEdit();
    var card = getItem();
    if (isEditing() && card != null) {
      edited = card;
      title.setText(card.item().title());
      setGraphic(title);
      title.requestFocus();
      title.selectAll();
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    keep();
    show(getItem());
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    var card = getItem();
    return attribute == AccessibleAttribute.TEXT && card != null
        ? describe(card)
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  protected void updateItem(@Nullable Card card, boolean empty) {
    super.updateItem(card, empty);
    show(empty ? null : card);
  }

  /// A card is as high as its width makes it; a plain cell would not tell it the width.
  @Override
  protected double computePrefHeight(double width) {
    double sides = snappedLeftInset() + snappedRightInset();
    double room = (width > 0 ? width : getWidth()) - sides;
    return getGraphic() instanceof CardNode card && room > 0
        ? snappedTopInset() + card.prefHeight(room) + snappedBottomInset()
        : super.computePrefHeight(width);
  }

  private String describe(Card card) {
    return Text.of(
        "plan.cell",
        card.item().title(),
        Text.of(card.bucket()),
        getIndex() + 1,
        getListView().getItems().size());
  }

  /// The list asks for the same card again and again while it measures itself.
  private void show(@Nullable Card card) {
    boolean there = getGraphic() instanceof CardNode node && node.card().equals(card);
    if (!isEditing() && !there) {
      setGraphic(card == null ? null : new CardNode(card));
    }
  }

  private void endEdit(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      edited = null;
    } else if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.TAB) {
      return;
    }
    event.consume();
    cancelEdit();
    getListView().requestFocus();
  }

  private void leave(boolean focused) {
    if (!focused && isEditing()) {
      cancelEdit();
    }
  }

  private void keep() {
    var card = edited;
    edited = null;
    if (card != null && !title.getText().equals(card.item().title())) {
      board.rename(card.id(), title.getText());
    }
  }
}
