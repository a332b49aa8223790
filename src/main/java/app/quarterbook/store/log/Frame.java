package app.quarterbook.store.log;

import app.quarterbook.store.disk.Jce;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// One encrypted piece of a record. Its head is not secret and cannot be changed: it is
/// authenticated together with the segment's id, so that no frame can be moved, repeated or put
/// into another segment.
///
/// Bytes: record (8), frame within the record (4), whether it is the last (1), length of what
/// follows (4), nonce (12), and the encrypted bytes with their tag.
///
/// @param record the commit that the record leads to
record Frame(long record, int ordinal, boolean last, int length) {
  static final int MOST = 1 << 20;
  static final int HEAD = 8 + 4 + 1 + 4;
  private static final int NONCE = 12;
  private static final int TAG = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  static Frame of(long record, int ordinal, boolean last, int plain) {
    return new Frame(record, ordinal, last, NONCE + plain + TAG);
  }

  /// What a head says; a length that no frame has is left for {@link #isPossible}.
  static Frame read(ByteBuffer head) {
    return new Frame(head.getLong(), head.getInt(), head.get() != 0, head.getInt());
  }

  boolean isPossible() {
    return length >= NONCE + TAG && length <= NONCE + MOST + TAG;
  }

  /// Head and encrypted bytes.
  byte[] seal(SecretKey key, UUID segment, byte[] plain, int from) {
    var nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    var out = ByteBuffer.allocate(HEAD + length).put(head()).put(nonce);
    try {
      var cipher = cipher(Cipher.ENCRYPT_MODE, key, segment, nonce);
      cipher.doFinal(ByteBuffer.wrap(plain, from, length - NONCE - TAG), out);
      return out.array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// @param sealed what follows the head
  /// @throws GeneralSecurityException if it is not what was sealed
  byte[] open(SecretKey key, UUID segment, byte[] sealed) throws GeneralSecurityException {
    var cipher = cipher(Cipher.DECRYPT_MODE, key, segment, sealed);
    return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
  }

  /// @param nonce its first bytes are the nonce
  private Cipher cipher(int mode, SecretKey key, UUID segment, byte[] nonce)
      throws GeneralSecurityException {
    var cipher = Jce.gcm();
    cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce, 0, NONCE));
    cipher.updateAAD(
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(segment.getMostSignificantBits())
            .putLong(segment.getLeastSignificantBits())
            .flip());
    cipher.updateAAD(head());
    return cipher;
  }

  private byte[] head() {
    var head = ByteBuffer.allocate(HEAD).putLong(record).putInt(ordinal);
    return head.put((byte) (last ? 1 : 0)).putInt(length).array();
  }
}
