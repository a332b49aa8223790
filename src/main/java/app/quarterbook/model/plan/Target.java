package app.quarterbook.model.plan;

import app.quarterbook.model.Unsound;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// By when an item is wanted: a day, the quarter that holds the day, or open.
///
/// @param on null exactly where the kind is NONE; for a quarter its first day
public record Target(TargetKind kind, @Nullable LocalDate on) {
  public static final Target NONE = new Target(TargetKind.NONE, null);

  public Target {
    if ((kind == TargetKind.NONE) != (on == null)) {
      throw new Unsound("target", "problem.target");
    }
    if (kind == TargetKind.QUARTER && on != null) {
      on = Quarter.of(on).first();
    }
  }

  public static Target day(LocalDate on) {
    return new Target(TargetKind.DAY, on);
  }

  public static Target quarter(Quarter quarter) {
    return new Target(TargetKind.QUARTER, quarter.first());
  }

  /// The last day on which the target is still kept, or null where it is open.
  public @Nullable LocalDate lastDay() {
    return kind == TargetKind.QUARTER && on != null ? Quarter.of(on).last() : on;
  }
}
