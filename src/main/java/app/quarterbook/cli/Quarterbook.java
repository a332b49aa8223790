package app.quarterbook.cli;

import static java.util.Objects.requireNonNull;

import app.quarterbook.store.Database;
import app.quarterbook.store.StoreException;
import app.quarterbook.store.Workbook;
import app.quarterbook.store.backup.Backup;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.text.Text;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command itself: without a subcommand it opens the window.
@Command(
    name = "quarterbook",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    resourceBundle = "text.cli",
    subcommands = {
      SampleCommand.class,
      VerifyCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      RecoverCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      CaptureCommand.class,
      RehearseCommand.class
    })
public final class Quarterbook implements Callable<Integer> {
  /// An exit code: something in the input or the workbook is not as it should be.
  static final int PROBLEM = 1;

  private final ToIntBiFunction<WorkbookFolder, Optional<Path>> window;
  private final ToIntFunction<WorkbookFolder> rehearsal;
  private final Clock clock;
  private final Prompt prompt;

  @Option(names = "--workbook", paramLabel = "DIR", scope = CommandLine.ScopeType.INHERIT)
  private @Nullable Path workbook;

  @Option(names = "--passphrase-file", paramLabel = "FILE", scope = CommandLine.ScopeType.INHERIT)
  private @Nullable Path passphraseFile;

  /// A backup, as when it is opened with a double click.
  @Parameters(paramLabel = "FILE", arity = "0..1")
  private @Nullable Path backup;

  @Spec private @Nullable CommandSpec spec;

  /// @param window opens the window on a folder, with a look into a backup where one is named, and
  ///     gives back the exit code when it is closed
  /// @param rehearsal goes through every screen of a sample workbook in a folder, and gives back
  ///     the exit code
  public Quarterbook(
      ToIntBiFunction<WorkbookFolder, Optional<Path>> window,
      ToIntFunction<WorkbookFolder> rehearsal,
      Clock clock) {
    this(window, rehearsal, clock, Prompt.terminal());
  }

  Quarterbook(
      ToIntBiFunction<WorkbookFolder, Optional<Path>> window,
      ToIntFunction<WorkbookFolder> rehearsal,
      Clock clock,
      Prompt prompt) {
    this.window = window;
    this.rehearsal = rehearsal;
    this.clock = clock;
    this.prompt = prompt;
  }

  /// Runs a command line to its end. The usual start has no words in it; what would read them is
  /// not even loaded then, which takes as long as a good part of the start itself.
  ///
  /// @return the exit code
  public int run(String... args) {
    return args.length == 0
        ? start(new PrintWriter(System.err, true))
        : commandLine().execute(args);
  }

  private int start(PrintWriter err) {
    try {
      Log.start(folder());
      return window(err);
    } catch (RuntimeException fault) {
      return explain(fault, err);
    }
  }

  CommandLine commandLine() {
    return new CommandLine(this)
        .setExecutionStrategy(this::execute)
        .setExecutionExceptionHandler((fault, line, parsed) -> explain(fault, line.getErr()));
  }

  private int execute(CommandLine.ParseResult parsed) {
    Log.start(folder());
    return new CommandLine.RunLast().execute(parsed);
  }

  @Override
  public Integer call() {
    var line = requireNonNull(spec).commandLine();
    if (backup != null && isMistyped(backup)) {
      throw new UnmatchedArgumentException(line, List.of(backup.toString()));
    }
    return window(line.getErr());
  }

  private int window(PrintWriter err) {
    if (!display()) {
      err.println(Text.of("cli.noDisplay"));
      return PROBLEM;
    }
    return window.applyAsInt(folder(), Optional.ofNullable(backup));
  }

  /// Whether a command was meant: there is no such file, nor would it be a backup.
  private static boolean isMistyped(Path file) {
    return !Files.exists(file) && !file.toString().endsWith(Backup.ENDING);
  }

  /// Whether a window can be opened: elsewhere than on Linux the system always has a screen.
  private static boolean display() {
    var environment = System.getenv();
    return !System.getProperty("os.name").equals("Linux")
        || environment.containsKey("DISPLAY")
        || environment.containsKey("WAYLAND_DISPLAY");
  }

  WorkbookFolder folder() {
    return WorkbookFolder.of(workbook, System.getenv(), System.getProperties());
  }

  int rehearse(WorkbookFolder folder) {
    return rehearsal.applyAsInt(folder);
  }

  Clock clock() {
    return clock;
  }

  /// Opens the workbook that the command line names.
  Database open() {
    return Workbook.open(folder(), unlock(), clock);
  }

  /// How to come by the workbook's key where it is protected.
  Unlock unlock() {
    return new Asking(passphraseFile, prompt, requireNonNull(spec).commandLine().getErr());
  }

  private static int explain(Exception fault, PrintWriter err) {
    if (fault instanceof StoreException store) {
      var sentence = store.sentence();
      err.println(store.isDamage() ? Text.of("cli.recoverHint", sentence) : sentence);
    } else if (fault instanceof NotUnlocked shut) {
      err.println(shut.sentence());
    } else {
      err.println(Log.note(fault));
    }
    err.flush();
    return PROBLEM;
  }
}
