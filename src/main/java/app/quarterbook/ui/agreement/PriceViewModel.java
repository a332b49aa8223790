package app.quarterbook.ui.agreement;

import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.agreement.AgreementLine;
import app.quarterbook.model.agreement.AgreementLineId;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.offer.Quote;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.QuoteStore;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SettingStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Live;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What an agreement costs, line by line, while it is put together.
final class PriceViewModel implements AutoCloseable {
  private static final Set<Rows> SHOWN =
      Set.of(Rows.AGREEMENT, Rows.AGREEMENT_LINE, Rows.COUNT_CHANGE, Rows.VISIT, Rows.SETTING);

  private final Desk desk;
  private final AgreementId id;
  private final AgreementStore agreements;
  private final QuoteStore quotes;
  private final SettingStore settings;
  private final Live<Optional<Price>> live;
  private final ObservableList<LineDraft> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Price> price = new ReadOnlyObjectWrapper<>();

  PriceViewModel(Database database, Desk desk, AgreementId id) {
    this.desk = desk;
    this.id = id;
    agreements = new AgreementStore(database);
    quotes = new QuoteStore(database);
    settings = new SettingStore(database);
    live =
        new Live<>(
            desk.background(),
            changed -> database.listen(SHOWN, changed)::cancel,
            this::load,
            found -> found.ifPresent(this::show));
    live.reload();
  }

  /// The lines as they are being written; a line stays the same while others come and go.
  ObservableList<LineDraft> lines() {
    return lines;
  }

  /// Null until it is read.
  ReadOnlyObjectProperty<@Nullable Price> priceProperty() {
    return price.getReadOnlyProperty();
  }

  /// What of the rate card is on no line yet.
  List<RateItem> offered() {
    var offered = EnumSet.copyOf(Quote.monthly());
    lines.forEach(each -> offered.removeIf(item -> item == each.line().item()));
    return List.copyOf(offered);
  }

  /// Makes conditions and lines of the agreement's tier.
  ///
  /// @param tier the agreement's
  void quote(Tier tier) {
    settle();
    desk.background().run(() -> quotes.quote(id, tier));
  }

  /// Adds a line of the rate card.
  void add(RateItem item) {
    settle();
    desk.background().run(() -> quotes.add(id, item));
  }

  /// Adds a line of the consultant's own.
  void addOwn() {
    settle();
    int position = lines.size();
    var line =
        new AgreementLine(
            AgreementLineId.next(),
            id,
            position,
            null,
            Text.of("agreement.line.fresh"),
            1,
            BigDecimal.ZERO);
    desk.background().run(() -> quotes.save(line));
  }

  void delete(LineDraft line) {
    desk.background().run(() -> quotes.delete(line.line()));
    desk.toast().undo(Text.of("agreement.line.deleted", line.line().name()));
  }

  /// Saves what waits in the lines.
  void settle() {
    lines.forEach(LineDraft::settle);
  }

  @Override
  public void close() {
    live.close();
    lines.forEach(LineDraft::close);
  }

  private Optional<Price> load() {
    var today = LocalDate.now(desk.clock());
    return agreements
        .find(id)
        .map(
            agreement ->
                new Price(
                    agreement,
                    quotes.lines(id),
                    quotes.counts(id),
                    quotes.worked(agreement.client(), today.minusYears(1), today),
                    settings.load().bands()));
  }

  private void show(Price loaded) {
    price.set(loaded);
    var now = loaded.lines().stream().map(this::draft).toList();
    if (!lines.equals(now)) {
      lines.stream().filter(each -> !now.contains(each)).forEach(LineDraft::close);
      lines.setAll(now);
    }
  }

  private LineDraft draft(AgreementLine line) {
    var known = lines.stream().filter(each -> each.line().id().equals(line.id())).findFirst();
    known.ifPresent(each -> each.load(line));
    return known.orElseGet(() -> new LineDraft(line, desk, quotes::save));
  }
}
