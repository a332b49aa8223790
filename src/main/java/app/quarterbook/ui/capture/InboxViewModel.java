package app.quarterbook.ui.capture;

import app.quarterbook.model.capture.Capture;
import app.quarterbook.model.capture.CaptureId;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.store.CaptureFiling;
import app.quarterbook.store.CaptureStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.Rows;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Autosave;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Live;
import app.quarterbook.ui.kit.Place;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What waits to be filed, the guess to whom, and the ways to file it.
public final class InboxViewModel implements AutoCloseable {
  private final Desk desk;
  private final CaptureStore captures;
  private final CaptureFiling filing;
  private final ClientStore clients;
  private final Live<List<InboxRow>> live;
  private final Autosave autosave;
  private final ObservableList<InboxRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final Map<CaptureId, ClientId> chosen = new ConcurrentHashMap<>();
  private @Nullable Capture edited;

  public InboxViewModel(Desk desk, Database database) {
    this.desk = desk;
    captures = new CaptureStore(database);
    filing = new CaptureFiling(database);
    clients = new ClientStore(database);
    autosave = desk.autosaves().of(this::save);
    var shown =
        EnumSet.of(Rows.CAPTURE, Rows.CLIENT, Rows.PERSON, Rows.SITE, Rows.VISIT, Rows.TIMER);
    live =
        new Live<>(
            desk.background(),
            changed -> database.listen(shown, changed)::cancel,
            this::read,
            this::show);
    live.reload();
  }

  /// The newest first.
  ObservableList<InboxRow> rows() {
    return rows;
  }

  /// Whether the inbox was read; until then an empty list means nothing.
  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  ZoneId zone() {
    return desk.clock().getZone();
  }

  /// Hands over the clients to choose from.
  void clients(Consumer<List<Client>> then) {
    desk.background()
        .run(
            () -> clients.all().stream().filter(client -> !client.stage().isOver()).toList(), then);
  }

  /// It is about this client, whatever was guessed.
  void choose(InboxRow row, Client client) {
    chosen.put(row.capture().id(), client.id());
    live.reload();
  }

  /// Appends it to the notes of the client.
  void toClient(InboxRow row, Client client) {
    file(
        row,
        capture -> {
          filing.toClient(capture, client.id());
          return new Place.ClientPage(client.id());
        },
        Text.of("capture.filed.client", client.name()));
  }

  /// Appends it to the notes of the client's visit of that day.
  void toVisit(InboxRow row, Client client) {
    file(
        row,
        capture -> new Place.VisitPage(filing.toVisit(capture, client.id())),
        Text.of("capture.filed.visit", client.name()));
  }

  /// Makes it an item of the client's plan.
  void toPlan(InboxRow row, Client client, Bucket bucket) {
    file(
        row,
        capture -> {
          filing.toPlan(capture, client.id(), bucket);
          return new Place.ClientPage(client.id());
        },
        Text.of("capture.filed.plan", client.name(), Text.of(bucket)));
  }

  void delete(InboxRow row) {
    desk.autosaves().flushAll();
    desk.background()
        .run(
            () -> {
              captures.delete(row.capture().id());
              return row.capture().title();
            },
            title -> desk.toast().undo(Text.of("capture.deleted", title)));
  }

  /// Something was typed in a capture; a blank text is not kept.
  void edit(CaptureId id, String text) {
    rows.stream()
        .map(InboxRow::capture)
        .filter(capture -> capture.id().equals(id) && !text.isBlank())
        .findFirst()
        .ifPresent(
            capture -> {
              edited = capture.withText(text.replace("\0", ""));
              autosave.soon();
            });
  }

  @Override
  public void close() {
    live.close();
    autosave.close();
  }

  private void save() {
    var capture = edited;
    edited = null;
    if (capture != null) {
      desk.background().run(() -> captures.save(capture));
    }
  }

  private void file(InboxRow row, Function<Capture, Place> filing, String sentence) {
    desk.autosaves().flushAll();
    desk.background()
        .run(
            () -> captures.find(row.capture().id()).map(filing),
            place ->
                place.ifPresent(
                    there ->
                        desk.toast()
                            .undo(
                                sentence,
                                Text.of("capture.open"),
                                () -> desk.navigator().go(there))));
  }

  private List<InboxRow> read() {
    var waiting = captures.all();
    if (waiting.isEmpty()) {
      return List.of();
    }
    var guess = filing.guess();
    var known = clients.all().stream().collect(Collectors.toMap(Client::id, it -> it));
    return waiting.stream()
        .map(
            capture -> {
              var first = Optional.ofNullable(chosen.get(capture.id()));
              var ids = Stream.concat(first.stream(), guess.of(capture.text()).stream()).distinct();
              return new InboxRow(capture, ids.filter(known::containsKey).map(known::get).toList());
            })
        .toList();
  }

  /// What did not change stays the same row, so that the list keeps its place.
  private void show(List<InboxRow> now) {
    if (!now.equals(new ArrayList<>(rows))) {
      rows.setAll(now);
    }
    loaded.set(true);
  }
}
