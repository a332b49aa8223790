package app.quarterbook.exchange.intake;

import app.quarterbook.exchange.Entry;
import app.quarterbook.exchange.Result;
import app.quarterbook.exchange.Sentence;
import app.quarterbook.exchange.Table;
import app.quarterbook.exchange.Target;
import app.quarterbook.exchange.mapping.Mapping;
import app.quarterbook.exchange.mapping.MappingText;
import app.quarterbook.model.Progress;
import app.quarterbook.model.Unsound;
import app.quarterbook.model.intake.Holdings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/// Finds out record by record what an import of a file would do to a workbook, and changes nothing.
public final class DryRun {
  private final Table table;
  private final Target target;
  private final Bench bench;
  private final RowReader reader;
  private final Taker taker;
  private final String layout;
  private final Map<String, Integer> origins = new HashMap<>();

  private DryRun(Table table, Mapping mapping, Holdings held, Circumstances here) {
    this.table = table;
    this.target = mapping.target();
    this.bench = new Bench(held);
    this.reader = new RowReader(table, mapping, here);
    this.layout = MappingText.fingerprint(table);
    this.taker =
        switch (target) {
          case CLIENT -> new ClientTaker(bench, here);
          case PERSON -> new PersonTaker(bench, here);
          case VISIT -> new VisitTaker(bench);
          case PLAN_ITEM -> new PlanItemTaker(bench, here);
        };
  }

  /// @param mapping complete
  /// @param held what the workbook holds
  public static ImportPlan of(
      Table table, Mapping mapping, Holdings held, Circumstances here, Progress progress) {
    var run = new DryRun(table, mapping, held, here);
    var outcomes = new ArrayList<Outcome>();
    for (var entry : table.entries()) {
      progress.at(outcomes.size(), table.entries().size());
      outcomes.add(run.outcome(entry));
    }
    return new ImportPlan(table, mapping, outcomes, run.bench.saved());
  }

  private Outcome outcome(Entry entry) {
    try {
      return take(reader.read(entry));
    } catch (Unreadable problem) {
      return new Outcome(entry.number(), Result.PROBLEM, problem.reasons());
    } catch (Unsound unsound) {
      return Outcome.of(
          entry.number(), Result.PROBLEM, new Sentence(unsound.key(), unsound.args()));
    }
  }

  private Outcome take(Row row) throws Unreadable {
    var whole = PersonTaker.composed(row);
    var origin = taker.origin(whole);
    int ordinal = origins.merge(origin, 1, Integer::sum);
    var unique = ordinal == 1 ? origin : origin + "\n" + ordinal;
    var seen = Seen.of(bench, target, unique, Fingerprint.of(layout, whole));
    if (seen.unchanged() && bench.find(seen.record(), Object.class).isPresent()) {
      return Outcome.of(row.number(), Result.SAME);
    }
    return taker.take(whole, seen, ordinal > 1);
  }
}
