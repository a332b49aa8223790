package app.quarterbook.cli;

import static java.util.Objects.requireNonNull;

import app.quarterbook.exchange.Refused;
import app.quarterbook.exchange.Result;
import app.quarterbook.exchange.intake.Circumstances;
import app.quarterbook.exchange.intake.ImportFiles;
import app.quarterbook.exchange.intake.ImportPlan;
import app.quarterbook.exchange.mapping.MappingText;
import app.quarterbook.exchange.read.TableReader;
import app.quarterbook.exchange.write.CsvFile;
import app.quarterbook.exchange.write.Rejects;
import app.quarterbook.model.intake.Holdings;
import app.quarterbook.model.intake.RememberedMapping;
import app.quarterbook.store.Backups;
import app.quarterbook.store.Database;
import app.quarterbook.store.ImportStore;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.backup.Occasion;
import app.quarterbook.text.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Takes files into the workbook, all in one step, and says of each what came in and what did not.
@Command(name = "import", mixinStandardHelpOptions = true, resourceBundle = "text.cli")
final class ImportCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Quarterbook quarterbook;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files = List.of();

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--rejects", paramLabel = "FILE")
  private @Nullable Path rejects;

  private boolean problems;

  @Override
  public Integer call() throws IOException {
    var parent = requireNonNull(quarterbook);
    if (dryRun && !parent.folder().holdsWorkbook()) {
      try (var nothing = Database.inMemory(parent.clock())) {
        run(nothing);
      }
    } else {
      try (var database = parent.open()) {
        run(database);
      }
    }
    return problems ? Quarterbook.PROBLEM : 0;
  }

  private void run(Database database) throws IOException {
    var store = new ImportStore(database);
    var mapped = new ArrayList<ImportFiles.Mapped>();
    for (var file : files) {
      read(file, store, mapped);
    }
    var held = store.snapshot();
    var plans = ImportFiles.plan(mapped, held, here(database));
    for (var plan : plans) {
      tell(plan);
    }
    var intake = ImportFiles.intake(plans);
    if (!dryRun) {
      var mappings = plans.stream().map(ImportFiles::remembered).toList();
      Backups.of(database, Runnable::run).ifPresent(it -> it.ensure(Occasion.BEFORE_IMPORT));
      store.apply(intake, mappings, name(mapped));
      saveRejects(plans);
    }
    total(held.with(intake));
  }

  private void read(Path file, ImportStore store, List<ImportFiles.Mapped> mapped) {
    try {
      var table = TableReader.read(file);
      var headers = MappingText.fingerprint(table);
      var known = ImportFiles.mapped(table, store.mapping(headers).map(RememberedMapping::mapping));
      var missing = known.mapping().missing();
      if (!missing.isEmpty()) {
        throw new Refused(
            "exchange.refused.noMapping",
            String.join(", ", missing.stream().map(Text::of).toList()));
      }
      mapped.add(known);
    } catch (Refused refused) {
      problems = true;
      out().println(Text.of("cli.import.refused", file.getFileName(), refused.why().text()));
    }
  }

  private void tell(ImportPlan plan) {
    out()
        .println(
            Text.of(
                "cli.import.file",
                plan.table().name(),
                Text.of(plan.mapping().target()),
                plan.count(Result.NEW),
                plan.count(Result.SAME),
                plan.count(Result.CHANGED),
                plan.count(Result.DOUBLE),
                plan.count(Result.PROBLEM)));
    for (var outcome : plan.outcomes()) {
      boolean problem = outcome.result() == Result.PROBLEM;
      problems |= problem;
      if (problem || outcome.result() == Result.DOUBLE) {
        var why = String.join("; ", outcome.reasons().stream().map(it -> it.text()).toList());
        out().println(Text.of("cli.import.record", outcome.record(), why));
      }
    }
  }

  private void saveRejects(List<ImportPlan> plans) throws IOException {
    int count = 0;
    for (var plan : plans) {
      if (!plan.rejects().isEmpty()) {
        var file = rejectsFile(plan.table().name(), ++count);
        CsvFile.write(Rejects.of(plan.table(), plan.rejects()), file);
        out().println(Text.of("cli.import.rejects", file));
      }
    }
  }

  /// Where the caller wants it, or beside the file it comes from: what it holds can be read there
  /// already, while nothing in the workbook's folder can. Further files go beside the first, each
  /// with the name of its source.
  private Path rejectsFile(String name, int count) {
    var own = name.replaceFirst("\\.[^.]*$", "") + "-rejects.csv";
    if (rejects != null) {
      return count == 1 ? rejects : rejects.resolveSibling(own);
    }
    return files.stream()
        .filter(file -> String.valueOf(file.getFileName()).equals(name))
        .findFirst()
        .orElseThrow()
        .toAbsolutePath()
        .resolveSibling(own);
  }

  private void total(Holdings held) {
    var sums = Totals.of(held);
    out()
        .println(
            Text.of(
                dryRun ? "cli.import.would" : "cli.import.total",
                held.clients().size(),
                held.people().size(),
                held.visits().size(),
                sums.minutes(),
                held.items().size(),
                sums.costs(),
                sums.agreements(),
                sums.fees()));
  }

  private Circumstances here(Database database) {
    var today = LocalDate.now(requireNonNull(quarterbook).clock());
    int notice = new SettingStore(database).load().noticeDays();
    return Circumstances.in(Locale.getDefault(Locale.Category.FORMAT), today, notice);
  }

  private static String name(List<ImportFiles.Mapped> mapped) {
    return String.join(", ", mapped.stream().map(file -> file.table().name()).toList());
  }

  private PrintWriter out() {
    return requireNonNull(spec).commandLine().getOut();
  }
}
