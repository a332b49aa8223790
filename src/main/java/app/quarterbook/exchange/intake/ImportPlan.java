package app.quarterbook.exchange.intake;

import static java.util.stream.Collectors.toMap;

import app.quarterbook.exchange.Result;
import app.quarterbook.exchange.Sentence;
import app.quarterbook.exchange.Table;
import app.quarterbook.exchange.mapping.Mapping;
import app.quarterbook.model.intake.Holdings;
import java.util.List;
import java.util.Map;

/// What an import of one file would do.
///
/// @param outcomes one for each record of the file
/// @param intake the records and marks to save
public record ImportPlan(Table table, Mapping mapping, List<Outcome> outcomes, Holdings intake) {
  public ImportPlan {
    outcomes = List.copyOf(outcomes);
  }

  public long count(Result result) {
    return outcomes.stream().filter(outcome -> outcome.result() == result).count();
  }

  /// The records that do not come in, by number, with the reasons.
  public Map<Integer, List<Sentence>> rejects() {
    return all(Result.PROBLEM).stream().collect(toMap(Outcome::record, Outcome::reasons));
  }

  public List<Outcome> all(Result result) {
    return outcomes.stream().filter(outcome -> outcome.result() == result).toList();
  }
}
