package app.quarterbook.cli;

import static java.util.Objects.requireNonNull;

import app.quarterbook.store.Restoring;
import app.quarterbook.text.Text;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Puts a backup in the workbook's place, or into an empty folder, as on a new computer.
@Command(name = "restore", mixinStandardHelpOptions = true, resourceBundle = "text.cli")
final class RestoreCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Quarterbook quarterbook;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", index = "0")
  private @Nullable Path file;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Override
  public Integer call() {
    var line = requireNonNull(spec).commandLine();
    var parent = requireNonNull(quarterbook);
    var backup = Restoring.read(requireNonNull(file));
    var manifest = backup.manifest();
    var made =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .format(manifest.madeAt().atZone(parent.clock().getZone()));
    line.getOut()
        .println(
            Text.of("cli.restore.found", made, manifest.count("CLIENT"), manifest.count("VISIT")));
    var restoring = new Restoring(parent.folder(), parent.unlock(), parent.clock());
    if (dryRun) {
      restoring.check(backup);
      line.getOut().println(Text.of("cli.restore.sound"));
      return 0;
    }
    var aside = restoring.run(backup);
    line.getOut().println(Text.of("cli.restore.done", parent.folder().path()));
    aside.ifPresent(it -> line.getOut().println(Text.of("cli.restore.aside", it)));
    return 0;
  }
}
