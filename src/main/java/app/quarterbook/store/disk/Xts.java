package app.quarterbook.store.disk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/// AES in XTS mode (IEEE Std 1619) over blocks of 4 KiB: each is encrypted by its number, so that
/// it can be read and written alone and equal contents do not look equal. For one thread.
///
/// A block goes through Java's AES as a whole. That is where processors help; sixteen bytes after
/// sixteen bytes would take twenty times as long.
final class Xts {
  static final int BLOCK = 4096;

  private static final int UNIT = 16;
  private static final long OVERFLOW = 0x87;
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final Cipher encryption;
  private final Cipher decryption;
  private final byte[] tweaks = new byte[BLOCK];
  private final byte[] result = new byte[BLOCK];

  /// @param key of 16 bytes, for the data and for the numbers
  Xts(byte[] key) {
    encryption = cipher(Cipher.ENCRYPT_MODE, key);
    decryption = cipher(Cipher.DECRYPT_MODE, key);
  }

  /// Encrypts a block in its place.
  ///
  /// @param at where it begins
  /// @param number which block of its file it is, from 0
  void encrypt(byte[] bytes, int at, long number) {
    run(encryption, bytes, at, number);
  }

  /// Decrypts a block in its place.
  ///
  /// @param at where it begins
  /// @param number which block of its file it is, from 0
  void decrypt(byte[] bytes, int at, long number) {
    run(decryption, bytes, at, number);
  }

  private void run(Cipher cipher, byte[] bytes, int at, long number) {
    try {
      spread(number);
      for (int i = 0; i < BLOCK; i += Long.BYTES) {
        LONG.set(bytes, at + i, (long) LONG.get(bytes, at + i) ^ (long) LONG.get(tweaks, i));
      }
      cipher.doFinal(bytes, at, BLOCK, result, 0);
      for (int i = 0; i < BLOCK; i += Long.BYTES) {
        LONG.set(bytes, at + i, (long) LONG.get(result, i) ^ (long) LONG.get(tweaks, i));
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a whole block always fits", e);
    }
  }

  /// Fills the tweaks: the encrypted number, then for each unit the one before it times x in
  /// GF(2^128).
  private void spread(long number) throws GeneralSecurityException {
    LONG.set(tweaks, 0, number);
    LONG.set(tweaks, Long.BYTES, 0L);
    encryption.doFinal(tweaks, 0, UNIT, tweaks, 0);
    long low = (long) LONG.get(tweaks, 0);
    long high = (long) LONG.get(tweaks, Long.BYTES);
    for (int i = UNIT; i < BLOCK; i += UNIT) {
      long carry = high >> (Long.SIZE - 1) & OVERFLOW;
      high = high << 1 | low >>> (Long.SIZE - 1);
      low = low << 1 ^ carry;
      LONG.set(tweaks, i, low);
      LONG.set(tweaks, i + Long.BYTES, high);
    }
  }

  private static Cipher cipher(int mode, byte[] key) {
    try {
      var cipher = Jce.aes();
      cipher.init(mode, new SecretKeySpec(key, "AES"));
      return cipher;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
