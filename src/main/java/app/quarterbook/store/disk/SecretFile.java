package app.quarterbook.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/// The optional file, on a stick perhaps, that opens a workbook instead of the passphrase. It says
/// nothing of the workbook it belongs to.
///
/// Bytes: `QBSECRET`, 32 random ones, the SHA-256 of both.
public final class SecretFile {
  private static final byte[] MAGIC = "QBSECRET".getBytes(StandardCharsets.US_ASCII);
  private static final int RANDOM = 32;
  private static final int DIGEST = 32;

  private SecretFile() {}

  /// Makes a new one, for the owner alone.
  ///
  /// @throws FileAlreadyExistsException if something is there: it may open another workbook
  public static Secret create(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    var random = new byte[RANDOM];
    new SecureRandom().nextBytes(random);
    DurableFile.write(file, whole(random));
    return new Secret(Way.SECRET_FILE, random);
  }

  /// What a file holds that may be anything; empty where it is none of these or damaged.
  public static Optional<Secret> read(Path file) throws IOException {
    byte[] bytes;
    try (var in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MAGIC.length + RANDOM + DIGEST + 1);
    }
    if (bytes.length != MAGIC.length + RANDOM + DIGEST) {
      return Optional.empty();
    }
    var random = Arrays.copyOfRange(bytes, MAGIC.length, MAGIC.length + RANDOM);
    return MessageDigest.isEqual(bytes, whole(random))
        ? Optional.of(new Secret(Way.SECRET_FILE, random))
        : Optional.empty();
  }

  private static byte[] whole(byte[] random) {
    var out = ByteBuffer.allocate(MAGIC.length + RANDOM + DIGEST).put(MAGIC).put(random);
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(out.array(), 0, MAGIC.length + RANDOM);
      return out.put(digest.digest()).array();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
