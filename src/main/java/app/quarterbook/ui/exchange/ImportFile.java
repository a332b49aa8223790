package app.quarterbook.ui.exchange;

import app.quarterbook.exchange.Result;
import app.quarterbook.exchange.Sentence;
import app.quarterbook.exchange.intake.ImportFiles;
import app.quarterbook.exchange.intake.ImportPlan;
import app.quarterbook.text.Text;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One of the files that are about to come in.
///
/// @param mapped null where the file was refused
/// @param refused why nothing of it can come in; null where something can
/// @param plan what would come in; null while its mapping is not complete
record ImportFile(
    Path path,
    ImportFiles.@Nullable Mapped mapped,
    @Nullable Sentence refused,
    @Nullable ImportPlan plan) {
  static ImportFile of(Path path, ImportFiles.Mapped mapped) {
    return new ImportFile(path, mapped, null, null);
  }

  static ImportFile refused(Path path, Sentence why) {
    return new ImportFile(path, null, why, null);
  }

  ImportFile with(@Nullable ImportPlan planned) {
    return new ImportFile(path, mapped, refused, planned);
  }

  boolean isComplete() {
    return mapped != null && mapped.mapping().isComplete();
  }

  String name() {
    return String.valueOf(path.getFileName());
  }

  /// What would come of it, in one line.
  String summary() {
    if (refused != null) {
      return refused.text();
    }
    if (plan == null) {
      return Text.of(isComplete() ? "exchange.notCompared" : "exchange.incomplete");
    }
    return plan.outcomes().isEmpty() ? Text.of("exchange.noRecords") : counts(plan);
  }

  /// How many of each; what there is none of is not spoken of.
  private static String counts(ImportPlan plan) {
    return Stream.of(Result.values())
        .filter(result -> plan.count(result) > 0)
        .map(result -> Text.of("exchange.count." + result, plan.count(result)))
        .collect(Collectors.joining(", "));
  }
}
