package app.quarterbook.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the workbook lies, on each system and as asked for.
class WorkbookFolderTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "Linux,,, /u/me/.local/share/quarterbook",
    "FreeBSD,,, /u/me/.local/share/quarterbook",
    "Linux, XDG_DATA_HOME, /data, /data/quarterbook",
    "Linux, XDG_DATA_HOME, data, /u/me/.local/share/quarterbook",
    "Linux, XDG_DATA_HOME, '', /u/me/.local/share/quarterbook",
    "Mac OS X,,, /u/me/Library/Application Support/Quarterbook",
    "Windows 11, APPDATA, /u/me/Roam, /u/me/Roam/Quarterbook",
    "Windows 11,,, /u/me/AppData/Roaming/Quarterbook",
    "Linux, QUARTERBOOK_HOME, /mine, /mine",
    "Mac OS X, QUARTERBOOK_HOME, ' ', /u/me/Library/Application Support/Quarterbook",
  })
  void eachSystemHasItsPlace(String os, String name, String value, String expected) {
    Map<String, String> environment = name == null ? Map.of() : Map.of(name, value);
    assertThat(WorkbookFolder.of(null, environment, system(os)).path())
        .isEqualTo(Path.of(expected).toAbsolutePath());
  }

  @Test
  void aFolderThatWasChosenGoesBeforeAll() {
    var environment = Map.of("QUARTERBOOK_HOME", "/other", "XDG_DATA_HOME", "/data");
    assertThat(WorkbookFolder.of(folder, environment, system("Linux")).path()).isEqualTo(folder);
  }

  @ParameterizedTest
  @CsvSource({"portable, data", "bin/portable, bin/data"})
  void aPortableProgramCarriesItsData(String marker, String expected) throws Exception {
    var program = folder.resolve("bin/quarterbook");
    var system = system("Linux");
    system.setProperty("jpackage.app-path", program.toString());
    Files.createDirectory(program.getParent());
    var installed = Path.of("/u/me/.local/share/quarterbook");
    assertThat(WorkbookFolder.of(null, Map.of(), system).path()).isEqualTo(installed);
    Files.createFile(folder.resolve(marker));
    assertThat(WorkbookFolder.of(null, Map.of(), system).path())
        .isEqualTo(folder.resolve(expected));
    assertThat(WorkbookFolder.of(null, Map.of("QUARTERBOOK_HOME", "/mine"), system).path())
        .isEqualTo(Path.of("/mine"));
  }

  @Test
  void itIsMadeWithAllItsParts() throws Exception {
    var made = new WorkbookFolder(folder.resolve("new")).create().create();
    assertThat(made.backups()).isDirectory();
    assertThat(made.requests()).isDirectory();
    assertThat(made.holdsWorkbook()).isFalse();
    assertThat(made.databaseFile()).hasFileName(made.database().getFileName() + ".mv.db");
    Files.createFile(made.databaseFile());
    assertThat(made.holdsWorkbook()).isTrue();
  }

  private static Properties system(String os) {
    var system = new Properties();
    system.setProperty("os.name", os);
    system.setProperty("user.home", "/u/me");
    return system;
  }
}
