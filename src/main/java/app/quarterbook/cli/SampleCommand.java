package app.quarterbook.cli;

import static java.util.Objects.requireNonNull;

import app.quarterbook.sample.Sample;
import app.quarterbook.store.Workbook;
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

/// Makes the sample workbook in a folder that holds none yet.
@Command(name = "sample", mixinStandardHelpOptions = true, resourceBundle = "text.cli")
final class SampleCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Quarterbook quarterbook;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "DIR")
  private @Nullable Path target;

  @Override
  public Integer call() {
    var folder = new WorkbookFolder(requireNonNull(target));
    var line = requireNonNull(spec).commandLine();
    if (folder.holdsWorkbook()) {
      line.getErr().println(Text.of("cli.sample.taken", folder.path()));
      return Quarterbook.PROBLEM;
    }
    Log.start(folder);
    Workbook.open(folder, requireNonNull(quarterbook).clock(), Sample::fill).close();
    line.getOut().println(Text.of("cli.sample.made", folder.path()));
    return 0;
  }
}
