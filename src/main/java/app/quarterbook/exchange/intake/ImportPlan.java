package app.quarterbook.exchange.intake;

import app.quarterbook.exchange.Result;
import app.quarterbook.exchange.Table;
import app.quarterbook.exchange.mapping.Mapping;
import app.quarterbook.model.intake.Holdings;
import java.util.List;

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

  public List<Outcome> all(Result result) {
    return outcomes.stream().filter(outcome -> outcome.result() == result).toList();
  }
}
