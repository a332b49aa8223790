package app.quarterbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {
  /// 27 February 2026 is a Friday; 28 February 2028 is the Monday before a leap day.
  @ParameterizedTest
  @CsvSource({
    "2026-02-27, 0, 2026-02-27",
    "2026-02-27, 1, 2026-03-02",
    "2026-02-27, 5, 2026-03-06",
    "2026-02-28, 0, 2026-03-02",
    "2026-02-28, 1, 2026-03-02",
    "2026-03-01, 5, 2026-03-06",
    "2028-02-28, 2, 2028-03-01",
    "2026-12-31, 1, 2027-01-01"
  })
  void weekendsDoNotCount(LocalDate day, int count, LocalDate reached) {
    assertThat(BusinessDays.after(day, count)).isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-06, 2026-03-06, 2026-03-06",
    "2026-03-07, 2026-03-06, 2026-03-09",
    "2026-03-08, 2026-03-06, 2026-03-09",
    "2026-03-09, 2026-03-09, 2026-03-09"
  })
  void aWeekendHasABusinessDayBeforeAndAfter(LocalDate day, LocalDate before, LocalDate after) {
    assertThat(BusinessDays.onOrBefore(day)).isEqualTo(before);
    assertThat(BusinessDays.onOrAfter(day)).isEqualTo(after);
  }
}
