package app.quarterbook.model.survey;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.RenewalDays;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.client.ClientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurveyRhythmTest {
  private static final ClientId CLIENT = ClientId.next();
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final SurveyRhythm YEARLY = rhythm(12);

  /// Ends on 2027-01-01: T-120 is 2026-09-03, T-90 is 2026-10-03.
  private static final Agreement AGREEMENT =
      Agreement.drafted(CLIENT, new Term(LocalDate.of(2026, 1, 1), 12, 60, true))
          .withState(AgreementState.ACTIVE);

  @Test
  void aClientIsAskedNinetyDaysBeforeTheRenewal() {
    var next = next(YEARLY).orElseThrow();

    assertThat(next.dueOn()).isEqualTo("2026-10-03");
    assertThat(next.agreement()).isEqualTo(AGREEMENT.id());
    assertThat(next.state()).isEqualTo(SurveyState.DUE);
  }

  @Test
  void aQuarterlyRhythmComesEarlier() {
    var next = next(rhythm(3)).orElseThrow();

    assertThat(next.dueOn()).isEqualTo("2026-04-01");
    assertThat(next.agreement()).isNull();
    assertThat(next(rhythm(3), closed("2026-05-30")).orElseThrow().dueOn()).isEqualTo("2026-08-30");
  }

  @Test
  void aSurveySinceTheHealthCheckServesTheRenewal() {
    assertThat(next(YEARLY, closed("2026-09-02")).orElseThrow().dueOn()).isEqualTo("2026-10-03");
    assertThat(next(YEARLY, closed("2026-09-03")).orElseThrow().dueOn()).isEqualTo("2027-09-03");
  }

  @Test
  void aSurveyAnsweredEarlyIsNotAskedAgainOnItsDay() {
    var early =
        next(YEARLY).orElseThrow().closed(SurveyState.ANSWERED, LocalDate.of(2026, 6, 1), "");

    assertThat(next(YEARLY, early).orElseThrow().dueOn()).isEqualTo("2027-10-03");
  }

  @Test
  void anOpenSurveyIsNotRemindedOf() {
    assertThat(next(YEARLY, Survey.due(CLIENT, null, TODAY).sent(TODAY))).isEmpty();
  }

  @Test
  void theReminderIsTheSameEachTime() {
    assertThat(next(YEARLY)).isEqualTo(next(YEARLY));
  }

  @ParameterizedTest
  @EnumSource(value = AgreementState.class, names = "ACTIVE", mode = EnumSource.Mode.EXCLUDE)
  void onlyAnActiveAgreementAsks(AgreementState state) {
    assertThat(YEARLY.next(CLIENT, List.of(AGREEMENT.withState(state)), List.of(), TODAY))
        .isEmpty();
  }

  private static SurveyRhythm rhythm(int months) {
    return new SurveyRhythm(months, new RenewalDays(120, 90, 60, 30));
  }

  private static Survey closed(String on) {
    var day = LocalDate.parse(on);
    return Survey.due(CLIENT, null, day).closed(SurveyState.ANSWERED, day, "");
  }

  private static Optional<Survey> next(SurveyRhythm rhythm, Survey... surveys) {
    return rhythm.next(CLIENT, List.of(AGREEMENT), List.of(surveys), TODAY);
  }
}
