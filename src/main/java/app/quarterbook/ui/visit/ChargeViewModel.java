package app.quarterbook.ui.visit;

import app.quarterbook.model.billing.Ledger;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.rate.RateRules.Reckoning;
import app.quarterbook.model.setting.DistanceUnit;
import app.quarterbook.model.visit.RunningVisit;
import app.quarterbook.model.visit.TravelProposal;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitEdit;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.store.BillingStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.SiteStore;
import app.quarterbook.store.TimerStore;
import app.quarterbook.store.VisitStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Live;
import java.util.EnumSet;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What is charged for one visit, how that was worked out, and what is known of the way that nobody
/// has put down yet.
final class ChargeViewModel implements AutoCloseable {
  /// @param reckoning what the rules say now, also where the consultant's own figure stands
  /// @param way offered for the fields of the way that are empty; null where nothing is
  /// @param ledger of the client, this visit in it
  record Bill(
      Visit visit,
      Reckoning reckoning,
      @Nullable TravelProposal way,
      DistanceUnit unit,
      Ledger ledger) {}

  private final Desk desk;
  private final VisitId id;
  private final VisitStore visits;
  private final SiteStore sites;
  private final SettingStore settings;
  private final TimerStore timer;
  private final BillingStore billing;
  private final Live<Optional<Bill>> live;
  private final ReadOnlyObjectWrapper<@Nullable Bill> bill = new ReadOnlyObjectWrapper<>();

  ChargeViewModel(Desk desk, Database database, VisitId id) {
    this.desk = desk;
    this.id = id;
    visits = new VisitStore(database);
    sites = new SiteStore(database);
    settings = new SettingStore(database);
    timer = new TimerStore(database);
    billing = new BillingStore(database);
    var shown = EnumSet.of(Rows.SITE, Rows.TIMER);
    shown.addAll(BillingStore.ROWS);
    live =
        new Live<>(
            desk.background(),
            changed -> database.listen(shown, changed)::cancel,
            this::read,
            found -> found.ifPresent(bill::set));
    live.reload();
  }

  /// Null until the visit is read.
  ReadOnlyObjectProperty<@Nullable Bill> billProperty() {
    return bill.getReadOnlyProperty();
  }

  /// Fills what is known of the way into the fields that are empty.
  void fillWay() {
    desk.autosaves().flushAll();
    desk.background()
        .run(
            () ->
                read()
                    .filter(now -> now.way() != null)
                    .ifPresent(
                        now ->
                            visits.save(new VisitEdit(now.visit(), now.way().fill(now.visit())))));
  }

  /// Charges by the rules again.
  void byRule() {
    desk.autosaves().flushAll();
    desk.background().run(() -> visits.chargeByRule(id));
  }

  /// Takes back that the visit was billed, so that it is reckoned and billed anew.
  void unbill() {
    desk.autosaves().flushAll();
    desk.background()
        .run(
            () -> {
              billing.unbill(id);
              return Text.of("billing.unbilled");
            },
            desk.toast()::undo);
  }

  @Override
  public void close() {
    live.close();
  }

  private Optional<Bill> read() {
    return visits.find(id).map(this::bill);
  }

  private Bill bill(Visit visit) {
    var rules = settings.load();
    var site = visit.site() == null ? null : sites.find(visit.site()).orElse(null);
    return new Bill(
        visit,
        visits.rules(visit).reckon(visit, site),
        site == null ? null : way(visit, site),
        rules.distanceUnit(),
        billing.ledger(visit.client()));
  }

  private @Nullable TravelProposal way(Visit visit, Site site) {
    var leg =
        timer
            .running()
            .map(RunningVisit::leg)
            .filter(it -> it.visit().equals(id))
            .map(it -> it.leg())
            .orElse(null);
    return visit.kind().isOnSite() ? TravelProposal.of(visit, site, leg).orElse(null) : null;
  }
}
