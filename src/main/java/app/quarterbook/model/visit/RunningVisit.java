package app.quarterbook.model.visit;

import app.quarterbook.model.client.ClientId;
import java.time.Duration;
import java.time.Instant;

/// The visit that the timer runs on, with what a person wants to see of it at a glance.
///
/// @param times what was put down before the running leg began
public record RunningVisit(RunningLeg leg, ClientId client, String clientName, Times times) {
  public VisitId visit() {
    return leg.visit();
  }

  /// Door to door, the running leg and breaks included.
  public Duration total(Instant now) {
    int before = times.travelOut() + times.work() + times.travelBack() + times.pause();
    return leg.lasted(now).plusMinutes(before);
  }

  /// The running leg with what was put down for it before, e.g. before a break.
  public Duration onLeg(Instant now) {
    return leg.lasted(now).plusMinutes(leg.leg().in(times));
  }
}
