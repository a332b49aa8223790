package app.quarterbook.ui.plan;

import app.quarterbook.model.plan.Bucket;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Empty;
import app.quarterbook.ui.kit.Verb;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One bucket: its name, its cards, and the way to a new one.
final class BucketView extends VBox {
  private final BoardViewModel board;
  private final Bucket bucket;
  private final ListView<Card> list;
  private final Runnable open;

  /// @param open what Enter and a double click do
  /// @param add begins a new item in this bucket
  BucketView(BoardViewModel board, Bucket bucket, Runnable open, Runnable add) {
    this.board = board;
    this.bucket = bucket;
    this.open = open;
    list = new ListView<>(board.shown(bucket));
    list.setId("plan-cards-" + bucket);
    list.setAccessibleText(Text.of(bucket));
    list.setCellFactory(view -> new CardCell(board));
    list.setEditable(true);
    list.setPlaceholder(new Empty("bi-kanban", "plan.empty." + bucket));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    list.setOnMouseClicked(this::openOnDoubleClick);
    list.focusedProperty().addListener((property, old, focused) -> take(focused));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, old, now) -> board.select(now));
    new CardDrag(board).install(list, bucket);
    VBox.setVgrow(list, Priority.ALWAYS);
    getStyleClass().add("bucket");
    getChildren().addAll(header(add), list);
  }

  Bucket bucket() {
    return bucket;
  }

  ListView<Card> list() {
    return list;
  }

  /// Shows the board's selection where it is in this bucket, and takes the focus with it.
  ///
  /// @param focused whether the focus is on the board
  void follow(boolean focused) {
    int index = -1;
    for (int i = 0; i < list.getItems().size() && index < 0; i++) {
      if (Objects.equals(list.getItems().get(i).id(), board.selectedProperty().get())) {
        index = i;
      }
    }
    if (index < 0) {
      list.getSelectionModel().clearSelection();
      return;
    }
    list.getSelectionModel().clearAndSelect(index);
    list.getFocusModel().focus(index);
    list.scrollTo(Math.max(0, index - 2));
    if (focused) {
      list.requestFocus();
    }
  }

  /// The selected card's title becomes a field.
  void rename() {
    list.edit(list.getSelectionModel().getSelectedIndex());
  }

  /// Puts the fields of a new item below the cards.
  void offer(Node fields) {
    if (!getChildren().contains(fields)) {
      getChildren().add(fields);
    }
  }

  private HBox header(Runnable add) {
    var name = new Label(Text.of(bucket));
    name.getStyleClass().add("section-title");
    name.setMinWidth(USE_PREF_SIZE);
    var count = new Label();
    count.setMinWidth(USE_PREF_SIZE);
    count.getStyleClass().add("muted");
    count.textProperty().bind(Bindings.size(board.shown(bucket)).asString());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var header = new HBox(name, count, space, addButton(add));
    header.setAlignment(Pos.CENTER_LEFT);
    header.getStyleClass().add("bucket-header");
    return header;
  }

  private Button addButton(Runnable add) {
    var button = Buttons.icon(Verb.always(PlanActions.NEW, add), "bi-plus");
    button.setId("plan-new-" + bucket);
    button.setAccessibleText(Text.of("plan.newIn", Text.of(bucket)));
    return button;
  }

  private void take(boolean focused) {
    if (focused && list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
      board.select(list.getItems().getFirst());
    }
  }

  private void walk(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    boolean across = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
    if (plain && across && list.getEditingIndex() < 0) {
      int by = event.getCode() == KeyCode.LEFT ? -1 : 1;
      board.walk(bucket, list.getSelectionModel().getSelectedIndex(), by);
      event.consume();
    }
  }

  private void openOnDoubleClick(MouseEvent event) {
    if (event.getClickCount() == 2
        && event.getButton() == MouseButton.PRIMARY
        && !list.getSelectionModel().isEmpty()) {
      open.run();
    }
  }
}
