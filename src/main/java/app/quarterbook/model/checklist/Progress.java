package app.quarterbook.model.checklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How far a checklist is.
///
/// @param nextDue the earliest day an open step is due; null where none has a day
public record Progress(int done, int all, @Nullable LocalDate nextDue) {
  /// @param steps those that are called for
  static Progress of(List<Step> steps) {
    var due =
        steps.stream()
            .filter(step -> !step.isDone())
            .map(Step::dueOn)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder());
    int done = (int) steps.stream().filter(Step::isDone).count();
    return new Progress(done, steps.size(), due.orElse(null));
  }

  /// Whether every step is done; an empty list is never complete.
  public boolean isComplete() {
    return all > 0 && done == all;
  }
}
