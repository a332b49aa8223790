package app.quarterbook.ui.agreement;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.RenewalClock;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.checklist.ChecklistId;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.setting.Settings;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.QuoteStore;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SaleStore;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.Subscription;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Autosave;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// One agreement while it is written, activated, renewed or ended. Everything saves itself.
public final class AgreementViewModel implements AutoCloseable {
  /// What the page shows beside the fields.
  record Facts(Agreement agreement, Client client, Settings settings, RenewalClock clock) {}

  private final Desk desk;
  private final AgreementStore agreements;
  private final SaleStore sales;
  private final ClientStore clients;
  private final SettingStore settings;
  private final QuoteStore quotes;
  private final PriceViewModel price;
  private final RenewalViewModel renewal;
  private final OfferViewModel offer;
  private final AgreementId id;
  private final Subscription subscription;
  private final ReadOnlyObjectWrapper<@Nullable AgreementForm> form = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Facts> facts = new ReadOnlyObjectWrapper<>();
  private @Nullable Autosave autosave;
  private boolean gone;

  public AgreementViewModel(Database database, Desk desk, AgreementId id) {
    this.desk = desk;
    this.id = id;
    agreements = new AgreementStore(database);
    sales = new SaleStore(database);
    clients = new ClientStore(database);
    settings = new SettingStore(database);
    quotes = new QuoteStore(database);
    price = new PriceViewModel(database, desk, id);
    renewal = new RenewalViewModel(database, desk, id);
    offer = new OfferViewModel(database, desk, id);
    price.priceProperty().addListener((property, old, now) -> lockFee());
    subscription = database.listen(Set.of(Rows.AGREEMENT, Rows.CLIENT, Rows.SETTING), this::reload);
    reload();
  }

  /// The fields; null until the agreement is read.
  ReadOnlyObjectProperty<@Nullable AgreementForm> formProperty() {
    return form.getReadOnlyProperty();
  }

  /// What is known of the agreement; null until it is read.
  ReadOnlyObjectProperty<@Nullable Facts> factsProperty() {
    return facts.getReadOnlyProperty();
  }

  /// What it costs, line by line.
  PriceViewModel price() {
    return price;
  }

  /// The steps to its renewal.
  RenewalViewModel renewal() {
    return renewal;
  }

  /// Whether conditions and lines can be made of its tier: until it is in force.
  BooleanBinding canPrice() {
    return inState(AgreementState.DRAFT, AgreementState.OFFERED);
  }

  BooleanBinding canActivate() {
    return inState(AgreementState.DRAFT, AgreementState.OFFERED);
  }

  BooleanBinding canRenew() {
    return inState(AgreementState.ACTIVE, AgreementState.EXPIRED);
  }

  BooleanBinding isOver() {
    return inState(AgreementState.ENDED, AgreementState.EXPIRED);
  }

  BooleanBinding canEnd() {
    return inState(AgreementState.ACTIVE);
  }

  String tierName(@Nullable Tier tier) {
    var known = facts.get();
    return tier == null || known == null
        ? Text.of("agreement.noTier")
        : known.settings().tierName(tier);
  }

  /// Conditions and lines from the tier that is chosen and the counts; nothing without a tier.
  void priceByTier() {
    settle();
    var known = form.get();
    var tier = known == null ? null : known.tier.value();
    if (tier != null) {
      price.quote(tier);
    }
  }

  /// The offer of the three tiers as a PDF.
  void offer() {
    settle();
    offer.save();
  }

  /// The tiers one of which can be accepted, the agreement's own first; none where nothing was
  /// offered by tier.
  List<Tier> acceptable() {
    var known = facts.get();
    var own = known == null ? null : known.agreement().tier();
    if (own == null || known.agreement().state() != AgreementState.OFFERED) {
      return List.of();
    }
    return Stream.concat(Stream.of(own), Stream.of(Tier.values())).distinct().toList();
  }

  /// The client has accepted; the agreement is in force.
  public void activate() {
    accept(null);
  }

  /// @param tier which one was accepted; null: as it stands
  void accept(@Nullable Tier tier) {
    settle();
    desk.background()
        .run(
            () -> {
              quotes.accept(id, tier);
              return sales.afterSale(id);
            },
            this::open);
  }

  /// Ends the agreement today.
  public void end(String reason) {
    var today = LocalDate.now(desk.clock());
    settle();
    desk.background()
        .run(
            () -> {
              var ended = agreements.find(id).map(each -> each.ended(today, reason));
              ended.ifPresent(agreements::save);
              return ended;
            },
            ended -> ended.ifPresent(each -> offerOffBoarding()));
  }

  /// Opens what is to be done after the sale, or when the agreement has ended; begins it where it
  /// was not.
  void openList() {
    settle();
    boolean active = canEnd().get();
    desk.background().run(() -> active ? sales.afterSale(id) : sales.offBoard(id), this::open);
  }

  /// Follows this agreement with the next one and opens it.
  public void renew() {
    settle();
    desk.background()
        .run(
            () -> agreements.renew(id),
            next -> {
              desk.toast().undo(Text.of("agreement.renewed", next.term().start()));
              desk.navigator().go(new Place.AgreementPage(next.id()));
            });
  }

  public void delete() {
    settle();
    var known = facts.get();
    desk.background().run(() -> agreements.delete(id));
    if (known != null) {
      desk.toast().undo(Text.of("agreement.deleted", known.client().name()));
    }
  }

  public void openClient() {
    var known = facts.get();
    if (known != null) {
      desk.navigator().go(new Place.ClientPage(known.client().id()));
    }
  }

  @Override
  public void close() {
    subscription.cancel();
    price.close();
    renewal.close();
    if (autosave != null) {
      autosave.close();
    }
  }

  private void open(ChecklistId list) {
    desk.navigator().go(new Place.ChecklistPage(list));
  }

  private void offerOffBoarding() {
    var leads = AgreementActions.OFF_BOARD.title();
    desk.toast().undo(Text.of("agreement.ended"), leads, this::openList);
  }

  /// What was typed is saved before anything else happens to the agreement.
  private void settle() {
    price.settle();
    if (autosave != null) {
      autosave.now();
    }
  }

  private BooleanBinding inState(AgreementState... states) {
    return Bindings.createBooleanBinding(
        () -> {
          var known = facts.get();
          return known != null && Set.of(states).contains(known.agreement().state());
        },
        facts);
  }

  private void reload() {
    desk.background().run(this::load, found -> found.ifPresentOrElse(this::show, this::leave));
  }

  private Optional<Facts> load() {
    var figures = settings.load();
    var today = LocalDate.now(desk.clock());
    return agreements
        .find(id)
        .flatMap(
            agreement ->
                clients
                    .find(agreement.client())
                    .map(
                        client ->
                            new Facts(
                                agreement,
                                client,
                                figures,
                                RenewalClock.of(agreement, figures.renewalDays(), today))));
  }

  private void show(Facts loaded) {
    facts.set(loaded);
    var known = form.get();
    if (known == null) {
      var made = new AgreementForm(loaded.agreement());
      autosave = made.draft.autosave(desk, agreements::save);
      form.set(made);
      lockFee();
    } else {
      known.draft.load(loaded.agreement());
    }
  }

  /// Where there are lines, they say what a month costs.
  private void lockFee() {
    var known = form.get();
    var priced = price.priceProperty().get();
    if (known != null && priced != null) {
      known.fee.lock(!priced.lines().isEmpty());
    }
  }

  /// The agreement was deleted, here or by an undo.
  private void leave() {
    if (!gone) {
      gone = true;
      desk.navigator().back();
    }
  }
}
