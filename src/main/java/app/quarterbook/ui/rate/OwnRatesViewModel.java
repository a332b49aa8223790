package app.quarterbook.ui.rate;

import static java.util.Objects.requireNonNullElseGet;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.rate.OwnRate;
import app.quarterbook.store.Database;
import app.quarterbook.store.OwnRateStore;
import app.quarterbook.store.RateCardStore;
import app.quarterbook.store.Rows;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Arrival;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Editing;
import app.quarterbook.ui.kit.Live;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The hourly rates that one client has instead of the rate card's: agreed, changed, ended.
public final class OwnRatesViewModel implements AutoCloseable {
  private final Desk desk;
  private final ClientId client;
  private final OwnRateStore rates;
  private final RateCardStore cards;
  private final Live<List<OwnRateRow>> live;
  private final ObservableList<OwnRateRow> rows = FXCollections.observableArrayList();
  private final Arrival<OwnRateRow> added = new Arrival<>(rows, row -> row.rate().id());
  private final Editing<OwnRate> editing;

  public OwnRatesViewModel(Database database, Desk desk, ClientId client) {
    this.desk = desk;
    this.client = client;
    rates = new OwnRateStore(database);
    cards = new RateCardStore(database);
    editing = new Editing<>(desk, rates::save, OwnRate::id);
    live =
        new Live<>(
            desk.background(),
            changed -> database.listen(Set.of(Rows.OWN_RATE), changed)::cancel,
            this::load,
            this::show);
    live.reload();
  }

  ObservableList<OwnRateRow> rows() {
    return rows;
  }

  /// The chosen rate as it is being edited; null where none is.
  ReadOnlyObjectProperty<@Nullable Draft<OwnRate>> draftProperty() {
    return editing.draftProperty();
  }

  /// A rate from today on, at first what the client pays now.
  void add(RateItem item) {
    var today = today();
    desk.background()
        .run(
            () -> {
              var price =
                  OwnRate.on(rates.of(client), item, today)
                      .map(OwnRate::price)
                      .orElseGet(() -> cards.cards().on(today).price(item));
              var rate = OwnRate.of(client, item, today, price);
              rates.save(rate);
              return rate.id();
            },
            added::await);
  }

  /// The rate that was agreed on just now; null where none was.
  ReadOnlyObjectProperty<@Nullable OwnRateRow> addedProperty() {
    return added.arrivedProperty();
  }

  /// From today on the rate card holds again; what begins later is taken away.
  void end(OwnRateRow row) {
    var today = today();
    editing.close();
    desk.background()
        .run(
            () -> {
              if (row.rate().from().isBefore(today)) {
                rates.save(row.rate().ended(today));
              } else {
                rates.delete(row.rate());
              }
              return Text.of("rate.own.ended", Text.of(row.rate().item()));
            },
            desk.toast()::undo);
  }

  /// Takes a rate away as if it had never been agreed on.
  void delete(OwnRateRow row) {
    editing.close();
    desk.background()
        .run(
            () -> {
              rates.delete(row.rate());
              return Text.of("rate.own.deleted", Text.of(row.rate().item()));
            },
            desk.toast()::undo);
  }

  /// Edits a rate; null for none.
  void choose(@Nullable OwnRateRow row) {
    editing.edit(row == null ? null : row.rate());
  }

  /// Whether the rate that is edited is in the list.
  boolean isStillThere() {
    return rows.stream().anyMatch(row -> editing.isOf(row.rate().id()));
  }

  /// The price of a rate that has one.
  static BigDecimal price(OwnRate rate) {
    return requireNonNullElseGet(rate.price(), () -> rate.item().usual());
  }

  @Override
  public void close() {
    editing.close();
    live.close();
  }

  private List<OwnRateRow> load() {
    var all = rates.of(client);
    return all.stream().map(rate -> OwnRateRow.of(rate, all, today())).toList();
  }

  private void show(List<OwnRateRow> loaded) {
    if (!rows.equals(loaded)) {
      rows.setAll(loaded);
    }
    added.look();
  }

  private LocalDate today() {
    return LocalDate.now(desk.clock());
  }
}
