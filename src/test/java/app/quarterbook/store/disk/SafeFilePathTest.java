package app.quarterbook.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// H2 over `safe:`, and what reaches the disk below it.
class SafeFilePathTest {
  @TempDir private Path folder;

  @BeforeEach
  void register() {
    SafeFilePath.register();
    SafeFilePath.register();
  }

  @Test
  void anEncryptedDatabaseLiesInTheFileThatWasNamed() throws Exception {
    var url = "jdbc:h2:safe:" + folder.resolve("workbook") + ";CIPHER=AES;WRITE_DELAY=0";
    try (var connection = DriverManager.getConnection(url, "sa", "00ff " + "x");
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE NOTE(TEXT VARCHAR) AS SELECT 'Kestrel Dental'");
    }
    var bytes =
        Files.readString(
            folder.resolve("workbook.mv.db"), java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(bytes).startsWith("H2encrypt\n").doesNotContain("Kestrel");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aTornTailIsNotSeen() throws Exception {
    var file = Files.write(folder.resolve("torn"), new byte[3 * 4096 + 512]);
    var safe = FilePath.get("safe:" + file);
    assertThat(safe.size()).isEqualTo(3 * 4096);
    try (var channel = safe.open("rw")) {
      assertThat(channel.size()).isEqualTo(3 * 4096);
      channel.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), 3 * 4096);
      assertThat(channel.truncate(4096).size()).isEqualTo(4096);
    }
    assertThat(Files.size(file)).isEqualTo(4096);
  }
}
