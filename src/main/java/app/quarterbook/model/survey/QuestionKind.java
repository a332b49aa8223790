package app.quarterbook.model.survey;

/// How a question is answered: 1–5, 0–10, no / unsure / yes, or in words.
public enum QuestionKind {
  RATING(1, 5, 2),
  RECOMMEND(0, 10, 6),
  INTENT(0, 2, 1),
  TEXT(0, -1, -1);

  private final int least;
  private final int most;
  private final int low;

  QuestionKind(int least, int most, int low) {
    this.least = least;
    this.most = most;
    this.low = low;
  }

  public int least() {
    return least;
  }

  /// The highest score, or -1 where there is none.
  public int most() {
    return most;
  }

  /// The highest score that asks for a follow-up, or -1 where there is none.
  public int low() {
    return low;
  }
}
