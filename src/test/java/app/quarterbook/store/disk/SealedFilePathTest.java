package app.quarterbook.store.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `sealed:` writes can be read again, by us and by H2 itself, and by nobody without the key.
class SealedFilePathTest {
  private static final int BLOCK = Seal.BLOCK;

  @TempDir private Path folder;
  private final DataKey key = new DataKey(new byte[DataKey.LENGTH]);
  private final Random random = new Random(7);

  @BeforeEach
  void register() {
    SafeFilePath.register();
  }

  /// The first of the vectors of IEEE Std 1619, annex B: all keys and all data are zeros.
  @Test
  void theCipherIsTheStandards() {
    var block = new byte[BLOCK];
    new Xts(new byte[16]).encrypt(block, 0, 0);
    assertThat(HexFormat.of().formatHex(block, 0, 32))
        .isEqualTo("917cf69ebd68b2ec9b9fe9a3eadda692cd43d2f59598ed858c02c2652fbf922e");
  }

  @Test
  void aDatabaseLiesInTheFileThatWasNamedAndCannotBeRead() throws Exception {
    try (var connection = sealed("sealed:safe:", key)) {
      note(connection, "Kestrel Dental");
    }
    var bytes = Files.readString(folder.resolve("book.mv.db"), StandardCharsets.ISO_8859_1);
    assertThat(bytes).startsWith("H2encrypt\n").doesNotContain("Kestrel");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void h2OpensWhatIsSealedHereAndIsReadHere() throws Exception {
    try (var connection = sealed("sealed:safe:", key)) {
      note(connection, "ours");
    }
    try (var connection = encryptedByH2()) {
      assertThat(note(connection)).isEqualTo("ours");
      note(connection, "theirs");
    }
    try (var connection = sealed("sealed:file:", key)) {
      assertThat(note(connection)).isEqualTo("theirs");
    }
  }

  @Test
  void anotherKeyOpensNothing() throws Exception {
    try (var connection = sealed("sealed:safe:", key)) {
      note(connection, "ours");
    }
    var before = Files.readAllBytes(folder.resolve("book.mv.db"));
    assertThatThrownBy(() -> sealed("sealed:safe:", DataKey.random()))
        .isInstanceOf(SQLException.class);
    assertThat(Files.readAllBytes(folder.resolve("book.mv.db"))).isEqualTo(before);
  }

  @Test
  void withoutAKeyNothingIsOpened() throws Exception {
    open("rw").close();
    var path = FilePath.get("sealed:" + folder.resolve("file"));
    assertThatIOException().isThrownBy(() -> path.open("rw"));
  }

  @Test
  void anyPieceOfWhatWasWrittenComesBack() throws Exception {
    var all = random(9 * BLOCK);
    try (var file = open("rw")) {
      assertThat(file.size()).isZero();
      write(file, all, 3 * BLOCK, 9 * BLOCK);
      write(file, all, 0, 3 * BLOCK);
      assertThat(file.size()).isEqualTo(all.length);
      readPieces(file, all);
    }
    try (var file = open("r")) {
      assertThat(file.size()).isEqualTo(all.length);
      readPieces(file, all);
      assertThat(file.read(ByteBuffer.allocate(1), all.length)).isEqualTo(-1);
      assertThat(file.read(ByteBuffer.allocate(9), all.length - 2)).isEqualTo(2);
    }
    assertThat(Files.size(folder.resolve("file"))).isEqualTo(all.length + BLOCK);
    assertThat(FilePath.get("sealed:" + folder.resolve("file")).size()).isEqualTo(all.length);
  }

  @Test
  void manyThreadsReadTheSameFile() throws Exception {
    var all = random(40 * BLOCK);
    try (var file = open("rw");
        var threads = Executors.newFixedThreadPool(4)) {
      write(file, all, 0, all.length);
      var readers = new ArrayList<Callable<Boolean>>();
      for (int i = 0; i < 200; i++) {
        int from = random.nextInt(all.length - 5000);
        readers.add(() -> Arrays.equals(piece(file, from, 5000), piece(all, from, 5000)));
      }
      for (var read : threads.invokeAll(readers)) {
        assertThat(read.get()).isTrue();
      }
    }
  }

  @Test
  void whatIsCutOffIsGone() throws Exception {
    var all = random(4 * BLOCK);
    try (var file = open("rw")) {
      write(file, all, 0, all.length);
      file.truncate(BLOCK);
      assertThat(file.size()).isEqualTo(BLOCK);
      assertThat(piece(file, 0, BLOCK)).isEqualTo(piece(all, 0, BLOCK));
    }
    assertThat(Files.size(folder.resolve("file"))).isEqualTo(2 * BLOCK);
  }

  @Test
  void onlyWholeBlocksAreWritten() throws Exception {
    try (var file = open("rw")) {
      assertThatThrownBy(() -> file.write(ByteBuffer.allocate(100), 0))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> file.write(ByteBuffer.allocate(BLOCK), 1))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aStreamMakesASealedFile() throws Exception {
    var all = random(6 * BLOCK);
    var file = folder.resolve("file");
    try (var out = Files.newOutputStream(file);
        var sealing = new SealingStream(out, key)) {
      sealing.write(all[0]);
      for (int at = 1; at < all.length; ) {
        int length = Math.min(1 + random.nextInt(9000), all.length - at);
        sealing.write(all, at, length);
        at += length;
      }
    }
    try (var sealed = open("r")) {
      assertThat(piece(sealed, 0, all.length)).isEqualTo(all);
    }
  }

  @Test
  void twoStreamsOfTheSameDoNotLookTheSame() throws Exception {
    assertThat(stream()).isNotEqualTo(stream());
  }

  @Test
  void aStreamThatWasCutOffSaysSo() throws Exception {
    var sealing = new SealingStream(new ByteArrayOutputStream(), key);
    sealing.write(new byte[BLOCK + 1]);
    assertThatIOException().isThrownBy(sealing::close);
  }

  private byte[] stream() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var sealing = new SealingStream(out, key)) {
      sealing.write(new byte[BLOCK]);
    }
    return Arrays.copyOfRange(out.toByteArray(), BLOCK, 2 * BLOCK);
  }

