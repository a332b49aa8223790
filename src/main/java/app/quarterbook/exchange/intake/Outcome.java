package app.quarterbook.exchange.intake;

import app.quarterbook.exchange.Result;
import app.quarterbook.exchange.Sentence;
import java.util.List;

/// What becomes of one record of a file.
///
/// @param record its number, counted from 1
/// @param reasons why, where there is something to say
public record Outcome(int record, Result result, List<Sentence> reasons) {
  public Outcome {
    reasons = List.copyOf(reasons);
  }

  static Outcome of(int record, Result result, Sentence... reasons) {
    return new Outcome(record, result, List.of(reasons));
  }
}
