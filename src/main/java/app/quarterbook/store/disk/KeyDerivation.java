package app.quarterbook.store.disk;

import java.lang.management.ManagementFactory;
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
      giveBack(cost);
    }
  }

  /// What a try took is garbage now and would stay in the heap for hours: measured, three tries
  /// left
  /// 700 MB of it beside 64 MB in use. Collecting it takes about a tenth of the try.
  private static void giveBack(KeyCost cost) {
    if (cost.kib() >= KeyCost.FLOOR.kib()) {
      System.gc();
    }
  }

  /// How long this computer works on one. Time in which it does something else does not count: a
  /// busy moment shall not make a weak workbook.
  static long nanos(KeyCost cost) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    derive(new byte[KEY], new byte[SALT], cost);
    return threads.getCurrentThreadCpuTime() - start;
  }
}
