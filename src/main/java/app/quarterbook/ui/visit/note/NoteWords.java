package app.quarterbook.ui.visit.note;

import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.visit.Linked;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Spellings;

/// What a line of a note became, in words.
final class NoteWords {
  private NoteWords() {}

  static String where(Linked thing) {
    return switch (thing) {
      case Linked.Item it -> where(it.item());
      case Linked.Point it ->
          it.point().doneOn() == null
              ? Text.of("note.where.point")
              : Text.of("note.where.pointDone", Spellings.DATE.write(it.point().doneOn()));
    };
  }

  private static String where(PlanItem item) {
    return switch (item.progress().state()) {
      case OPEN -> Text.of("note.where.plan", Text.of(item.bucket()));
      case DOING -> Text.of("note.where.doing", Text.of(item.bucket()));
      case DONE, DROPPED -> {
        var on = item.progress().closedOn();
        yield Text.of(
            "note.where.closed",
            Text.of(item.progress().state()),
            on == null ? "" : Spellings.DATE.write(on));
      }
    };
  }
}
