package app.quarterbook.cli;

import static java.util.Objects.requireNonNull;

import app.quarterbook.model.Unsound;
import app.quarterbook.model.capture.Capture;
import app.quarterbook.model.capture.CaptureId;
import app.quarterbook.store.disk.DamagedFile;
import app.quarterbook.store.disk.Requests;
import app.quarterbook.store.disk.Slip;
import app.quarterbook.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Catches a thought for the inbox without opening the workbook: it is left there sealed, for the
/// window that is open or for the next one.
@Command(name = "capture", mixinStandardHelpOptions = true, resourceBundle = "text.cli")
final class CaptureCommand implements Callable<Integer> {
  private static final String FROM_INPUT = "-";

  @ParentCommand private @Nullable Quarterbook quarterbook;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "TEXT", arity = "0..*")
  private List<String> words = List.of();

  @Option(names = "--window")
  private boolean window;

  @Override
  public Integer call() {
    var parent = requireNonNull(quarterbook);
    var folder = parent.folder();
    if (!folder.holdsWorkbook()) {
      return problem("cli.noWorkbook", folder.path());
    }
    try {
      if (window) {
        new Requests(folder.requests()).drop(Requests.CAPTURE);
        return parent.call();
      }
      var made = new Capture(CaptureId.next(), parent.clock().instant(), text());
      new Slip(made.id().value(), made.madeAt(), made.text()).leave(folder);
      requireNonNull(spec).commandLine().getOut().println(Text.of("cli.capture.kept"));
      return 0;
    } catch (Unsound unsound) {
      return problem("cli.capture.unsound", Text.of(unsound.key(), unsound.args()));
    } catch (NoSuchFileException | DamagedFile notYet) {
      return problem("cli.capture.notYet");
    } catch (IOException e) {
      return problem("store.folderFailed", folder.path());
    }
  }

  private String text() throws IOException {
    boolean said = !words.isEmpty() && !words.equals(List.of(FROM_INPUT));
    // more than can be kept need not be read to the end
    return said
        ? String.join(" ", words)
        : new String(System.in.readNBytes(Slip.LONGEST + 1), StandardCharsets.UTF_8);
  }

  private int problem(String key, Object... args) {
    requireNonNull(spec).commandLine().getErr().println(Text.of(key, args));
    return Quarterbook.PROBLEM;
  }
}
