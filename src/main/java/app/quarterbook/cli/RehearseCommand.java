package app.quarterbook.cli;

import static java.util.Objects.requireNonNull;

import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.text.Text;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Goes once through every screen, for whoever packages the program; no person needs it.
@Command(
    name = "rehearse",
    hidden = true,
    mixinStandardHelpOptions = true,
    resourceBundle = "text.cli")
final class RehearseCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Quarterbook quarterbook;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "DIR", descriptionKey = "quarterbook.sample.target")
  private @Nullable Path target;

  @Override
  public Integer call() {
    var folder = new WorkbookFolder(requireNonNull(target));
    if (folder.holdsWorkbook()) {
      var line = requireNonNull(spec).commandLine();
      line.getErr().println(Text.of("cli.sample.taken", folder.path()));
      return Quarterbook.PROBLEM;
    }
    Log.start(folder);
    return requireNonNull(quarterbook).rehearse(folder);
  }
}
