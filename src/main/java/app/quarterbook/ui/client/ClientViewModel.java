package app.quarterbook.ui.client;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.RenewalClock;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.ClientName;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.setting.Settings;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.BillingStore;
import app.quarterbook.store.ClientRemoval;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.ExpertStore;
import app.quarterbook.store.OverviewStore;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.Subscription;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Editing;
import app.quarterbook.ui.kit.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// One client: what is known of it, and its own fields as a draft that saves itself.
public final class ClientViewModel implements AutoCloseable {
  private static final Set<Rows> SHOWN =
      Set.of(
          Rows.CLIENT,
          Rows.STAGE_CHANGE,
          Rows.VISIT,
          Rows.PLAN_ITEM,
          Rows.AGREEMENT,
          Rows.BLOCK,
          Rows.BLOCK_CHANGE,
          Rows.BILLED,
          Rows.EXPERT,
          Rows.EXPERT_CLIENT,
          Rows.SETTING);

  private final ClientId id;
  private final Desk desk;
  private final ClientStore clients;
  private final ClientRemoval removal;
  private final OverviewStore overview;
  private final AgreementStore agreements;
  private final BillingStore billing;
  private final ExpertStore experts;
  private final SettingStore settings;
  private final Subscription subscription;
  private final ReadOnlyObjectWrapper<@Nullable ClientSheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();
  private final Editing<Client> editing;

  public ClientViewModel(ClientId id, Database database, Desk desk, ClientRemoval removal) {
    this.id = id;
    this.desk = desk;
    clients = new ClientStore(database);
    this.removal = removal;
    overview = new OverviewStore(database);
    agreements = new AgreementStore(database);
    billing = new BillingStore(database);
    experts = new ExpertStore(database);
    settings = new SettingStore(database);
    editing = new Editing<>(desk, this::save, Client::id);
    subscription = database.listen(SHOWN, this::reload);
    reload();
  }

  ClientId id() {
    return id;
  }

  LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  /// What is on disk; null until it is read, and when there is no such client any more.
  ReadOnlyObjectProperty<@Nullable ClientSheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /// Whether there is no such client any more. Not before that was looked up.
  ReadOnlyBooleanProperty goneProperty() {
    return gone.getReadOnlyProperty();
  }

  /// The client's own fields; the same draft for as long as the client is there.
  ReadOnlyObjectProperty<@Nullable Draft<Client>> draftProperty() {
    return editing.draftProperty();
  }

  /// Another client whose name is a spelling of this one's.
  Optional<Client> twin() {
    var shown = sheet.get();
    if (shown == null) {
      return Optional.empty();
    }
    var folded = ClientName.fold(shown.client().name());
    return shown.others().stream()
        .filter(other -> ClientName.fold(other.name()).equals(folded))
        .findFirst();
  }

  /// Moves the client to a stage.
  ///
  /// @param reason why; may be empty unless the relationship is over
  void move(Stage stage, LocalDate on, String reason) {
    desk.autosaves().flushAll();
    desk.background().run(() -> clients.move(id, stage, on, reason.strip()));
  }

  /// Takes everything over from another client, which is then gone.
  void absorb(Client other) {
    desk.autosaves().flushAll();
    desk.background()
        .run(
            () -> {
              removal.merge(id, other.id());
              return other;
            },
            gone -> desk.toast().undo(Text.of("client.merged", gone.name())));
  }

  /// Deletes the client with everything that hangs on it and goes to the list.
  void delete() {
    var shown = sheet.get();
    if (shown == null) {
      return;
    }
    desk.navigator().go(new Place.Clients());
    desk.background()
        .run(
            () -> {
              removal.delete(id);
              return shown.client();
            },
            gone -> desk.toast().undo(Text.of("kit.deleted", gone.name())));
  }

  void open(Client other) {
    desk.navigator().go(new Place.ClientPage(other.id()));
  }

  @Override
  public void close() {
    subscription.cancel();
    editing.close();
  }

  private void reload() {
    desk.background().run(this::load, found -> show(found.orElse(null)));
  }

  private Optional<ClientSheet> load() {
    var today = today();
    var rules = settings.load();
    return overview
        .line(id, today)
        .map(
            line ->
                new ClientSheet(
                    ClientRow.of(line, rules, today),
                    renewal(rules, today),
                    billing.left(id, today),
                    clients.stages(id),
                    experts.of(id),
                    clients.all().stream().filter(other -> !other.id().equals(id)).toList()));
  }

  private @Nullable RenewalClock renewal(Settings rules, LocalDate today) {
    return agreements.of(id).stream()
        .filter(Agreement::isActive)
        .map(agreement -> RenewalClock.of(agreement, rules.renewalDays(), today))
        .min(Comparator.comparing(RenewalClock::end))
        .orElse(null);
  }

  private void show(@Nullable ClientSheet loaded) {
    gone.set(loaded == null);
    sheet.set(loaded);
    editing.edit(loaded == null ? null : loaded.client());
  }

  /// The stage is moved in its own way, so a draft that is older than a move must not undo it.
  private void save(Client edited) {
    clients.find(id).ifPresent(now -> clients.save(edited.withStage(now.stage())));
  }
}
