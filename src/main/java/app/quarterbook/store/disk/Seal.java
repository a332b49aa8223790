package app.quarterbook.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// How one file is encrypted: by a key made from the workbook's and a salt of the file's own, which
/// lies in the block that it begins with. That is the form of H2's `CIPHER=AES`; either opens what
/// the other has written.
///
/// Not authenticated: whether a file is whole is asked of its digests.
final class Seal {
  static final int BLOCK = Xts.BLOCK;

  private static final byte[] MARK = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
  private static final int SALT = 8;

  private final byte[] salt;
  private final byte[] key;
  private final Queue<Xts> idle = new ConcurrentLinkedQueue<>();

  private Seal(DataKey key, byte[] salt) {
    this.salt = salt;
    this.key = key.sealKey(salt);
  }

  /// For a new file.
  static Seal make(DataKey key) {
    var salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    return new Seal(key, salt);
  }

  /// Of a file that is there. A wrong key is not noticed here.
  static Seal read(FileChannel file, DataKey key) throws IOException {
    var salt = ByteBuffer.allocate(SALT);
    Fully.read(file, salt, MARK.length);
    return new Seal(key, salt.array());
  }

  /// The block that a file begins with.
  ByteBuffer head() {
    return ByteBuffer.allocate(BLOCK).put(MARK).put(salt).rewind();
  }

  /// Encrypts the blocks that an array begins with, in their places. On any thread.
  ///
  /// @param length in bytes, of whole blocks
  /// @param first the number of the first, from 0 behind the head
  void encrypt(byte[] bytes, int length, long first) {
    var xts = take();
    for (int i = 0; i < length; i += BLOCK) {
      xts.encrypt(bytes, i, first + i / BLOCK);
    }
    idle.add(xts);
  }

  /// Decrypts the blocks that an array begins with, in their places. On any thread.
  ///
  /// @param length in bytes, of whole blocks
  /// @param first the number of the first, from 0 behind the head
  void decrypt(byte[] bytes, int length, long first) {
    var xts = take();
    for (int i = 0; i < length; i += BLOCK) {
      xts.decrypt(bytes, i, first + i / BLOCK);
    }
    idle.add(xts);
  }

  private Xts take() {
    var xts = idle.poll();
    return xts == null ? new Xts(key) : xts;
  }
}
