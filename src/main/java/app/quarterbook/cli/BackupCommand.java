package app.quarterbook.cli;

import static java.util.Objects.requireNonNull;

import app.quarterbook.store.Backups;
import app.quarterbook.text.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Makes a verified backup in a file. A file that is there is left as it is.
@Command(name = "backup", mixinStandardHelpOptions = true, resourceBundle = "text.cli")
final class BackupCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Quarterbook quarterbook;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", index = "0")
  private @Nullable Path file;

  @Override
  public Integer call() {
    var line = requireNonNull(spec).commandLine();
    var parent = requireNonNull(quarterbook);
    var target = requireNonNull(file).toAbsolutePath();
    if (!parent.folder().holdsWorkbook()) {
      line.getErr().println(Text.of("cli.noWorkbook", parent.folder().path()));
      return Quarterbook.PROBLEM;
    }
    if (Files.exists(target)) {
      line.getErr().println(Text.of("cli.backup.taken", target));
      return Quarterbook.PROBLEM;
    }
    try (var database = parent.open()) {
      var made = Backups.of(database, Runnable::run).orElseThrow().makeAt(target);
      var manifest = made.manifest();
      line.getOut()
          .println(
              Text.of(
                  "cli.backup.made", target, manifest.count("CLIENT"), manifest.count("VISIT")));
      return 0;
    }
  }
}
