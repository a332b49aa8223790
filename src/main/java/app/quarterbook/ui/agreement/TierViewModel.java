package app.quarterbook.ui.agreement;

import app.quarterbook.model.agreement.Conditions;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.store.Database;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.TierStore;
import app.quarterbook.ui.kit.Autosave;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Live;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What the tiers promise, one of them open to be written on. It saves itself; agreements that were
/// made of a tier keep what they have.
public final class TierViewModel implements AutoCloseable {
  /// A tier while it is being written.
  record Open(Tier tier, Draft<Conditions> draft, ConditionsFields<Conditions> fields) {}

  private static final Set<Rows> SHOWN = Set.of(Rows.TIER_TERMS, Rows.SETTING, Rows.WORDING);

  private final Desk desk;
  private final TierStore store;
  private final SettingStore settings;
  private final Live<Loaded> live;
  private final Map<Tier, String> names = new EnumMap<>(Tier.class);
  private final ReadOnlyObjectWrapper<@Nullable Open> open = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Set<Tier>> own = new ReadOnlyObjectWrapper<>(Set.of());
  private volatile Tier tier = Tier.SILVER;
  private @Nullable Autosave autosave;

  public TierViewModel(Database database, Desk desk) {
    this.desk = desk;
    store = new TierStore(database);
    settings = new SettingStore(database);
    live =
        new Live<>(
            desk.background(),
            changed -> database.listen(SHOWN, changed)::cancel,
            this::load,
            this::show);
    live.reload();
  }

  /// The tier that is open; null until it is read.
  ReadOnlyObjectProperty<@Nullable Open> openProperty() {
    return open.getReadOnlyProperty();
  }

  /// The tiers the consultant rewrote.
  ReadOnlyObjectProperty<Set<Tier>> ownProperty() {
    return own.getReadOnlyProperty();
  }

  /// What a tier is called here.
  String name(Tier which) {
    return names.getOrDefault(which, "");
  }

  /// Saves the tier that is open, and opens another.
  void open(Tier which) {
    settle();
    tier = which;
    live.reload();
  }

  /// Goes back to what the open tier came with.
  void reset() {
    settle();
    var which = tier;
    desk.background().run(() -> store.reset(which));
  }

  @Override
  public void close() {
    live.close();
    if (autosave != null) {
      autosave.close();
    }
  }

  private record Loaded(Tier tier, Conditions conditions, Map<Tier, String> names, Set<Tier> own) {}

  private Loaded load() {
    var figures = settings.load();
    var called = new EnumMap<Tier, String>(Tier.class);
    var rewritten = EnumSet.noneOf(Tier.class);
    for (var each : Tier.values()) {
      called.put(each, figures.tierName(each));
      store.own(each).ifPresent(found -> rewritten.add(each));
    }
    var which = tier;
    return new Loaded(which, store.of(which), called, rewritten);
  }

  private void show(Loaded loaded) {
    names.putAll(loaded.names());
    own.set(loaded.own());
    var known = open.get();
    if (known != null && known.tier() == loaded.tier()) {
      known.draft().load(loaded.conditions());
      return;
    }
    var draft = new Draft<>(loaded.conditions());
    var fields = new ConditionsFields<>(draft, it -> it, (it, changed) -> changed);
    if (autosave != null) {
      autosave.close();
    }
    autosave = draft.autosave(desk, conditions -> store.save(loaded.tier(), conditions));
    open.set(new Open(loaded.tier(), draft, fields));
  }

  private void settle() {
    if (autosave != null) {
      autosave.now();
    }
  }
}
