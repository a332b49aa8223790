package app.quarterbook.ui.rate;

import app.quarterbook.model.agreement.Conditions;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.offer.TierWords;
import app.quarterbook.model.rate.RateCard;
import app.quarterbook.model.rate.RateCardId;
import app.quarterbook.model.setting.SettingKey;
import app.quarterbook.model.setting.Settings;
import app.quarterbook.model.wording.WordingKey;
import app.quarterbook.report.rate.RateCardReport;
import app.quarterbook.report.rate.RuleWords;
import app.quarterbook.store.Database;
import app.quarterbook.store.RateCardStore;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.TierStore;
import app.quarterbook.store.WordingStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Autosave;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Field;
import app.quarterbook.ui.kit.Live;
import app.quarterbook.ui.kit.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The rate cards, one of them open to be written on. It saves itself.
public final class RateViewModel implements AutoCloseable {
  private static final Set<Rows> SHOWN =
      Set.of(Rows.RATE_CARD, Rows.RATE_PRICE, Rows.TIER_TERMS, Rows.WORDING, Rows.SETTING);

  /// What the screen shows beside the fields.
  ///
  /// @param card the open one
  /// @param today the one that holds today
  record Facts(
      RateCard card,
      RateCard today,
      Settings settings,
      Map<Tier, Conditions> tiers,
      String benefits) {
    List<String> rules() {
      return RuleWords.of(settings, card);
    }
  }

  private final Desk desk;
  private final RateCardStore store;
  private final TierStore tiers;
  private final WordingStore wordings;
  private final SettingStore settings;
  private final PrintViewModel print;
  private final Live<Loaded> live;
  private final ObservableList<RateCard> cards = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable RateForm> form = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Facts> facts = new ReadOnlyObjectWrapper<>();
  private final Draft<String> words = new Draft<>("");
  private final Field<String> benefits = words.text("benefits", it -> it, (it, typed) -> typed);
  private final Autosave wordsSave;
  private volatile @Nullable RateCardId chosen;
  private @Nullable Autosave autosave;

  public RateViewModel(Database database, Desk desk) {
    this.desk = desk;
    store = new RateCardStore(database);
    tiers = new TierStore(database);
    wordings = new WordingStore(database);
    settings = new SettingStore(database);
    print = new PrintViewModel(database, desk);
    wordsSave = words.autosave(desk, typed -> wordings.save(WordingKey.BENEFITS, typed));
    live =
        new Live<>(
            desk.background(),
            changed -> database.listen(SHOWN, changed)::cancel,
            this::load,
            this::show);
    live.reload();
  }

  /// Every card, the first one at the top.
  ObservableList<RateCard> cards() {
    return cards;
  }

  /// The prices of the open card; null until they are read. Others when another card is opened.
  ReadOnlyObjectProperty<@Nullable RateForm> formProperty() {
    return form.getReadOnlyProperty();
  }

  /// Null until it is read.
  ReadOnlyObjectProperty<@Nullable Facts> factsProperty() {
    return facts.getReadOnlyProperty();
  }

  /// What an agreement brings, one a line.
  Field<String> benefits() {
    return benefits;
  }

  /// The day from which new prices are proposed to hold: the first of next month.
  LocalDate proposed() {
    return LocalDate.now(desk.clock()).plusMonths(1).withDayOfMonth(1);
  }

  void open(RateCard card) {
    settle();
    chosen = card.id();
    live.reload();
  }

  /// Begins the next version with the prices of the open one.
  void next(LocalDate from) {
    settle();
    var known = facts.get();
    if (known == null) {
      return;
    }
    var open = known.card().id();
    desk.background()
        .run(
            () -> {
              var fresh = card(store.all(), open).next(from);
              keepFirst();
              chosen = fresh.id();
              store.save(fresh);
              return fresh;
            },
            fresh -> live.reload());
  }

  /// The prices as shipped become a card of their own, so that old visits keep them.
  private void keepFirst() {
    if (store.all().isEmpty()) {
      store.save(store.cards().on(LocalDate.now(desk.clock())));
    }
  }

  /// Takes the open card away; the one before it holds on then.
  void delete() {
    var known = facts.get();
    if (known != null) {
      settle();
      var card = known.card();
      desk.background().run(() -> store.delete(card.id()));
      desk.toast().undo(Text.of("rate.deleted", name(card)));
    }
  }

  /// Saves the open card as one page.
  void print() {
    settle();
    var known = facts.get();
    if (known != null) {
      desk.background().run(this::load, loaded -> print.save(report(loaded.facts())));
    }
  }

  void openRules() {
    desk.navigator().go(new Place.Setting(SettingKey.REMOTE_INCREMENT));
  }

  /// A card by the day it holds from.
  static String name(RateCard card) {
    return card.isFromTheBeginning()
        ? Text.of("rate.fromTheBeginning")
        : Text.of("rate.from", card.from());
  }

  @Override
  public void close() {
    live.close();
    wordsSave.close();
    if (autosave != null) {
      autosave.close();
    }
  }

  private record Loaded(List<RateCard> cards, Facts facts) {}

  private Loaded load() {
    var stored = store.all();
    var today = store.cards().on(LocalDate.now(desk.clock()));
    var all = stored.isEmpty() ? List.of(today) : stored;
    var which = chosen;
    var open = which == null ? today : card(all, which);
    return new Loaded(
        all,
        new Facts(open, today, settings.load(), tiers.all(), wordings.text(WordingKey.BENEFITS)));
  }

  /// The card of this id, or the last before today where it is gone.
  private RateCard card(List<RateCard> all, RateCardId id) {
    return all.stream()
        .filter(card -> card.id().equals(id))
        .findFirst()
        .orElseGet(() -> store.cards().on(LocalDate.now(desk.clock())));
  }

  private void show(Loaded loaded) {
    var card = loaded.facts().card();
    if (!cards.equals(loaded.cards())) {
      cards.setAll(loaded.cards());
    }
    facts.set(loaded.facts());
    words.load(loaded.facts().benefits());
    var known = form.get();
    if (known == null || !card.id().equals(chosen) || !isOpen(known, card)) {
      edit(card);
    } else {
      known.draft.load(card);
    }
  }

  private static boolean isOpen(RateForm form, RateCard card) {
    return form.draft.record().id().equals(card.id());
  }

  private void edit(RateCard card) {
    if (autosave != null) {
      autosave.close();
    }
    chosen = card.id();
    var made = new RateForm(card);
    autosave = made.draft.autosave(desk, store::save);
    form.set(made);
  }

  private RateCardReport report(Facts known) {
    return new RateCardReport(
        known.settings(),
        known.card(),
        known.tiers(),
        TierWords.listed(known.benefits()),
        desk.clock().instant());
  }

  private void settle() {
    wordsSave.now();
    if (autosave != null) {
      autosave.now();
    }
  }
}
