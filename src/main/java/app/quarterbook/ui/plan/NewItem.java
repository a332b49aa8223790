package app.quarterbook.ui.plan;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Named;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;

/// The fields of a new item at the foot of a bucket: the title alone, and over all clients the
/// client. Enter adds and waits for the next one, Esc ends.
final class NewItem extends VBox {
  private final BoardViewModel board;
  private final Runnable done;
  private final TextField title = new TextField();
  private final ComboBox<Client> client = new SearchableComboBox<>();
  private Bucket bucket = Bucket.NOW;

  /// @param done what follows Esc
  NewItem(BoardViewModel board, Runnable done) {
    this.board = board;
    this.done = done;
    title.setId("plan-new-title");
    title.setPromptText(Text.of("plan.new.title"));
    title.setAccessibleText(Text.of("plan.new.title"));
    title.setOnAction(event -> add());
    client.setId("plan-new-client");
    client.setPromptText(Text.of("plan.new.client"));
    client.setAccessibleText(Text.of("plan.new.client"));
    client.setMaxWidth(Double.MAX_VALUE);
    client.setConverter(new Named<>(Client::name));
    client.valueProperty().addListener((property, old, now) -> title.requestFocus());
    addEventHandler(KeyEvent.KEY_PRESSED, this::end);
    getStyleClass().add("new-item");
    getChildren().add(title);
    if (board.client() == null) {
      getChildren().add(client);
    }
  }

  /// Begins a new item in a bucket.
  void begin(BucketView view) {
    bucket = view.bucket();
    if (getParent() instanceof Pane parent) {
      parent.getChildren().remove(this);
    }
    view.offer(this);
    if (board.client() == null) {
      var wanted = board.filterProperty().get().client();
      client.setItems(FXCollections.observableArrayList(board.clients()));
      board.clients().stream()
          .filter(each -> each.id().equals(wanted))
          .findFirst()
          .ifPresent(client::setValue);
    }
    title.requestFocus();
  }

  private void add() {
    var chosen = client.getValue();
    var of = board.client() != null ? board.client() : chosen == null ? null : chosen.id();
    if (of == null) {
      client.requestFocus();
      client.show();
    } else {
      board.add(of, title.getText(), bucket);
      title.clear();
      title.requestFocus();
    }
  }

  private void end(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && getParent() instanceof Pane parent) {
      parent.getChildren().remove(this);
      done.run();
      event.consume();
    }
  }
}
