package app.quarterbook.store.disk;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/// One way to the data key. A kind that this version does not know is kept and passed over.
///
/// The content of one that opens with a {@link Secret}: memory in KiB (4), passes (4), salt (16),
/// nonce (12), then the data key under AES-256-GCM. The kind, all that stands before the ciphertext
/// and the check value of the file are authenticated with it, so that no slot can be moved,
/// relabelled
/// or eased.
record KeySlot(byte kind, byte[] content) {
  /// The data key as it is: whoever has the file has the key.
  static final byte CLEAR = 1;

  private static final byte[] PURPOSE = "quarterbook slot".getBytes(StandardCharsets.US_ASCII);
  private static final int NONCE = 12;
  private static final int HEADER = 4 + 4 + KeyDerivation.SALT + NONCE;
  private static final int TAG_BITS = 128;

  static KeySlot clear(DataKey key) {
    return new KeySlot(CLEAR, key.copy());
  }

  static KeySlot sealed(Secret secret, KeyCost cost, DataKey key) {
    var random = new SecureRandom();
    var salt = new byte[KeyDerivation.SALT];
    random.nextBytes(salt);
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    var header = ByteBuffer.allocate(HEADER).putInt(cost.kib()).putInt(cost.passes());
    header.put(salt).put(nonce);
    byte kind = secret.way().kind();
    try {
      var cipher =
          cipher(Cipher.ENCRYPT_MODE, kind, header.array(), key.check(), secret, salt, cost);
      var wrapped = cipher.doFinal(key.copy());
      var content = ByteBuffer.allocate(HEADER + wrapped.length).put(header.array()).put(wrapped);
      return new KeySlot(kind, content.array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The data key's bytes; empty where the secret is another, or the slot is not sound.
  ///
  /// @param check the check value of the file
  Optional<byte[]> open(Secret secret, byte[] check) {
    try {
      var in = ByteBuffer.wrap(content);
      var cost = new KeyCost(in.getInt(), in.getInt());
      var salt = new byte[KeyDerivation.SALT];
      in.get(salt);
      var header = new byte[HEADER];
      in.get(0, header);
      var cipher = cipher(Cipher.DECRYPT_MODE, kind, header, check, secret, salt, cost);
      return Optional.of(cipher.doFinal(content, HEADER, content.length - HEADER));
    } catch (GeneralSecurityException wrong) {
      return Optional.empty();
    } catch (BufferUnderflowException
        | IndexOutOfBoundsException
        | IllegalArgumentException hostile) {
      return Optional.empty();
    }
  }

  private static Cipher cipher(
      int mode, byte kind, byte[] header, byte[] check, Secret secret, byte[] salt, KeyCost cost)
      throws GeneralSecurityException {
    var nonce = new GCMParameterSpec(TAG_BITS, header, HEADER - NONCE, NONCE);
    var cipher = Jce.gcm();
    cipher.init(mode, KeyDerivation.derive(secret.bytes(), salt, cost), nonce);
    cipher.updateAAD(PURPOSE);
    cipher.updateAAD(new byte[] {kind});
    cipher.updateAAD(check);
    cipher.updateAAD(header);
    return cipher;
  }
}
