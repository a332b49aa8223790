package app.quarterbook.model.rate;

import app.quarterbook.model.client.Site;
import app.quarterbook.model.visit.Visit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The way to a visit and back.
///
/// @param minutes on the road, out and back
/// @param driven out and back, in the workbook's unit; null where unknown
/// @param oneWayMinutes what the way usually takes; null where unknown
public record Trip(int minutes, @Nullable BigDecimal driven, @Nullable Integer oneWayMinutes) {
  private static final BigDecimal TWICE = BigDecimal.TWO;

  /// The trip of a visit: what was written down goes first, what the site says fills the gaps.
  ///
  /// @return empty where nobody drove anywhere, as with a call, or nothing is known of a way
  public static Optional<Trip> of(Visit visit, @Nullable Site site) {
    if (!Service.of(visit.kind()).hasTravel()) {
      return Optional.empty();
    }
    var times = visit.times();
    int minutes = times.travelOut() + times.travelBack();
    var driven = visit.distance() != null ? visit.distance() : bothWays(site);
    Integer usual = site != null ? site.travelMinutes() : null;
    if (usual == null && minutes > 0) {
      usual = Math.max(times.travelOut(), times.travelBack());
    }
    boolean known = minutes > 0 || driven != null || usual != null;
    return known ? Optional.of(new Trip(minutes, driven, usual)) : Optional.empty();
  }

  /// Half of what was driven; null where unknown.
  @Nullable BigDecimal oneWay() {
    return driven == null ? null : driven.divide(TWICE, 2, RoundingMode.HALF_UP);
  }

  private static @Nullable BigDecimal bothWays(@Nullable Site site) {
    var oneWay = site == null ? null : site.distance();
    return oneWay == null ? null : oneWay.multiply(TWICE);
  }
}
