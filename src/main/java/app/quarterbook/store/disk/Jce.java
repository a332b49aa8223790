package app.quarterbook.store.disk;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KEM;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;

/// The cryptography that comes with Java, asked for by the names of its providers. Who does not
/// name them has all there are loaded, and the signature of their whole jars verified: half a
/// second of each start.
public final class Jce {
  private static final String CIPHERS = "SunJCE";
  private static final String CURVES = "SunEC";

  private Jce() {}

  /// AES-GCM, which tells by its tag whether something was changed.
  public static Cipher gcm() throws GeneralSecurityException {
    return Cipher.getInstance("AES/GCM/NoPadding", CIPHERS);
  }

  /// AES as it is, block by block: for [Xts] only.
  static Cipher aes() throws GeneralSecurityException {
    return Cipher.getInstance("AES/ECB/NoPadding", CIPHERS);
  }

  static Mac hmac() throws GeneralSecurityException {
    return Mac.getInstance("HmacSHA256", CIPHERS);
  }

  static KDF hkdf() throws GeneralSecurityException {
    return KDF.getInstance("HKDF-SHA256", CIPHERS);
  }

  static KEM kem() throws GeneralSecurityException {
    return KEM.getInstance("DHKEM", CIPHERS);
  }

  static KeyAgreement agreement() throws GeneralSecurityException {
    return KeyAgreement.getInstance("X25519", CURVES);
  }

  static KeyFactory keys() throws GeneralSecurityException {
    return KeyFactory.getInstance("X25519", CURVES);
  }
}
