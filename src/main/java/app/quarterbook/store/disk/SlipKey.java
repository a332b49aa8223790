package app.quarterbook.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/// The file with the public key for which {@link Slip}s are sealed. It holds nothing secret: the
/// private key follows from the data key and is stored nowhere. Opening the workbook makes the file
/// where it is missing or wrong.
///
/// Bytes: `QBSLIPS1`, the key (32), the SHA-256 of both (32).
record SlipKey(Path file) {
  private static final byte[] MAGIC = "QBSLIPS1".getBytes(StandardCharsets.US_ASCII);
  private static final int DIGEST = 32;

  /// @throws NoSuchFileException if there is none
  /// @throws DamagedFile if it is not what was written
  byte[] read() throws IOException {
    var bytes = Files.readAllBytes(file);
    if (bytes.length == MAGIC.length + SealedBox.KEY + DIGEST) {
      var key = Arrays.copyOfRange(bytes, MAGIC.length, MAGIC.length + SealedBox.KEY);
      if (MessageDigest.isEqual(bytes, whole(key))) {
        return key;
      }
    }
    throw new DamagedFile("store.slipKey.damaged", file);
  }

  /// Makes sure that the file holds this key.
  void put(byte[] key) throws IOException {
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), whole(key))) {
      DurableFile.write(file, whole(key));
    }
  }

  private static byte[] whole(byte[] key) {
    var out = ByteBuffer.allocate(MAGIC.length + key.length + DIGEST).put(MAGIC).put(key);
    return out.put(digest(Arrays.copyOf(out.array(), MAGIC.length + key.length))).array();
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
