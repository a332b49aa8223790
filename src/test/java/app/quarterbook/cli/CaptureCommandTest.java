package app.quarterbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.capture.Capture;
import app.quarterbook.store.CaptureStore;
import app.quarterbook.store.Workbook;
import app.quarterbook.store.disk.Requests;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureCommandTest {
  @TempDir private Path path;
  private WorkbookFolder folder;
  private Terminal terminal;

  @BeforeEach
  void open() {
    folder = new WorkbookFolder(path.resolve("w"));
    terminal = new Terminal(folder.path());
  }

  @Test
  void wordsReachTheNextStartInOrderAndWithTheirTime() {
    Workbook.open(folder, Clock.systemUTC()).close();
    assertThat(terminal.run("capture", "call", "Lena", "back")).isZero();
    assertThat(terminal.out()).isEqualToIgnoringNewLines("Kept for the inbox.");
    assertThat(terminal.run("capture", "alarm code 4711")).isZero();
    assertThat(folder.requests()).isDirectoryContaining("glob:**.capture");
    assertThat(taken())
        .extracting(Capture::text)
        .containsExactlyInAnyOrder("call Lena back", "alarm code 4711");
    assertThat(taken())
        .extracting(Capture::madeAt)
        .containsOnly(Instant.parse("2026-11-21T12:00:00Z"));
  }

  @Test
  void theInputIsReadWhereNothingOrADashIsSaid() {
    Workbook.open(folder, Clock.systemUTC()).close();
    assertThat(typed("first line\nsecond", "capture")).isZero();
    assertThat(typed("third", "capture", "-")).isZero();
    assertThat(taken())
        .extracting(Capture::text)
        .containsExactlyInAnyOrder("first line\nsecond", "third");
  }

  @Test
  void theWindowIsAskedToAsk() throws Exception {
    Workbook.open(folder, Clock.systemUTC()).close();
    terminal.run("capture", "--window");
    assertThat(folder.requests().toFile().list())
        .singleElement()
        .satisfies(
            slip -> assertThat(folder.requests().resolve(slip)).hasContent(Requests.CAPTURE));
  }

  @Test
  void theWorkbookIsNotOpenedForIt() throws Exception {
    try (var open = Workbook.open(folder, Clock.systemUTC())) {
      assertThat(terminal.run("capture", "while it is open")).isZero();
      assertThat(new CaptureStore(open).takeSlips().taken()).isEqualTo(1);
    }
  }

  @Test
  void whatCannotBeKeptIsSaidInASentence() throws Exception {
    assertThat(terminal.run("capture", "too early")).isEqualTo(1);
    assertThat(terminal.err()).startsWith("There is no workbook in").hasLineCount(1);
    assertThat(folder.path()).doesNotExist();
    Workbook.open(folder, Clock.systemUTC()).close();
    assertThat(terminal.run("capture", "  ")).isEqualTo(1);
    assertThat(terminal.err()).startsWith("Nothing was kept. Please fill").hasLineCount(1);
    assertThat(terminal.run("capture", "x".repeat(Capture.LONGEST + 1))).isEqualTo(1);
    assertThat(typed("y".repeat(1_000_000), "capture", "-")).isEqualTo(1);
    Files.delete(folder.path().resolve("workbook.slips"));
    assertThat(terminal.run("capture", "an old workbook")).isEqualTo(1);
    assertThat(terminal.err()).contains("Open Quarterbook once").hasLineCount(1);
    assertThat(taken()).isEmpty();
  }

  @Test
  void aFolderThatTakesNothingIsSaidToBeSo() throws Exception {
    Workbook.open(folder, Clock.systemUTC()).close();
    Files.delete(folder.requests());
    Files.createFile(folder.requests());
    assertThat(terminal.run("capture", "lost")).isEqualTo(1);
    assertThat(terminal.err()).contains("cannot be used").hasLineCount(1);
    assertThat(terminal.run("capture", "--window")).isEqualTo(1);
    assertThat(terminal.err()).contains("cannot be used").hasLineCount(1);
  }

  private int typed(String input, String... args) {
    var before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      return terminal.run(args);
    } finally {
      System.setIn(before);
    }
  }

  private List<Capture> taken() {
    try (var database = Workbook.open(folder, Clock.systemUTC())) {
      var captures = new CaptureStore(database);
      captures.takeSlips();
      return captures.all();
    }
  }
}
