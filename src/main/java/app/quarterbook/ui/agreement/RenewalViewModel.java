package app.quarterbook.ui.agreement;

import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.agreement.RenewalClock;
import app.quarterbook.model.agreement.RenewalMark;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.RenewalStore;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SettingStore;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Live;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The way of one agreement to its renewal: which steps are done, and ticking them off.
final class RenewalViewModel implements AutoCloseable {
  /// @param runs whether the agreement is in force, so that there is something to do
  record Way(RenewalClock clock, boolean runs) {}

  private final Desk desk;
  private final AgreementId id;
  private final RenewalStore renewals;
  private final AgreementStore agreements;
  private final SettingStore settings;
  private final Live<Optional<Way>> live;
  private final ReadOnlyObjectWrapper<@Nullable Way> way = new ReadOnlyObjectWrapper<>();

  RenewalViewModel(Database database, Desk desk, AgreementId id) {
    this.desk = desk;
    this.id = id;
    renewals = new RenewalStore(database);
    agreements = new AgreementStore(database);
    settings = new SettingStore(database);
    live =
        new Live<>(
            desk.background(),
            changed ->
                database.listen(Set.of(Rows.AGREEMENT, Rows.RENEWAL_TICK, Rows.SETTING), changed)
                    ::cancel,
            this::load,
            found -> found.ifPresent(way::set));
    live.reload();
  }

  /// Null until it is read.
  ReadOnlyObjectProperty<@Nullable Way> wayProperty() {
    return way.getReadOnlyProperty();
  }

  /// Ticks a step off, or opens it again.
  void tick(RenewalMark mark) {
    desk.background()
        .run(
            () -> {
              if (mark.tick() == null) {
                renewals.tick(id, mark.step(), settings.load().consultant().name());
              } else {
                renewals.untick(id, mark.step());
              }
            });
  }

  @Override
  public void close() {
    live.close();
  }

  private Optional<Way> load() {
    return agreements.find(id).map(it -> new Way(renewals.clock(it), it.isActive()));
  }
}
