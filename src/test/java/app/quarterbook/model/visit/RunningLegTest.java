package app.quarterbook.model.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RunningLegTest {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final Duration LONGEST = Duration.ofHours(10);
  private static final LocalTime EVENING = LocalTime.of(17, 30);
  // 17:10 on a Monday in New York
  private static final Instant SINCE = Instant.parse("2026-03-09T21:10:00Z");

  private final RunningLeg leg = new RunningLeg(VisitId.next(), Leg.WORK, SINCE);

  @Test
  void minutesAreTheNearestWholeOnes() {
    assertThat(leg.minutes(SINCE.plusSeconds(29))).isZero();
    assertThat(leg.minutes(SINCE.plusSeconds(30))).isEqualTo(1);
    assertThat(leg.minutes(SINCE.plusSeconds(75 * 60 + 29))).isEqualTo(75);
  }

  @Test
  void aClockThatWasPutBackNeverGivesNegativeMinutes() {
    var before = SINCE.minusSeconds(3600);
    assertThat(leg.minutes(before)).isZero();
    assertThat(leg.endedIn(Times.worked(20), before)).isEqualTo(Times.worked(20));
    assertThat(leg.isForgotten(before, ZONE, LONGEST)).isFalse();
    assertThat(leg.probableEnd(before, ZONE, EVENING)).isEqualTo(before);
  }

  @Test
  void endingAddsToTheLegAndNeverMoreThanAVisitHolds() {
    var now = SINCE.plusSeconds(600);
    assertThat(leg.endedIn(Times.worked(20), now)).isEqualTo(Times.worked(30));
    var years = SINCE.plus(Duration.ofDays(900));
    assertThat(leg.endedIn(Times.worked(20), years)).isEqualTo(Times.worked(Times.LONGEST_LEG));
    assertThat(Leg.BREAK.add(new Times(1, 2, 3, 4), 5)).isEqualTo(new Times(1, 2, 3, 9));
    assertThat(Leg.TRAVEL_OUT.add(new Times(1, 2, 3, 4), 5)).isEqualTo(new Times(6, 2, 3, 4));
    assertThat(Leg.TRAVEL_BACK.add(new Times(1, 2, 3, 4), 5)).isEqualTo(new Times(1, 2, 8, 4));
  }

  @Test
  void aLegOfAnEarlierDayOrALongOneWasProbablyForgotten() {
    assertThat(leg.isForgotten(Instant.parse("2026-03-10T03:59:00Z"), ZONE, LONGEST)).isFalse();
    assertThat(leg.isForgotten(Instant.parse("2026-03-10T04:01:00Z"), ZONE, LONGEST))
        .as("a minute past midnight in New York")
        .isTrue();
    var morning = new RunningLeg(leg.visit(), Leg.WORK, Instant.parse("2026-03-09T12:00:00Z"));
    assertThat(morning.isForgotten(Instant.parse("2026-03-09T22:00:00Z"), ZONE, LONGEST)).isFalse();
    assertThat(morning.isForgotten(Instant.parse("2026-03-09T22:01:00Z"), ZONE, LONGEST)).isTrue();
  }

  @Test
  void itProbablyEndedInTheEveningOfItsDay() {
    var next = Instant.parse("2026-03-10T13:00:00Z");
    assertThat(leg.probableEnd(next, ZONE, EVENING))
        .isEqualTo(Instant.parse("2026-03-09T21:30:00Z"));
    assertThat(leg.probableEnd(next, ZONE, LocalTime.of(17, 0)))
        .as("an hour later where it began after the usual evening")
        .isEqualTo(Instant.parse("2026-03-09T22:10:00Z"));
  }

  @Test
  void theNightTheClocksChangeIsCountedAsItPassed() {
    var evening = new RunningLeg(leg.visit(), Leg.WORK, Instant.parse("2026-03-08T06:30:00Z"));
    assertThat(evening.minutes(Instant.parse("2026-03-08T07:30:00Z")))
        .as("from half past one to half past three on the wall")
        .isEqualTo(60);
  }
}
