package app.quarterbook.cli;

import static java.util.Objects.requireNonNull;

import app.quarterbook.exchange.write.ExportFolder;
import app.quarterbook.store.ExportStore;
import app.quarterbook.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Writes every list of the workbook into a folder, without internal notes.
@Command(name = "export", mixinStandardHelpOptions = true, resourceBundle = "text.cli")
final class ExportCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Quarterbook quarterbook;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "DIR", index = "0")
  private @Nullable Path folder;

  @Override
  public Integer call() throws IOException {
    var commandLine = requireNonNull(spec).commandLine();
    var parent = requireNonNull(quarterbook);
    if (!parent.folder().holdsWorkbook()) {
      commandLine.getErr().println(Text.of("cli.noWorkbook", parent.folder().path()));
      return Quarterbook.PROBLEM;
    }
    try (var database = parent.open()) {
      var contents = new ExportStore(database).contents();
      for (var file : ExportFolder.write(contents, requireNonNull(folder))) {
        commandLine.getOut().println(Text.of("cli.export.file", file));
      }
      return 0;
    }
  }
}
