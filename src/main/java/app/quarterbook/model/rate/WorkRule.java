package app.quarterbook.model.rate;

import app.quarterbook.model.Check;
import app.quarterbook.model.Unsound;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How worked minutes become charged minutes (DOMAIN 4): rounded up to the increment, then raised
/// to the minimum; what is shorter than the free time is not charged at all.
///
/// @param increment minutes, at least one
/// @param minimum minutes, a whole number of increments; zero for none
/// @param freeUnder what takes fewer minutes than this is free; zero where nothing is
public record WorkRule(int increment, int minimum, int freeUnder) {
  public WorkRule {
    Check.positive("increment", increment);
    Check.notNegative("minimum", minimum);
    Check.notNegative("freeUnder", freeUnder);
    if (minimum % increment != 0) {
      throw new Unsound("minimum", "problem.minimumSteps");
    }
  }

  /// The same rule with other steps or another minimum, which is raised to a whole number of steps.
  ///
  /// @param steps minutes; null: as they are
  /// @param least minutes; null: as it is
  public WorkRule with(@Nullable Integer steps, @Nullable Integer least) {
    int by = steps == null ? increment : steps;
    int atLeast = least == null ? minimum : least;
    return new WorkRule(by, Math.ceilDiv(atLeast, by) * by, freeUnder);
  }

  /// The way from worked to charged minutes, step by step; no step where they are the same.
  ///
  /// @param worked minutes, zero or more
  public List<Step.OfWork> steps(int worked) {
    var steps = new ArrayList<Step.OfWork>();
    if (worked > 0 && worked < freeUnder) {
      steps.add(new Step.Free(worked, freeUnder));
    } else if (worked > 0) {
      int rounded = Math.ceilDiv(worked, increment) * increment;
      if (rounded > worked) {
        steps.add(new Step.RoundedUp(worked, rounded, increment));
      }
      if (minimum > rounded) {
        steps.add(new Step.Raised(rounded, minimum));
      }
    }
    return steps;
  }

  /// Charged minutes for worked ones.
  public int charged(int worked) {
    var steps = steps(worked);
    return steps.isEmpty() ? worked : steps.getLast().charged();
  }
}
