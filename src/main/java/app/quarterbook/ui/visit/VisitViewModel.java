package app.quarterbook.ui.visit;

import static java.util.Objects.requireNonNull;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.client.SiteId;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitEdit;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.PersonStore;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SiteStore;
import app.quarterbook.store.Subscription;
import app.quarterbook.store.VisitStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Autosave;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.visit.note.NoteViewModel;
import app.quarterbook.ui.visit.note.PictureViewModel;
import app.quarterbook.ui.visit.part.OpenPointsViewModel;
import app.quarterbook.ui.visit.part.PartsViewModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// One visit while it is being written. Everything saves itself.
public final class VisitViewModel implements AutoCloseable {
  /// The stores a visit's page reads and writes.
  public record Stores(
      VisitStore visits, ClientStore clients, SiteStore sites, PersonStore people) {
    public Stores(Database database) {
      this(
          new VisitStore(database),
          new ClientStore(database),
          new SiteStore(database),
          new PersonStore(database));
    }
  }

  private final Desk desk;
  private final Database database;
  private final Stores stores;
  private final VisitId id;
  private final Subscription subscription;
  private final ReadOnlyObjectWrapper<@Nullable VisitForm> form = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper clientName = new ReadOnlyStringWrapper("");
  private final ObservableList<@Nullable SiteId> sites = FXCollections.observableArrayList();
  private final Map<SiteId, String> siteNames = new LinkedHashMap<>();
  private final ObservableList<String> people = FXCollections.observableArrayList();
  private final ChargeViewModel charge;
  private final PartsViewModel parts;
  private final OpenPointsViewModel points;
  private final PictureViewModel pictures;
  private @Nullable ClientId client;
  private @Nullable Autosave autosave;
  private @Nullable NoteViewModel notes;
  private boolean gone;

  public VisitViewModel(Desk desk, Database database, Stores stores, VisitId id) {
    this.desk = desk;
    this.database = database;
    this.stores = stores;
    this.id = id;
    pictures = new PictureViewModel(desk, database, id);
    charge = new ChargeViewModel(desk, database, id);
    parts = new PartsViewModel(desk, database, id);
    points = new OpenPointsViewModel(desk, database, id);
    subscription =
        database.listen(EnumSet.of(Rows.VISIT, Rows.CLIENT, Rows.SITE, Rows.PERSON), this::load);
    load();
  }

  /// The fields; null until the visit is read.
  ReadOnlyObjectProperty<@Nullable VisitForm> formProperty() {
    return form.getReadOnlyProperty();
  }

  PictureViewModel pictures() {
    return pictures;
  }

  /// What can be done with the notes; there once the form is.
  NoteViewModel notes() {
    return requireNonNull(notes);
  }

  public ReadOnlyStringProperty clientNameProperty() {
    return clientName.getReadOnlyProperty();
  }

  /// Where it can have been: null for nowhere in particular, then the client's sites.
  ObservableList<@Nullable SiteId> sites() {
    return sites;
  }

  String siteName(@Nullable SiteId site) {
    return site == null ? Text.of("visit.noSite") : siteNames.getOrDefault(site, "");
  }

  /// The names of the client's people.
  public ObservableList<String> people() {
    return people;
  }

  /// What is charged for the visit, and why.
  ChargeViewModel charge() {
    return charge;
  }

  /// What was built in, handed over or taken along.
  PartsViewModel parts() {
    return parts;
  }

  /// What was left open.
  OpenPointsViewModel points() {
    return points;
  }

  public void openClient() {
    if (client != null) {
      desk.navigator().go(new Place.ClientPage(client));
    }
  }

  /// Deletes the visit with everything typed so far; undoing brings all of it back.
  public void delete() {
    if (autosave != null) {
      autosave.now();
    }
    desk.background().run(() -> stores.visits().delete(id));
    desk.toast().undo(Text.of("visit.deleted", clientName.get()));
  }

  @Override
  public void close() {
    subscription.cancel();
    charge.close();
    parts.close();
    points.close();
    pictures.close();
    if (notes != null) {
      notes.close();
    }
    if (autosave != null) {
      autosave.close();
    }
  }

  private record Loaded(Visit visit, Client client, List<Site> sites, List<Person> people) {}

  private void load() {
    desk.background().run(this::read, found -> found.ifPresentOrElse(this::show, this::leave));
  }

  private Optional<Loaded> read() {
    return stores
        .visits()
        .find(id)
        .flatMap(
            visit ->
                stores
                    .clients()
                    .find(visit.client())
                    .map(
                        known ->
                            new Loaded(
                                visit,
                                known,
                                stores.sites().of(known.id()),
                                stores.people().of(known.id()))));
  }

  private void show(Loaded loaded) {
    client = loaded.client().id();
    clientName.set(loaded.client().name());
    siteNames.clear();
    loaded.sites().forEach(site -> siteNames.put(site.id(), site.name()));
    var ids = new ArrayList<@Nullable SiteId>(siteNames.keySet());
    ids.addFirst(null);
    if (!ids.equals(sites)) {
      sites.setAll(ids);
    }
    people.setAll(loaded.people().stream().map(Person::name).toList());
    var known = form.get();
    if (known == null) {
      var made = new VisitForm(loaded.visit());
      autosave = made.draft.autosaveEdits(desk, this::save);
      notes =
          new NoteViewModel(desk, database, made.draft, made.notes, requireNonNull(autosave)::now);
      form.set(made);
    } else {
      known.draft.load(loaded.visit());
    }
  }

  private void save(Visit base, Visit edited) {
    stores.visits().save(new VisitEdit(base, edited));
  }

  /// The visit was deleted, here or by an undo.
  private void leave() {
    if (!gone) {
      gone = true;
      desk.navigator().back();
    }
  }
}
