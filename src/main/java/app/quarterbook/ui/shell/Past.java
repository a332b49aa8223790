package app.quarterbook.ui.shell;

import app.quarterbook.model.visit.VisitId;
import app.quarterbook.store.Database;
import app.quarterbook.store.HistoryEntry;
import app.quarterbook.store.SignOffStore;
import app.quarterbook.store.VisitStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Place;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened to the record that is shown, and the way back to an earlier text of a visit's
/// notes.
final class Past {
  private final Database database;
  private final Desk desk;
  private final Overlay overlay;

  Past(Database database, Desk desk, Overlay overlay) {
    this.database = database;
    this.desk = desk;
    this.overlay = overlay;
  }

  private record Loaded(List<HistoryEntry> entries, boolean open) {}

  /// Shows the past of what a place shows.
  void show(@Nullable Place place) {
    desk.autosaves().flushAll();
    var record = PastSheet.record(place).orElseThrow();
    var visit = visit(place);
    desk.background()
        .run(
            () ->
                new Loaded(
                    database.journal().history(record), visit.filter(this::open).isPresent()),
            past -> show(past, record));
  }

  private void show(Loaded past, UUID record) {
    var sheet = new PastSheet(past.entries(), database.clock().getZone());
    if (past.open()) {
      sheet.offer(text -> takeBack(new VisitId(record), text));
    }
    overlay.show(sheet, sheet.list());
  }

  /// What a client has signed stays as it is.
  private boolean open(VisitId visit) {
    var state = new SignOffStore(database).states(List.of(visit)).get(visit);
    return state == null || !state.isFrozen();
  }

  private void takeBack(VisitId id, String text) {
    overlay.hide();
    var visits = new VisitStore(database);
    desk.background()
        .run(() -> visits.find(id).ifPresent(visit -> visits.save(visit.withNotes(text))));
    desk.toast().undo(Text.of("shell.past.taken"));
  }

  private static Optional<VisitId> visit(@Nullable Place place) {
    return place instanceof Place.VisitPage page ? Optional.of(page.visit()) : Optional.empty();
  }
}
