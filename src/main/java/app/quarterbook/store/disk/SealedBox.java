package app.quarterbook.store.disk;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A box that anybody who has the public key can put something into, and that only the workbook
/// can open: for slips that lie on the disk until the workbook is open, perhaps behind a
/// passphrase.
///
/// Each box agrees on a secret of its own by X25519 with a fresh key (the JDK's DHKEM, RFC 9180);
/// HKDF-SHA256 makes the key of AES-256-GCM from it. The key serves one box only, so its nonce is
/// all zeros. What a box is for is authenticated with it.
///
/// Bytes: the fresh public key (32), then ciphertext and tag.
final class SealedBox {
  static final int KEY = 32;
  static final int OVERHEAD = KEY + 16;

  private static final byte[] INFO = "quarterbook sealed box".getBytes(StandardCharsets.US_ASCII);
  private static final BigInteger BASE_POINT = BigInteger.valueOf(9);

  private SealedBox() {}

  /// The public key that belongs to a private one.
  ///
  /// @param scalar the private key, any 32 bytes
  static byte[] publicKey(byte[] scalar) {
    try {
      var agreement = Jce.agreement();
      agreement.init(privateKey(scalar));
      agreement.doPhase(publicKey(BASE_POINT), true);
      return agreement.generateSecret();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// @param context what the box is for; it opens for nothing else
  static byte[] seal(byte[] publicKey, byte[] context, byte[] content) {
    try {
      var key = publicKey(new BigInteger(1, reversed(publicKey)));
      var agreed = Jce.kem().newEncapsulator(key).encapsulate();
      var cipher = cipher(Cipher.ENCRYPT_MODE, agreed.key(), context);
      var fresh = agreed.encapsulation();
      var sealed = cipher.doFinal(content);
      return ByteBuffer.allocate(fresh.length + sealed.length).put(fresh).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// @return empty where the box was damaged, is for something else or for another workbook
  static Optional<byte[]> open(byte[] scalar, byte[] context, byte[] box) {
    if (box.length < OVERHEAD) {
      return Optional.empty();
    }
    try {
      var fresh = Arrays.copyOf(box, KEY);
      var opener = Jce.kem().newDecapsulator(privateKey(scalar));
      var cipher = cipher(Cipher.DECRYPT_MODE, opener.decapsulate(fresh), context);
      return Optional.of(cipher.doFinal(box, KEY, box.length - KEY));
    } catch (GeneralSecurityException damaged) {
      return Optional.empty();
    }
  }

  private static Cipher cipher(int mode, SecretKey agreed, byte[] context)
      throws GeneralSecurityException {
    var derivation = HKDFParameterSpec.expandOnly(agreed, INFO, KEY);
    var derived = Jce.hkdf().deriveData(derivation);
    var cipher = Jce.gcm();
    cipher.init(mode, new SecretKeySpec(derived, "AES"), new GCMParameterSpec(128, new byte[12]));
    cipher.updateAAD(context);
    return cipher;
  }

  private static PrivateKey privateKey(byte[] scalar) throws GeneralSecurityException {
    return Jce.keys().generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, scalar));
  }

  private static PublicKey publicKey(BigInteger u) throws GeneralSecurityException {
    return Jce.keys().generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, u));
  }

  /// The JDK counts from the other end than RFC 7748 writes.
  private static byte[] reversed(byte[] bytes) {
    var other = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      other[i] = bytes[bytes.length - 1 - i];
    }
    return other;
  }
}
