package app.quarterbook.model.billing;

import static app.quarterbook.model.billing.TimeBand.AFTER_HOURS;
import static app.quarterbook.model.billing.TimeBand.BUSINESS_HOURS;
import static app.quarterbook.model.billing.TimeBand.WEEKEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// Friday is 6 March 2026.
class BusinessHoursTest {
  private final BusinessHours hours =
      new BusinessHours(LocalTime.of(8, 0), LocalTime.of(17, 0), ZoneId.of("America/New_York"));

  @Test
  void withinTheHoursThereIsOneStretch() {
    assertThat(divide("2026-03-06T09:00", 90)).containsExactly(new Stretch(BUSINESS_HOURS, 90));
  }

  @Test
  void theFirstMinuteAfterTheHoursIsAfterHours() {
    assertThat(divide("2026-03-06T16:30", 60))
        .containsExactly(new Stretch(BUSINESS_HOURS, 30), new Stretch(AFTER_HOURS, 30));
    assertThat(divide("2026-03-06T07:15", 60))
        .containsExactly(new Stretch(AFTER_HOURS, 45), new Stretch(BUSINESS_HOURS, 15));
  }

  @Test
  void overMidnightIntoTheWeekend() {
    assertThat(divide("2026-03-06T22:30", 180))
        .containsExactly(new Stretch(AFTER_HOURS, 90), new Stretch(WEEKEND, 90));
  }

  @Test
  void overMidnightOnAWeekdayStaysAfterHours() {
    assertThat(divide("2026-03-05T23:00", 120)).containsExactly(new Stretch(AFTER_HOURS, 120));
  }

  /// On 8 March 2026 the clocks go from 2:00 to 3:00, so Sunday has an hour less.
  @Test
  void theNightInWhichTheClocksGoForwardIsAnHourShorter() {
    assertThat(divide("2026-03-08T00:00", 24 * 60))
        .containsExactly(new Stretch(WEEKEND, 23 * 60), new Stretch(AFTER_HOURS, 60));
  }

  /// On 1 November 2026 they go back, so Sunday has an hour more.
  @Test
  void theNightInWhichTheClocksGoBackIsAnHourLonger() {
    assertThat(divide("2026-11-01T00:00", 25 * 60 + 30))
        .containsExactly(new Stretch(WEEKEND, 25 * 60), new Stretch(AFTER_HOURS, 30));
  }

  @Test
  void aMomentThatTheClocksLeapOverIsTheOneTheyLeapTo() {
    assertThat(divide("2026-03-08T02:30", 30)).containsExactly(new Stretch(WEEKEND, 30));
  }

  @Property
  void noMinuteIsLostNorAdded(
      @ForAll @IntRange(min = 0, max = 600_000) int start,
      @ForAll @IntRange(min = 0, max = 5000) int minutes) {
    var stretches = hours.divide(LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(start), minutes);
    assertThat(stretches.stream().mapToInt(Stretch::minutes).sum()).isEqualTo(minutes);
    assertThat(stretches).allMatch(stretch -> stretch.minutes() > 0);
    for (int i = 1; i < stretches.size(); i++) {
      assertThat(stretches.get(i).band()).isNotEqualTo(stretches.get(i - 1).band());
    }
  }

  private List<Stretch> divide(String start, int minutes) {
    return hours.divide(LocalDateTime.parse(start), minutes);
  }
}
