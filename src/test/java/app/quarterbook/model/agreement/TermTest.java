package app.quarterbook.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.quarterbook.model.Unsound;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 1, 2026-02-28",
    "2028-01-31, 1, 2028-02-29",
    "2024-02-29, 12, 2025-02-28",
    "2024-02-29, 48, 2028-02-29",
    "2026-01-01, 72, 2032-01-01"
  })
  void monthsAreCountedByTheCalendar(LocalDate start, int months, LocalDate end) {
    assertThat(new Term(start, months, 0, false).end()).isEqualTo(end);
  }

  @Test
  void sixtyMonthsAndTwelveAreSeventyTwo() {
    var start = LocalDate.of(2020, 3, 31);
    var renewed = new Term(new Term(start, 60, 0, false).end(), 12, 0, false);

    assertThat(renewed.end()).isEqualTo(new Term(start, 72, 0, false).end());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 2026-01-31, 2026-02-28",
    "2026-01-31, 2026-02-28, 2026-02-28",
    "2026-01-31, 2026-03-01, 2026-03-31",
    "2026-01-31, 2026-04-30, 2026-04-30",
    "2026-01-31, 2026-05-01, 2026-05-31",
    "2024-02-29, 2028-02-29, 2028-02-29"
  })
  void aTermThatRenewsItselfDoesNotDrift(LocalDate start, LocalDate day, LocalDate end) {
    assertThat(new Term(start, 1, 0, true).end(day)).isEqualTo(end);
  }

  @Test
  void theEndAndTheNoticeRollByTheTerm() {
    var term = new Term(LocalDate.of(2021, 3, 1), 12, 60, true);

    assertThat(term.end(LocalDate.of(2026, 3, 1))).isEqualTo("2026-03-01");
    assertThat(term.end(LocalDate.of(2026, 3, 2))).isEqualTo("2027-03-01");
    assertThat(term.begin(LocalDate.of(2026, 3, 2))).isEqualTo("2026-03-01");
    assertThat(term.noticeBy(LocalDate.of(2026, 3, 2))).isEqualTo("2026-12-31");
    assertThat(term.withAutoRenew(false).end(LocalDate.of(2026, 3, 2))).isEqualTo("2022-03-01");
  }

  @Test
  void aTermHasALength() {
    assertThatExceptionOfType(Unsound.class)
        .isThrownBy(() -> new Term(LocalDate.of(2026, 1, 1), 0, 0, false))
        .satisfies(unsound -> assertThat(unsound.field()).isEqualTo("months"));
  }
}
