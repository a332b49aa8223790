package app.quarterbook.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// What identifies some bytes.
///
/// @param crc as a zip wants it
/// @param sha256 lower-case hexadecimal
record Sums(long bytes, long crc, String sha256) {
  private static final int BUFFER = 64 * 1024;

  static Sums of(InputStream in) throws IOException {
    return copy(in, OutputStream.nullOutputStream());
  }

  /// Reads to the end and hands on what was read.
  static Sums copy(InputStream in, OutputStream out) throws IOException {
    var crc = new CRC32();
    var sha = newSha();
    var buffer = new byte[BUFFER];
    long bytes = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      out.write(buffer, 0, read);
      crc.update(buffer, 0, read);
      sha.update(buffer, 0, read);
      bytes += read;
    }
    return new Sums(bytes, crc.getValue(), HexFormat.of().formatHex(sha.digest()));
  }

  private static MessageDigest newSha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