  private void readPieces(FileChannel file, byte[] all) throws IOException {
    for (int i = 0; i < 300; i++) {
      int from = random.nextInt(all.length);
      int length = 1 + random.nextInt(all.length - from);
      assertThat(piece(file, from, length)).isEqualTo(piece(all, from, length));
    }
  }

  private static byte[] piece(FileChannel file, int from, int length) throws IOException {
    var piece = ByteBuffer.allocate(length);
    Fully.read(file, piece, from);
    return piece.array();
  }

  private static byte[] piece(byte[] all, int from, int length) {
    return Arrays.copyOfRange(all, from, from + length);
  }

  private static void write(FileChannel file, byte[] all, int from, int to) throws IOException {
    file.write(ByteBuffer.wrap(all, from, to - from), from);
  }

  private byte[] random(int length) {
    var bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private FileChannel open(String mode) throws IOException {
    return SealedFilePath.with(
        key, () -> FilePath.get("sealed:" + folder.resolve("file")).open(mode));
  }

  private Connection sealed(String schemes, DataKey opener) throws SQLException {
    var url = "jdbc:h2:" + schemes + folder.resolve("book") + ";WRITE_DELAY=0";
    return SealedFilePath.with(opener, () -> DriverManager.getConnection(url, "sa", ""));
  }

  /// The password of the file is what a key is made from for H2, before the salt.
  private Connection encryptedByH2() throws SQLException {
    var url = "jdbc:h2:safe:" + folder.resolve("book") + ";CIPHER=AES;WRITE_DELAY=0";
    return DriverManager.getConnection(url, "sa", key.sealDigits() + " ");
  }

  private static void note(Connection connection, String text) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS NOTE");
      statement.execute("CREATE TABLE NOTE(TEXT VARCHAR) AS SELECT '" + text + "'");
    }
  }

  private static String note(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT TEXT FROM NOTE")) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }
}
