package app.quarterbook.ui.visit.timer;

import app.quarterbook.model.visit.Leg;
import app.quarterbook.model.visit.RunningVisit;
import app.quarterbook.model.visit.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// What the timer shows at one moment. Two moments of the same minute look the same.
///
/// @param onLeg whole minutes on the running leg
/// @param total whole minutes door to door
/// @param since when the leg began, on the wall
/// @param forgotten whether somebody should be asked if it still runs
record TimerFace(
    VisitId visit,
    String clientName,
    Leg leg,
    long onLeg,
    long total,
    LocalDateTime since,
    boolean forgotten) {

  static TimerFace of(RunningVisit running, Instant now, ZoneId zone, Duration longest) {
    var leg = running.leg();
    return new TimerFace(
        running.visit(),
        running.clientName(),
        leg.leg(),
        running.onLeg(now).toMinutes(),
        running.total(now).toMinutes(),
        leg.since().atZone(zone).toLocalDateTime(),
        leg.isForgotten(now, zone, longest));
  }

  /// The same where the person has said that it still runs.
  TimerFace confirmed() {
    return new TimerFace(visit, clientName, leg, onLeg, total, since, false);
  }
}
