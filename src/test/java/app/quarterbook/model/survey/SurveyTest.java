package app.quarterbook.model.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.quarterbook.model.Unsound;
import app.quarterbook.model.client.ClientId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurveyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Survey DUE = Survey.due(ClientId.next(), null, TODAY);

  @Test
  void preparingCopiesTheActiveQuestions() {
    var asked = new Question(QuestionId.next(), 3, "Overall?", QuestionKind.RATING, true);
    var retired = new Question(QuestionId.next(), 4, "Fax?", QuestionKind.RATING, false);

    var prepared = DUE.prepared(List.of(asked, retired), TODAY);

    assertThat(prepared.state()).isEqualTo(SurveyState.PREPARED);
    assertThat(prepared.answers())
        .containsExactly(new Answer(0, "Overall?", QuestionKind.RATING, null, ""));
  }

  @Test
  void skippingNeedsAReason() {
    assertThatExceptionOfType(Unsound.class)
        .isThrownBy(() -> DUE.closed(SurveyState.SKIPPED, TODAY, " "))
        .satisfies(unsound -> assertThat(unsound.field()).isEqualTo("reason"));
    assertThat(DUE.closed(SurveyState.DECLINED, TODAY, "").isOpen()).isFalse();
  }

  @Test
  void ratingsAreAveragedAndTheRecommendationStandsApart() {
    var answered =
        DUE.withAnswers(
            List.of(
                new Answer(0, "a", QuestionKind.RATING, 5, ""),
                new Answer(1, "b", QuestionKind.RATING, 4, ""),
                new Answer(2, "c", QuestionKind.RATING, null, ""),
                new Answer(3, "d", QuestionKind.RECOMMEND, 9, "")));

    assertThat(answered.rating()).hasValue(4.5);
    assertThat(answered.recommendation()).hasValue(9);
    assertThat(DUE.rating()).isEmpty();
  }

  @Test
  void lowAnswersAskForAFollowUp() {
    assertThat(new Answer(0, "a", QuestionKind.RATING, 2, "").isLow()).isTrue();
    assertThat(new Answer(0, "a", QuestionKind.RATING, 3, "").isLow()).isFalse();
    assertThat(new Answer(0, "a", QuestionKind.RECOMMEND, 6, "").isLow()).isTrue();
    assertThat(new Answer(0, "a", QuestionKind.INTENT, 1, "").isLow()).isTrue();
    assertThat(new Answer(0, "a", QuestionKind.INTENT, 2, "").isLow()).isFalse();
  }
}
