package app.quarterbook.cli;

import static java.util.Objects.requireNonNull;

import app.quarterbook.store.Prospect;
import app.quarterbook.store.Recovery;
import app.quarterbook.text.Text;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Puts a damaged workbook together again from its backups and the change log, and says first what
/// it found.
@Command(name = "recover", mixinStandardHelpOptions = true, resourceBundle = "text.cli")
final class RecoverCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Quarterbook quarterbook;
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Override
  public Integer call() {
    var parent = requireNonNull(quarterbook);
    var line = requireNonNull(spec).commandLine();
    if (!parent.folder().holdsWorkbook()) {
      line.getErr().println(Text.of("cli.noWorkbook", parent.folder().path()));
      return Quarterbook.PROBLEM;
    }
    var recovery = new Recovery(parent.folder(), parent.unlock(), parent.clock());
    var prospect = recovery.look();
    line.getOut().println(prospect.sentence(parent.clock()));
    if (prospect.way() == Prospect.Way.SOUND) {
      return 0;
    }
    if (!prospect.isHopeful() || dryRun) {
      line.getOut().println(prospect.next());
      return Quarterbook.PROBLEM;
    }
    recovery
        .run()
        .ifPresent(aside -> line.getOut().println(Text.of("recovery.done", aside.getFileName())));
    return 0;
  }
}
