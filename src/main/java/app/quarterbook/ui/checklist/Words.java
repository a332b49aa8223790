package app.quarterbook.ui.checklist;

import app.quarterbook.model.checklist.Step;
import app.quarterbook.model.sale.SaleAct;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Spellings;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/// How checklists are spoken of.
final class Words {
  private Words() {}

  /// What an act is called; one that a newer program knows is called as it is kept.
  static String act(String act) {
    return Stream.of(SaleAct.values())
        .filter(known -> known.name().equals(act))
        .map(Text::of)
        .findFirst()
        .orElse(act.isEmpty() ? Text.of("checklist.noAct") : act);
  }

  /// When and by whom a step was done.
  static String done(Step step) {
    var day = Spellings.DATE.write(Objects.requireNonNull(step.doneOn()));
    return step.doneBy().isEmpty()
        ? Text.of("checklist.doneOn", day)
        : Text.of("checklist.doneBy", step.doneBy(), day);
  }

  /// When a step is due.
  ///
  /// @param days until then; negative: overdue
  static String due(LocalDate due, long days) {
    return days < 0
        ? Text.of("checklist.overdue", Spellings.DATE.write(due), -days)
        : Text.of("checklist.due", Spellings.DATE.write(due), days);
  }

  /// What is read out of a step in its list.
  static String cell(String text, boolean done, int index, int count) {
    return Text.of(
        "checklist.cell",
        text,
        Text.of(done ? "checklist.state.done" : "checklist.state.open"),
        index + 1,
        count);
  }
}
