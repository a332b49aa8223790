package app.quarterbook.cli;

import static java.util.Objects.requireNonNull;

import app.quarterbook.store.Audit;
import app.quarterbook.text.Text;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Opens the workbook, which checks who it is and how far it has come, then reads every row and
/// holds the tables against their digests. One line a table.
@Command(name = "verify", mixinStandardHelpOptions = true, resourceBundle = "text.cli")
final class VerifyCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Quarterbook quarterbook;
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var out = requireNonNull(spec).commandLine().getOut();
    var parent = requireNonNull(quarterbook);
    if (!parent.folder().holdsWorkbook()) {
      requireNonNull(spec)
          .commandLine()
          .getErr()
          .println(Text.of("cli.noWorkbook", parent.folder().path()));
      return Quarterbook.PROBLEM;
    }
    try (var database = parent.open()) {
      var audit = new Audit(database);
      out.println(
          Text.of("cli.verify.identity", audit.identity(), audit.schema(), audit.sequence()));
      boolean sound = true;
      for (var finding : audit.findings()) {
        sound &= finding.sound();
        var key = finding.sound() ? "cli.verify.sound" : "cli.verify.unsound";
        out.println(
            Text.of(key, pad(finding.rows().spoken()), finding.counted(), finding.expected()));
      }
      int damaged = audit.damagedContents();
      if (damaged > 0) {
        sound = false;
        out.println(Text.of("cli.verify.contents", damaged));
      }
      if (!audit.isJournalSound()) {
        sound = false;
        out.println(Text.of("cli.verify.journal"));
      }
      int broken = audit.brokenSignOffs();
      if (broken > 0) {
        sound = false;
        out.println(Text.of("cli.verify.signOffs", broken));
      }
      out.println(Text.of(sound ? "cli.verify.all" : "cli.verify.damaged"));
      return sound ? 0 : Quarterbook.PROBLEM;
    }
  }

  private static String pad(String name) {
    return "%-15s".formatted(name);
  }
}
