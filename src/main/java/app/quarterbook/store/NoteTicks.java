package app.quarterbook.store;

import app.quarterbook.model.Label;
import app.quarterbook.model.plan.ItemState;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.Progress;
import app.quarterbook.model.visit.Linked;
import app.quarterbook.model.visit.NoteText;
import app.quarterbook.model.visit.OpenPoint;
import app.quarterbook.model.visit.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What follows from ticks that changed in a note: what a line became is done, or open again, in
/// the
/// same transaction. A line that stayed as it was says nothing about what was done elsewhere.
final class NoteTicks {
  private final Database database;
  private final Map<String, Boolean> ticked;
  private final List<Linked> linked;

  NoteTicks(Database database, Visit before, Visit after) {
    this.database = database;
    ticked = new NoteText(after.notes()).tickedSince(new NoteText(before.notes()));
    linked =
        ticked.isEmpty()
            ? List.of()
            : new NoteLinkStore(database)
                .linked(after.id()).stream()
                    .filter(thing -> ticked.containsKey(thing.mark()))
                    .toList();
  }

  /// What the change is called where a tick did something; empty where it is only typing.
  Optional<Label> label() {
    return linked.stream()
        .findFirst()
        .map(thing -> Label.of(done(thing) ? "visit.did.tick" : "visit.did.untick", thing.title()));
  }

  /// To be called inside the transaction that saves the note.
  void follow() {
    var today = LocalDate.now(database.clock());
    for (var thing : linked) {
      switch (thing) {
        case Linked.Item item -> follow(item.item(), done(thing), today);
        case Linked.Point point -> follow(point.point(), done(thing), today);
      }
    }
  }

  private void follow(PlanItem item, boolean done, LocalDate today) {
    if (done && item.isOpen()) {
      new PlanStore(database).save(item.withProgress(Progress.done(today, "")));
    } else if (!done && item.progress().state() == ItemState.DONE) {
      new PlanStore(database).save(item.withProgress(Progress.OPEN));
    }
  }

  private void follow(OpenPoint point, boolean done, LocalDate today) {
    if (done != point.isDone()) {
      new OpenPointStore(database).save(point.withDoneOn(done ? today : null));
    }
  }

  private boolean done(Linked thing) {
    return Boolean.TRUE.equals(ticked.get(thing.mark()));
  }
}
