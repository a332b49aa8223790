package app.quarterbook.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How many rows, and the sum of the rows' hashes (the first 8 bytes of SHA-256, modulo 2^64): the
/// same for the same rows in any order, and cheap to keep up to date.
record Digest(long rows, long sum) {
  static final Digest NONE = new Digest(0, 0);

  /// What the digest of the journal is kept under: of all its steps and all their changes.
  static final String JOURNAL = "JOURNAL";

  /// What the digest of the contents' names is kept under; the names vouch for the bytes.
  static final String CONTENT = "CONTENT";

  static Digest of(Map<String, @Nullable String> image) {
    var sha = sha256();
    image.forEach(
        (column, value) -> {
          put(sha, column);
          if (value != null) {
            put(sha, value);
          }
        });
    return new Digest(1, ByteBuffer.wrap(sha.digest()).getLong());
  }

  static Digest ofContent(String name) {
    return of(Map.of(CONTENT, name));
  }

  Digest plus(Digest other) {
    return new Digest(rows + other.rows, sum + other.sum);
  }

  Digest minus(Digest other) {
    return new Digest(rows - other.rows, sum - other.sum);
  }

  private static void put(MessageDigest sha, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int bits = Integer.SIZE - Byte.SIZE; bits >= 0; bits -= Byte.SIZE) {
      sha.update((byte) (bytes.length >> bits));
    }
    sha.update(bytes);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
