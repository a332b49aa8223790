package app.quarterbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.protect.RecoveryCode;
import app.quarterbook.store.CaptureStore;
import app.quarterbook.store.Workbook;
import app.quarterbook.store.disk.Protections;
import app.quarterbook.store.disk.Secret;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands on a protected workbook.
class PassphraseTest {
  private static final String PASSPHRASE = "correct horse battery";
  private static final String WRONG = "That does not open this workbook.";

  private final RecoveryCode code = RecoveryCode.random(new Random(9));
  @TempDir private Path temp;
  private WorkbookFolder folder;
  private Terminal terminal;

  @BeforeEach
  void protect() throws IOException {
    folder = new WorkbookFolder(temp.resolve("w"));
    terminal = new Terminal(folder.path());
    Workbook.open(folder, Clock.systemUTC()).close();
    Protections.of(folder.keyFile()).set(Secret.passphrase(PASSPHRASE), Secret.recoveryCode(code));
  }

  @Test
  void thePersonAtTheTerminalIsAsked() {
    assertThat(terminal.typing(PASSPHRASE).run("verify")).isZero();
    assertThat(terminal.typing("wrong", PASSPHRASE).run("verify")).isZero();
    assertThat(terminal.err().strip()).isEqualTo(WRONG);
    assertThat(terminal.typing(code.text()).run("verify")).isZero();
  }

  @Test
  void afterThreeWrongOnesItEnds() {
    assertThat(terminal.typing("one", "two", "three", PASSPHRASE).run("verify")).isEqualTo(1);
    assertThat(terminal.err().lines()).containsExactly(WRONG, WRONG, WRONG);
    assertThat(terminal.pauses())
        .containsExactly(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void whereNobodyIsThereItSaysWhatToDo() {
    assertThat(terminal.run("verify")).isEqualTo(1);
    assertThat(terminal.err()).contains("--passphrase-file").doesNotContain("Exception");
  }

  @Test
  void aFileSpeaksForThePerson() throws IOException {
    var file = temp.resolve("passphrase");
    Files.writeString(file, PASSPHRASE + "\nand more\n");
    assertThat(terminal.run("verify", "--passphrase-file", file.toString())).isZero();
    Files.writeString(file, "wrong");
    assertThat(terminal.run("verify", "--passphrase-file", file.toString())).isEqualTo(1);
    assertThat(terminal.err().strip()).isEqualTo(WRONG);
    assertThat(terminal.run("verify", "--passphrase-file", temp.resolve("none").toString()))
        .isEqualTo(1);
    assertThat(terminal.err()).contains("cannot be read");
  }

  @Test
  void aWorkbookWithoutAPassphraseAsksNobody() throws IOException {
    var file = folder.keyFile();
    var key = file.open(Secret.passphrase(PASSPHRASE)).orElseThrow();
    Protections.of(file, key).turnOff();
    assertThat(terminal.run("verify")).isZero();
  }

  /// Capturing needs no secret: the slip is sealed for whoever unlocks the workbook next.
  @Test
  void aThoughtIsCapturedWhileItIsLocked() throws IOException {
    assertThat(terminal.run("capture", "Call", "the", "bakery")).isZero();
    var key = folder.keyFile().open(Secret.passphrase(PASSPHRASE)).orElseThrow();
    try (var database = Workbook.open(folder, Unlock.with(key), Clock.systemUTC())) {
      var captures = new CaptureStore(database);
      assertThat(captures.takeSlips().taken()).isEqualTo(1);
      assertThat(captures.count()).isEqualTo(1);
    }
  }
}
