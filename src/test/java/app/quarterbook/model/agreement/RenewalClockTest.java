package app.quarterbook.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.ClientId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalClockTest {
  private static final RenewalDays DAYS = new RenewalDays(120, 90, 60, 30);
  private static final Agreement YEAR =
      Agreement.drafted(ClientId.next(), new Term(LocalDate.of(2026, 3, 1), 12, 30, false))
          .withState(AgreementState.ACTIVE);

  @Test
  void everyStepHasItsDay() {
    var clock = at(LocalDate.of(2026, 3, 1));

    assertThat(clock.marks())
        .extracting(mark -> mark.step() + " " + mark.on())
        .containsExactly(
            "HEALTH_CHECK 2026-11-01",
            "SURVEY 2026-12-01",
            "PROPOSAL 2026-12-31",
            "SIGNATURE 2027-01-30",
            "RENEWAL 2027-03-01");
    assertThat(clock.daysLeft()).isEqualTo(365);
    assertThat(clock.noticeBy()).isEqualTo("2027-01-30");
    assertThat(clock.daysToNotice()).isEqualTo(335);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-31, ",
    "2026-11-01, HEALTH_CHECK",
    "2026-11-30, HEALTH_CHECK",
    "2026-12-01, SURVEY",
    "2026-12-31, PROPOSAL",
    "2027-01-30, SIGNATURE",
    "2027-02-28, SIGNATURE",
    "2027-03-01, RENEWAL",
    "2027-03-02, "
  })
  void aStepIsDueUntilTheNextBegins(LocalDate today, RenewalStep due) {
    assertThat(at(today).due().map(RenewalMark::step).orElse(null)).isEqualTo(due);
  }

  @Test
  void whatIsOverIsOverdueAndWhatComesIsAhead() {
    assertThat(at(LocalDate.of(2026, 12, 15)).marks())
        .extracting(RenewalMark::state)
        .containsExactly(
            RenewalMark.State.OVERDUE,
            RenewalMark.State.DUE,
            RenewalMark.State.AHEAD,
            RenewalMark.State.AHEAD,
            RenewalMark.State.AHEAD);
  }

  @Test
  void whatIsTickedAsksNoMoreAndATickHoldsForItsTermOnly() {
    var today = LocalDate.of(2026, 12, 15);
    var end = LocalDate.of(2027, 3, 1);
    var tick = new RenewalTick(YEAR.id(), end, RenewalStep.HEALTH_CHECK, today, "Robin");
    var others =
        List.of(
            new RenewalTick(YEAR.id(), end.plusYears(1), RenewalStep.SURVEY, today, ""),
            new RenewalTick(AgreementId.next(), end, RenewalStep.SURVEY, today, ""));

    assertThat(at(today).asking())
        .extracting(RenewalMark::step)
        .containsExactly(RenewalStep.HEALTH_CHECK, RenewalStep.SURVEY);
    assertThat(at(today).daysOver(at(today).mark(RenewalStep.HEALTH_CHECK))).isEqualTo(15);
    var clock = RenewalClock.of(YEAR, List.of(tick), DAYS, today);
    assertThat(clock.asking()).extracting(RenewalMark::step).containsExactly(RenewalStep.SURVEY);
    assertThat(clock.mark(RenewalStep.HEALTH_CHECK).state()).isEqualTo(RenewalMark.State.DONE);
    assertThat(RenewalClock.of(YEAR, others, DAYS, today).asking()).hasSize(2);
  }

  @Test
  void whatWasOverBeforeTheTermBeganIsNotAskedFor() {
    var months = YEAR.withTerm(new Term(LocalDate.of(2026, 3, 1), 2, 30, false));

    var clock = RenewalClock.of(months, DAYS, LocalDate.of(2026, 3, 2));

    assertThat(clock.marks())
        .extracting(RenewalMark::state)
        .containsExactly(
            RenewalMark.State.PAST,
            RenewalMark.State.PAST,
            RenewalMark.State.DUE,
            RenewalMark.State.AHEAD,
            RenewalMark.State.AHEAD);
  }

  @ParameterizedTest
  @CsvSource({
    "false, 2027-01-30, agreement.clock.ends",
    "false, 2027-01-31, agreement.clock.endsNoNotice",
    "false, 2027-03-02, agreement.clock.lapsed",
    "true,  2027-01-30, agreement.clock.renews",
    "true,  2027-03-01, agreement.clock.renewsNoNotice",
    "true,  2027-03-02, agreement.clock.renews"
  })
  void theSentenceTellsWhetherNoticeIsStillPossible(boolean auto, LocalDate today, String key) {
    var agreement = YEAR.withTerm(YEAR.term().withAutoRenew(auto));

    assertThat(RenewalClock.of(agreement, DAYS, today).sentence()).isEqualTo(key);
  }

  @Test
  void aStepSetAfterItsFollowerIsNeverDue() {
    var mixed = new RenewalDays(120, 45, 60, 30);

    for (var day = LocalDate.of(2026, 10, 1);
        day.isBefore(YEAR.term().end());
        day = day.plusDays(1)) {
      assertThat(RenewalClock.of(YEAR, mixed, day).due().map(RenewalMark::step))
          .isNotEqualTo(Optional.of(RenewalStep.SURVEY));
    }
  }

  /// The last day for notice is Saturday, 30 January 2027.
  @ParameterizedTest
  @CsvSource({"2026-11-01, 2027-01-29", "2027-01-29, 2027-01-29", "2027-01-30, 2027-01-30"})
  void ofAWeekendTheBusinessDayBeforeIsWarnedOf(LocalDate today, LocalDate warned) {
    assertThat(at(today).noticeBy()).isEqualTo("2027-01-30");
    assertThat(at(today).noticeWarning()).isEqualTo(warned);
  }

  @Test
  void onlyActiveRecurringFeesAreRevenue() {
    var fee = YEAR.withMonthlyFee(new BigDecimal("812.50"));

    assertThat(
            Agreement.monthlyRevenue(
                List.of(
                    fee,
                    fee.withKind(AgreementKind.RETAINER),
                    fee.withKind(AgreementKind.BLOCKS),
                    fee.withState(AgreementState.OFFERED))))
        .isEqualTo("1625.00");
  }

  private static RenewalClock at(LocalDate today) {
    return RenewalClock.of(YEAR, DAYS, today);
  }
}
