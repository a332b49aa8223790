package app.quarterbook.store;

import app.quarterbook.model.Label;
import app.quarterbook.model.visit.NextStep;
import app.quarterbook.model.visit.Visit;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// What a change of a visit is called, told by what is different: a person who types in the notes
/// undoes the typing and not one save after the other.
final class VisitLabels {
  private VisitLabels() {}

  static Label save(@Nullable Visit before, Visit after, String client) {
    if (before == null) {
      return Label.of("visit.did.add", client);
    }
    var texts = new ArrayList<String>();
    var rest = before;
    if (!before.notes().equals(after.notes())) {
      texts.add("notes");
      rest = rest.withNotes(after.notes());
    }
    if (!before.internalNotes().equals(after.internalNotes())) {
      texts.add("internalNotes");
      rest = rest.withInternalNotes(after.internalNotes());
    }
    if (!before.met().equals(after.met())) {
      texts.add("met");
      rest = rest.withMet(after.met());
    }
    if (!before.next().text().equals(after.next().text())) {
      texts.add("next");
      rest = rest.withNext(rest.next().withText(after.next().text()));
    }
    var label = Label.of("visit.did.change", client);
    boolean oneText = texts.size() == 1 && rest.equals(after);
    return oneText
        ? Label.of("visit.did." + texts.getFirst(), client)
            .merging(after.id().value() + "." + texts.getFirst())
        : label;
  }

  static Label tick(NextStep step) {
    return Label.of(step.done() ? "visit.did.tick" : "visit.did.untick", step.text());
  }

  static Label delete(String client) {
    return Label.of("visit.did.delete", client);
  }
}
