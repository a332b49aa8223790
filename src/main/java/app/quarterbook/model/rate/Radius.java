package app.quarterbook.model.rate;

import app.quarterbook.model.Check;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How far away a client may be before the way is charged.
///
/// @param distance one way, in the workbook's unit; null: distance is not looked at
/// @param minutes one way; null: time is not looked at
public record Radius(@Nullable BigDecimal distance, @Nullable Integer minutes) {
  /// No trip is too short to be charged.
  public static final Radius NONE = new Radius(null, null);

  /// Where a trip goes.
  public enum Reach {
    INSIDE,
    OUTSIDE,
    UNKNOWN
  }

  public Radius {
    Check.unknownOrPositive("minutes", minutes);
  }

  /// A trip is outside as soon as one thing that is known of it is; it is inside when something is
  /// known and nothing of that is outside.
  public Reach of(Trip trip) {
    if (distance == null && minutes == null) {
      return Reach.OUTSIDE;
    }
    var far = distance == null ? null : trip.oneWay();
    var takes = minutes == null ? null : trip.oneWayMinutes();
    boolean outside =
        far != null && distance != null && far.compareTo(distance) > 0
            || takes != null && minutes != null && takes > minutes;
    if (outside) {
      return Reach.OUTSIDE;
    }
    return far == null && takes == null ? Reach.UNKNOWN : Reach.INSIDE;
  }
}
