package app.quarterbook.ui.plan;

import app.quarterbook.model.plan.Bucket;
import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The three buckets side by side. Keys act on the selected card; the selection and the focus go
/// where the card goes.
final class BoardView extends HBox {
  /// What is shown beside the board when a card is opened or closed.
  interface Asides {
    /// Brings the board itself to the front.
    void showBoard();

    void open(Card card);

    void finish(Card card);

    void drop(Card card);
  }

  private final BoardViewModel board;
  private final List<BucketView> buckets;
  private final NewItem newItem;
  private final List<Verb> verbs;

  /// @param here whether the board is what is looked at now
  BoardView(BoardViewModel board, Asides asides, ObservableBooleanValue here) {
    this.board = board;
    newItem = new NewItem(board, this::focusCards);
    Runnable open = () -> board.card().ifPresent(asides::open);
    buckets = Stream.of(Bucket.values()).map(bucket -> view(bucket, open)).toList();
    verbs = verbs(asides, here);
    getStyleClass().add("board");
    getChildren().addAll(buckets);
    board.selectedProperty().addListener((property, old, now) -> follow());
    board.revisionProperty().addListener((property, old, now) -> follow());
    follow();
  }

  List<Verb> verbs() {
    return verbs;
  }

  /// The focus goes to the selected card, or to the first.
  void focusCards() {
    var list = bucket().list();
    list.requestFocus();
    follow();
  }

  private BucketView view(Bucket bucket, Runnable open) {
    var view = new BucketView(board, bucket, open, () -> newItem.begin(view(bucket)));
    view.list().addEventFilter(KeyEvent.KEY_PRESSED, this::perform);
    view.setPrefWidth(0);
    HBox.setHgrow(view, Priority.ALWAYS);
    return view;
  }

  private List<Verb> verbs(Asides asides, ObservableBooleanValue here) {
    var any =
        Bindings.createBooleanBinding(
            () -> here.get() && board.card().isPresent(),
            new Observable[] {here, board.selectedProperty(), board.revisionProperty()});
    return List.of(
        Verb.always(
            PlanActions.NEW,
            () -> {
              asides.showBoard();
              newItem.begin(bucket());
            }),
        withCard(PlanActions.OPEN, any, asides::open),
        new Verb(PlanActions.RENAME, () -> bucket().rename(), any),
        new Verb(PlanActions.SOONER, () -> board.shift(-1), any),
        new Verb(PlanActions.LATER, () -> board.shift(1), any),
        new Verb(PlanActions.UP, () -> board.nudge(-1), any),
        new Verb(PlanActions.DOWN, () -> board.nudge(1), any),
        new Verb(PlanActions.DOING, board::toggleDoing, any),
        withCard(PlanActions.DONE, any, asides::finish),
        withCard(PlanActions.DROP, any, asides::drop),
        new Verb(PlanActions.URGENT, board::toggleUrgent, any),
        new Verb(PlanActions.DELETE, board::delete, any));
  }

  private Verb withCard(Action action, ObservableBooleanValue any, Consumer<Card> run) {
    return new Verb(action, () -> board.card().ifPresent(run), any);
  }

  /// The list's own keys, such as Space and Ctrl+arrows, give way to the board's.
  private void perform(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl) {
      return;
    }
    for (var verb : verbs) {
      var key = verb.action().key();
      if (key != null && key.match(event)) {
        verb.perform();
        event.consume();
        return;
      }
    }
  }

  private void follow() {
    boolean focused = buckets.stream().anyMatch(view -> view.list().isFocused());
    buckets.forEach(view -> view.follow(focused));
  }

  private BucketView bucket() {
    return view(board.card().map(Card::bucket).orElse(Bucket.NOW));
  }

  private BucketView view(Bucket bucket) {
    return buckets.get(bucket.ordinal());
  }
}
