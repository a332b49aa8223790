package app.quarterbook.exchange.intake;

import static java.util.Comparator.comparing;

import app.quarterbook.exchange.Table;
import app.quarterbook.exchange.mapping.Mapping;
import app.quarterbook.exchange.mapping.MappingText;
import app.quarterbook.exchange.mapping.Suggestion;
import app.quarterbook.model.Progress;
import app.quarterbook.model.intake.Holdings;
import app.quarterbook.model.intake.RememberedMapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Several files that come in together: clients first, then their people, visits and plans, each
/// finding what the ones before it bring.
public final class ImportFiles {
  /// A file with its mapping.
  public record Mapped(Table table, Mapping mapping) {}

  private ImportFiles() {}

  /// A file with the mapping it had the last time, or else with the one that suggests itself.
  ///
  /// @param remembered the mapping as text, where a file with these headers came in before
  public static Mapped mapped(Table table, Optional<String> remembered) {
    var mapping =
        remembered
            .flatMap(text -> MappingText.read(text, table))
            .map(known -> Suggestion.withProposals(known, table))
            .orElseGet(() -> Suggestion.of(table));
    return new Mapped(table, mapping);
  }

  /// How a file was mapped, to be remembered.
  public static RememberedMapping remembered(ImportPlan plan) {
    return new RememberedMapping(
        MappingText.fingerprint(plan.table()),
        plan.mapping().target().name(),
        MappingText.write(plan.mapping()));
  }

  /// @param files in any order, their mappings complete
  /// @return the plans in the order of the files
  public static List<ImportPlan> plan(List<Mapped> files, Holdings held, Circumstances here) {
    return plan(files, held, here, Progress.unseen());
  }

  /// @param files in any order, their mappings complete
  /// @return the plans in the order of the files
  public static List<ImportPlan> plan(
      List<Mapped> files, Holdings held, Circumstances here, Progress progress) {
    var plans = new ArrayList<ImportPlan>(Collections.nCopies(files.size(), null));
    var order =
        IntStream.range(0, files.size())
            .boxed()
            .sorted(comparing(at -> files.get(at).mapping().target()))
            .toList();
    var known = held;
    int done = 0;
    for (int at : order) {
      var part = progress.part(done++, files.size());
      var file = files.get(at);
      var plan = DryRun.of(file.table(), file.mapping(), known, here, part);
      plans.set(at, plan);
      known = known.with(plan.intake());
    }
    return List.copyOf(plans);
  }

  /// Everything that the plans would save together.
  public static Holdings intake(List<ImportPlan> plans) {
    return plans.stream()
        .sorted(comparing(plan -> plan.mapping().target()))
        .map(ImportPlan::intake)
        .reduce(Holdings.NONE, Holdings::with);
  }
}
