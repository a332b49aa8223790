package app.quarterbook.model.survey;

import java.util.Collection;
import java.util.Optional;
import java.util.function.IntPredicate;

/// A figure drawn from survey answers, never without the number of answers it stands on (DOMAIN 7).
///
/// @param value percent, rounded: −100 to 100 for NPS, 0 to 100 for CSAT
/// @param count answers behind it, at least one
public record Score(int value, int count) {
  /// Fewer answers than this are too few to mean much.
  public static final int ENOUGH = 30;

  /// Net promoter score: the share of 9–10 less the share of 0–6. Empty without answers.
  public static Optional<Score> nps(Collection<Answer> answers) {
    var scores = scores(answers, QuestionKind.RECOMMEND);
    return of(
        count(scores, score -> score >= 9) - count(scores, score -> score <= 6), scores.length);
  }

  /// Customer satisfaction: the share of ratings of 4–5. Empty without answers.
  public static Optional<Score> csat(Collection<Answer> answers) {
    var scores = scores(answers, QuestionKind.RATING);
    return of(count(scores, score -> score >= 4), scores.length);
  }

  public boolean isThin() {
    return count < ENOUGH;
  }

  private static Optional<Score> of(int share, int count) {
    return count == 0
        ? Optional.empty()
        : Optional.of(new Score((int) Math.round(100.0 * share / count), count));
  }

  private static int[] scores(Collection<Answer> answers, QuestionKind kind) {
    return answers.stream()
        .filter(answer -> answer.kind() == kind && answer.score() != null)
        .mapToInt(Answer::score)
        .toArray();
  }

  private static int count(int[] scores, IntPredicate which) {
    int count = 0;
    for (int score : scores) {
      count += which.test(score) ? 1 : 0;
    }
    return count;
  }
}
