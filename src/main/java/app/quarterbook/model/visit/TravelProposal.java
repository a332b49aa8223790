package app.quarterbook.model.visit;

import app.quarterbook.model.client.Site;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known of the way to a site, offered for the fields of a visit that are still empty. What
/// was typed or timed is never overwritten.
///
/// @param out minutes; zero where there is nothing to fill
/// @param back minutes; zero where there is nothing to fill
/// @param distance out and back; null where there is nothing to fill
public record TravelProposal(int out, int back, @Nullable BigDecimal distance) {
  /// @param timed the leg the timer is on in this visit, which it fills itself; null for none
  /// @return empty where nothing is known or nothing is left to fill
  public static Optional<TravelProposal> of(Visit visit, Site site, @Nullable Leg timed) {
    int minutes = site.travelMinutes() == null ? 0 : site.travelMinutes();
    var oneWay = site.distance();
    boolean known = oneWay != null && oneWay.signum() > 0;
    var proposal =
        new TravelProposal(
            fills(visit.times(), Leg.TRAVEL_OUT, timed) ? minutes : 0,
            fills(visit.times(), Leg.TRAVEL_BACK, timed) ? minutes : 0,
            known && visit.distance() == null ? oneWay.multiply(BigDecimal.TWO) : null);
    return proposal.isEmpty() ? Optional.empty() : Optional.of(proposal);
  }

  /// The visit with its empty fields filled.
  public Visit fill(Visit visit) {
    var times = Leg.TRAVEL_BACK.add(Leg.TRAVEL_OUT.add(visit.times(), out), back);
    return distance == null
        ? visit.withTimes(times)
        : visit.withTimes(times).withDistance(distance);
  }

  private boolean isEmpty() {
    return out == 0 && back == 0 && distance == null;
  }

  private static boolean fills(Times times, Leg leg, @Nullable Leg timed) {
    return leg.in(times) == 0 && leg != timed;
  }
}
