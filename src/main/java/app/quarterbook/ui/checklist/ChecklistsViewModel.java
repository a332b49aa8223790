package app.quarterbook.ui.checklist;

import app.quarterbook.model.checklist.ChecklistId;
import app.quarterbook.model.checklist.Run;
import app.quarterbook.model.checklist.Template;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.store.ChecklistStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SaleActs;
import app.quarterbook.store.TemplateStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Follower;
import app.quarterbook.ui.kit.Live;
import app.quarterbook.ui.kit.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The checklists of all clients, or of one, and how one is begun.
public final class ChecklistsViewModel implements Follower {
  private static final Set<Rows> SHOWN =
      Set.of(
          Rows.CHECKLIST,
          Rows.CHECKLIST_ANSWER,
          Rows.CHECKLIST_STEP,
          Rows.CHECKLIST_TEMPLATE,
          Rows.CLIENT);

  private final Desk desk;
  private final ChecklistStore checklists;
  private final TemplateStore templateStore;
  private final ClientStore clientStore;
  private final @Nullable ClientId only;
  private final Live<Loaded> live;
  private final ObservableList<ChecklistRow> rows = FXCollections.observableArrayList();
  private final ObservableList<Template> templates = FXCollections.observableArrayList();
  private final ObservableList<Client> clients = FXCollections.observableArrayList();
  private final BooleanProperty openOnly = new SimpleBooleanProperty(true);
  private volatile boolean narrowed = true;

  /// @param only the client whose checklists these are; null for all clients
  public ChecklistsViewModel(Database database, Desk desk, @Nullable ClientId only) {
    this.desk = desk;
    this.only = only;
    checklists = new ChecklistStore(database, new SaleActs(database));
    templateStore = new TemplateStore(database);
    clientStore = new ClientStore(database);
    live =
        new Live<>(
            desk.background(),
            changed -> database.listen(SHOWN, changed)::cancel,
            this::load,
            this::show);
    openOnly.addListener((property, old, now) -> narrow(now));
    live.reload();
  }

  ObservableList<ChecklistRow> rows() {
    return rows;
  }

  /// What a checklist can be made of.
  ObservableList<Template> templates() {
    return templates;
  }

  /// For whom a checklist can be made.
  ObservableList<Client> clients() {
    return clients;
  }

  /// Whether those that are put away are left out.
  BooleanProperty openOnlyProperty() {
    return openOnly;
  }

  @Nullable ClientId only() {
    return only;
  }

  /// Copies a template for a client and opens the copy.
  void begin(Template template, ClientId client) {
    desk.background().run(() -> copy(template, client), this::open);
  }

  void open(ChecklistId list) {
    desk.navigator().go(new Place.ChecklistPage(list));
  }

  void openClient(ChecklistRow row) {
    desk.navigator().go(new Place.ClientPage(row.list().client()));
  }

  void openTemplates() {
    desk.navigator().go(new Place.ChecklistTemplates());
  }

  void delete(ChecklistRow row) {
    desk.background()
        .run(
            () -> {
              checklists.delete(row.list().id());
              return row.list().title();
            },
            title -> desk.toast().undo(Text.of("checklist.deleted", title)));
  }

  @Override
  public void rest() {
    live.rest();
  }

  @Override
  public void wake() {
    live.wake();
  }

  @Override
  public void close() {
    live.close();
  }

  private ChecklistId copy(Template template, ClientId client) {
    var run =
        Run.of(
            template,
            templateStore.steps(template.id()),
            new Run.Subject(client, null),
            LocalDate.now(desk.clock()));
    checklists.start(run);
    return run.list().id();
  }

  private void narrow(boolean toOpen) {
    narrowed = toOpen;
    live.reload();
  }

  private record Loaded(List<ChecklistRow> rows, List<Template> templates, List<Client> clients) {}

  private Loaded load() {
    var known = clientStore.all();
    var names = known.stream().collect(Collectors.toMap(Client::id, Client::name));
    var lines =
        checklists.all(only, narrowed).stream()
            .map(run -> ChecklistRow.of(run, names.get(run.list().client())))
            .toList();
    return new Loaded(lines, templateStore.all(), known);
  }

  private void show(Loaded loaded) {
    if (!rows.equals(loaded.rows())) {
      rows.setAll(loaded.rows());
    }
    templates.setAll(loaded.templates());
    clients.setAll(loaded.clients());
  }
}
