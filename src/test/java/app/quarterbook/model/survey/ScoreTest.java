package app.quarterbook.model.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoreTest {
  @Test
  void npsIsPromotersLessDetractors() {
    assertThat(Score.nps(answers(QuestionKind.RECOMMEND, 10, 9, 9, 8, 7, 6, 0)))
        .contains(new Score(14, 7));
    assertThat(Score.nps(answers(QuestionKind.RECOMMEND, 6))).contains(new Score(-100, 1));
    assertThat(Score.nps(answers(QuestionKind.RECOMMEND, 9))).contains(new Score(100, 1));
    assertThat(Score.nps(answers(QuestionKind.RECOMMEND, 8, 7))).contains(new Score(0, 2));
  }

  @Test
  void csatIsTheShareOfFoursAndFives() {
    assertThat(Score.csat(answers(QuestionKind.RATING, 5, 4, 3))).contains(new Score(67, 3));
  }

  @Test
  void otherKindsDoNotCount() {
    assertThat(Score.nps(answers(QuestionKind.RATING, 5))).isEmpty();
    assertThat(Score.csat(List.of())).isEmpty();
  }

  @Test
  void underThirtyAnswersMeanLittle() {
    assertThat(new Score(50, 29).isThin()).isTrue();
    assertThat(Score.nps(List.of(new Tally(QuestionKind.RECOMMEND, 9, 30))))
        .hasValueSatisfying(score -> assertThat(score.isThin()).isFalse());
  }

  private static List<Tally> answers(QuestionKind kind, int... scores) {
    return IntStream.of(scores).mapToObj(score -> new Tally(kind, score, 1)).toList();
  }
}
