package app.quarterbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.store.disk.WorkbookFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoverCommandTest {
  @TempDir private Path temp;
  private WorkbookFolder folder;
  private Terminal terminal;

  @BeforeEach
  void sample() {
    folder = new WorkbookFolder(temp.resolve("w"));
    terminal = new Terminal(folder.path());
    assertThat(terminal.run("sample", folder.path().toString())).isZero();
  }

  @Test
  void aLostDatabaseIsBroughtBackAndWhatWasThereIsKept() throws Exception {
    var state = terminal.state();
    Files.write(folder.databaseFile(), new byte[5000]);
    assertThat(terminal.run("verify")).isEqualTo(1);
    assertThat(terminal.run("recover", "--dry-run")).isEqualTo(1);
    assertThat(terminal.out()).contains("Nothing that was saved is lost");
    assertThat(Files.size(folder.databaseFile())).isEqualTo(5000);
    assertThat(terminal.run("recover")).isZero();
    assertThat(terminal.out()).contains("damaged files are kept");
    assertThat(terminal.state()).isEqualTo(state);
    assertThat(folder.path()).isDirectoryRecursivelyContaining("glob:**/damaged-*/workbook.mv.db");
    assertThat(terminal.run("recover")).isZero();
    assertThat(terminal.out()).contains("Nothing is wrong");
  }

  @Test
  void whereNothingIsLeftThatIsSaid() throws Exception {
    Files.delete(folder.databaseFile());
    try (var log = Files.list(folder.changes())) {
      for (var file : log.toList()) {
        Files.delete(file);
      }
    }
    assertThat(terminal.run("recover")).isEqualTo(1);
    assertThat(terminal.out()).contains("Nothing was touched").contains("backups");
  }
}
