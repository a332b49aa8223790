package app.quarterbook.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
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
    PowerFilePath.register();
  }

  @Test
  void largeTextsAndLargeSortsComeBack() throws Exception {
    var photo = new byte[3_000_000];
    new Random(5).nextBytes(photo);
    try (var connection = Workload.connect("safe:" + folder.resolve("large"));
        var statement = connection.createStatement()) {
      statement.execute("SET MAX_MEMORY_ROWS 100");
      statement.execute("CREATE TABLE PHOTO(ID INT PRIMARY KEY, CONTENT BLOB, CAPTION CLOB)");
      try (var insert = connection.prepareStatement("INSERT INTO PHOTO VALUES(?, ?, ?)")) {
        insert.setInt(1, 1);
        insert.setBinaryStream(2, new ByteArrayInputStream(photo));
        insert.setCharacterStream(3, new StringReader("Regal ".repeat(300_000)));
        insert.execute();
      }
      try (var rows = statement.executeQuery("SELECT CONTENT, CAPTION || '!' FROM PHOTO")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getBytes(1)).isEqualTo(photo);
        assertThat(rows.getString(2)).hasSize(1_800_001);
      }
      var sorted = "SELECT X FROM SYSTEM_RANGE(1, 20000) ORDER BY MOD(X * 7919, 20000)";
      try (var rows = statement.executeQuery("SELECT COUNT(*) FROM (" + sorted + ")")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getInt(1)).isEqualTo(20_000);
      }
    }
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

  @Test
  void whatProvesAWriteCompleteIsWrittenLast() throws Exception {
    assertThat(written(4096, 12288)).isEqualTo("write 12304+4080, force, write 12288+16, force");
  }

  @Test
  void aSmallWriteIsForced() throws Exception {
    assertThat(written(16, 1024)).isEqualTo("write 1024+16, force");
  }

  @Test
  void theTwoStoreHeadersAreNeverInFlightTogether() throws Exception {
    assertThat(written(8192, 4096)).isEqualTo("write 4096+4096, force, write 8192+4096, force");
  }

  @Test
  void aFileIsCutBetweenTwoForces() throws Exception {
    try (var channel = FilePath.get("safe:power:memFS:/cut").open("rw")) {
      channel.truncate(0);
    }
    assertThat(journal("cut")).isEqualTo("force, truncate 0, force");
  }

  @Test
  void allOfAWriteArrives() throws Exception {
    var bytes = new byte[10_000];
    new Random(1).nextBytes(bytes);
    var buffer = ByteBuffer.wrap(bytes).position(100);
    try (var channel = FilePath.get("safe:memFS:/all").open("rw")) {
      assertThat(channel.write(buffer, 12288)).isEqualTo(9900);
      assertThat(buffer.hasRemaining()).isFalse();
      var read = ByteBuffer.allocate(9900);
      channel.read(read, 12288);
      assertThat(read.array()).isEqualTo(Arrays.copyOfRange(bytes, 100, 10_000));
    }
  }

  private static String written(int length, long position) throws Exception {
    try (var channel = FilePath.get("safe:power:memFS:/order").open("rw")) {
      channel.write(ByteBuffer.allocate(length), position);
    }
    return journal("order");
  }

  private static String journal(String name) {
    var path = "memFS:/" + name;
    var events = PowerFilePath.journal(path).toString();
    PowerFilePath.forget(path);
    FilePath.get(path).delete();
    return events;
  }
}
