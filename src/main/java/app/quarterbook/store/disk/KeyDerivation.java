package app.quarterbook.store.disk;

import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// From a secret to a key, made slow and hungry so that guessing does not pay (Argon2id, version
/// 1.3, one lane).
final class KeyDerivation {
  static final int SALT = 16;
  private static final int KEY = 32;

  private KeyDerivation() {}

  static SecretKey derive(byte[] secret, byte[] salt, KeyCost cost) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withSalt(salt)
            .withMemoryAsKB(cost.kib())
            .withIterations(cost.passes())
            .withParallelism(1)
            .build());
    var key = new byte[KEY];
    generator.generateBytes(secret, key);
    try {
      return new SecretKeySpec(key, "AES");
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /// How long this computer takes for one.
  static long nanos(KeyCost cost) {
    long start = System.nanoTime();
    derive(new byte[KEY], new byte[SALT], cost);
    return System.nanoTime() - start;
  }
}
