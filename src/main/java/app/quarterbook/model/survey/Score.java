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
  public static Optional<Score> nps(Collection<Tally> answers) {
    return of(
        count(answers, QuestionKind.RECOMMEND, score -> score >= 9)
            - count(answers, QuestionKind.RECOMMEND, score -> score <= 6),
        count(answers, QuestionKind.RECOMMEND, score -> true));
  }

  /// Customer satisfaction: the share of ratings of 4–5. Empty without answers.
  public static Optional<Score> csat(Collection<Tally> answers) {
    return of(
        count(answers, QuestionKind.RATING, score -> score >= 4),
        count(answers, QuestionKind.RATING, score -> true));
  }

  public boolean isThin() {
    return count < ENOUGH;
  }

  private static Optional<Score> of(int share, int count) {
    return count == 0
        ? Optional.empty()
        : Optional.of(new Score((int) Math.round(100.0 * share / count), count));
  }

  private static int count(Collection<Tally> answers, QuestionKind kind, IntPredicate which) {
    return answers.stream()
        .filter(tally -> tally.kind() == kind && which.test(tally.score()))
        .mapToInt(Tally::count)
        .sum();
  }
}
