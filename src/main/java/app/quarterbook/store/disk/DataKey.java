package app.quarterbook.store.disk;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.h2.security.SHA256;

/// The random key that everything of a workbook hangs on. It never leaves this package as it is:
/// each purpose gets a key derived for it alone (HKDF), so that none can stand in for another.
public final class DataKey {
  static final int LENGTH = 32;

  private static final int SEAL_ROUNDS = 10;
  private static final int SEAL_LENGTH = 16;

  private final byte[] bytes;
  private final Map<String, SecretKey> codeKeys = new ConcurrentHashMap<>();

  DataKey(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a key of " + bytes.length + " bytes");
    }
    this.bytes = bytes.clone();
  }

  static DataKey random() {
    var bytes = new byte[LENGTH];
    new SecureRandom().nextBytes(bytes);
    return new DataKey(bytes);
  }

  /// The key (AES-128) of a sealed file with a salt: 10 rounds of PBKDF2, as H2 has it. They need
  /// not be slow, for what they are made from is random.
  byte[] sealKey(byte[] salt) {
    var password = sealDigits().getBytes(StandardCharsets.UTF_16BE);
    return SHA256.getPBKDF2(password, salt, SEAL_ROUNDS, SEAL_LENGTH);
  }

  /// What H2 would have to be given as the password of a sealed file: 64 hexadecimal digits.
  String sealDigits() {
    return HexFormat.of().formatHex(derive("database").getEncoded());
  }

  /// The authentication code (HMAC-SHA-256, 32 bytes) of some data under the key for a purpose.
  public byte[] hmac(String purpose, byte[] data) {
    try {
      var mac = Jce.hmac();
      mac.init(codeKeys.computeIfAbsent(purpose, it -> derive("hmac " + it)));
      return mac.doFinal(data);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The private key (X25519, 32 bytes) that opens slips sealed for this workbook.
  byte[] slipScalar() {
    return derive("slips").getEncoded();
  }

  /// The key (AES-256) of one segment of the change log.
  public SecretKey logKey(UUID segment) {
    return new SecretKeySpec(derive("changes " + segment).getEncoded(), "AES");
  }

  /// Tells this key from any other without giving it away.
  byte[] check() {
    return hmac("check", new byte[0]);
  }

  byte[] copy() {
    return bytes.clone();
  }

  private SecretKey derive(String purpose) {
    var info = ("quarterbook " + purpose).getBytes(StandardCharsets.UTF_8);
    try {
      var root = new SecretKeySpec(bytes, "Generic");
      var derivation = HKDFParameterSpec.expandOnly(root, info, LENGTH);
      return Jce.hkdf().deriveKey("HmacSHA256", derivation);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DataKey key && Arrays.equals(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(check());
  }

  @Override
  public String toString() {
    return "DataKey";
  }
}
