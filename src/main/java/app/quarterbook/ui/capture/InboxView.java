package app.quarterbook.ui.capture;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.BesideOrBelow;
import app.quarterbook.ui.kit.Empty;
import app.quarterbook.ui.kit.Focus;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Picker;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The captures that wait, each filed with one key: to a client, a visit or the plan.
public final class InboxView implements Screen {
  private final InboxViewModel inbox;
  private final ListView<InboxRow> list = new ListView<>();
  private final InboxDetail detail;
  private final BooleanBinding chosen = list.getSelectionModel().selectedItemProperty().isNotNull();
  private final List<Verb> verbs;
  private final StackPane content = new StackPane();
  private final Node lists;
  private final Node empty;
  private final Node node;
  private int last;
  private boolean focusWanted;

  /// @param capture what is offered while nothing waits
  public InboxView(InboxViewModel inbox, Verb capture) {
    this.inbox = inbox;
    var filing =
        List.of(
            files(CaptureActions.TO_CLIENT, inbox::toClient),
            files(CaptureActions.TO_VISIT, inbox::toVisit),
            files(CaptureActions.TO_PLAN, (row, client) -> inbox.toPlan(row, client, Bucket.LATER)),
            files(
                CaptureActions.TO_PLAN_NOW, (row, client) -> inbox.toPlan(row, client, Bucket.NOW)),
            new Verb(CaptureActions.DELETE, () -> withChosen(inbox::delete), chosen));
    var other = new Verb(CaptureActions.OTHER, () -> withChosen(this::chooseOther), chosen);
    detail = new InboxDetail(inbox, filing, other, list::requestFocus);
    verbs =
        Stream.concat(
                filing.stream(),
                Stream.of(other, new Verb(CaptureActions.EDIT, detail::edit, chosen)))
            .toList();
    list.setId("inbox-list");
    list.getStyleClass().add("inbox-list");
    list.setAccessibleText(Text.of("capture.inbox"));
    list.setCellFactory(view -> new InboxCell(inbox.zone()));
    list.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> show(now));
    inbox.rows().addListener((ListChangeListener<InboxRow>) change -> fill());
    inbox.loadedProperty().addListener((property, old, now) -> fill());
    lists = new BesideOrBelow(list, detail);
    empty = new Empty("bi-inbox", "capture.empty", capture);
    content.getChildren().addAll(lists, empty);
    node = new Page("capture.inbox", content);
    fill();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public List<Verb> verbs() {
    return verbs;
  }

  @Override
  public void shown() {
    focusWanted = true;
    takeFocus();
  }

  @Override
  public void close() {
    inbox.close();
  }

  private Verb files(Action action, BiConsumer<InboxRow, Client> file) {
    return new Verb(action, () -> withChosen(row -> file(row, file)), chosen);
  }

  private void file(InboxRow row, BiConsumer<InboxRow, Client> file) {
    row.client()
        .ifPresentOrElse(
            client -> file.accept(row, client), () -> ask(client -> file.accept(row, client)));
  }

  private void chooseOther(InboxRow row) {
    ask(client -> inbox.choose(row, client));
  }

  /// Asks a moment later, so that the letter that was pressed is not typed into the question.
  private void ask(Consumer<Client> then) {
    var window = list.getScene().getWindow();
    inbox.clients(
        clients ->
            Platform.runLater(
                () ->
                    Picker.ask(
                        window, "capture.pick", "capture.pick.none", clients, Client::name, then)));
  }

  private void withChosen(Consumer<InboxRow> act) {
    var row = list.getSelectionModel().getSelectedItem();
    if (row != null) {
      act.accept(row);
    }
  }

  private void show(@Nullable InboxRow row) {
    if (row != null) {
      last = list.getSelectionModel().getSelectedIndex();
    }
    detail.show(row, inbox::choose);
  }

  /// What was filed gives its place to the next one; the same capture stays marked.
  private void fill() {
    var selected = list.getSelectionModel().getSelectedItem();
    int at = last;
    list.getItems().setAll(inbox.rows());
    for (int i = 0; selected != null && i < list.getItems().size(); i++) {
      if (list.getItems().get(i).capture().id().equals(selected.capture().id())) {
        at = i;
      }
    }
    boolean waits = !list.getItems().isEmpty();
    if (waits) {
      list.getSelectionModel().clearAndSelect(Math.min(at, list.getItems().size() - 1));
    }
    lists.setVisible(waits);
    empty.setVisible(!waits && inbox.loadedProperty().get());
    show(list.getSelectionModel().getSelectedItem());
    takeFocus();
  }

  private void takeFocus() {
    if (focusWanted && inbox.loadedProperty().get()) {
      focusWanted = false;
      Focus.on(lists.isVisible() ? list : empty.lookup(".button"));
    }
  }
}
