package app.quarterbook.store.disk;

import java.util.function.ToLongFunction;

/// What one try of a secret costs, in memory and passes over it (Argon2id). It stands in the slot
/// that it made, so that a workbook can be opened on a slower computer too; what is read back must
/// lie within bounds that this program can bear.
///
/// @param kib memory in KiB
/// @param passes how often it is gone over
public record KeyCost(int kib, int passes) {
  static final int MOST_KIB = 512 * 1024;
  static final int MOST_PASSES = 16;

  /// What no workbook of a person is guarded with less than.
  static final KeyCost FLOOR = new KeyCost(64 * 1024, 3);

  /// What a usual computer does in about a second.
  static final KeyCost USUAL = new KeyCost(256 * 1024, 3);

  private static final long ABOUT_A_SECOND = 1_200_000_000;
  private static final int STEP = 16 * 1024;

  /// @throws IllegalArgumentException if it is out of bounds
  public KeyCost {
    if (kib < 8 || kib > MOST_KIB || passes < 1 || passes > MOST_PASSES) {
      throw new IllegalArgumentException("%d KiB, %d passes".formatted(kib, passes));
    }
  }

  /// What this computer does in about a second: the usual cost or, on a slow one, less memory.
  public static KeyCost calibrated() {
    return calibrated(KeyDerivation::nanos);
  }

  /// @param nanos how long a derivation of some cost takes
  static KeyCost calibrated(ToLongFunction<KeyCost> nanos) {
    // the first one also warms the code up, and says too much
    nanos.applyAsLong(FLOOR);
    long floor = Math.max(1, nanos.applyAsLong(FLOOR));
    long kib = Math.min(USUAL.kib, FLOOR.kib * ABOUT_A_SECOND / floor);
    return new KeyCost(Math.max(FLOOR.kib, (int) kib / STEP * STEP), FLOOR.passes);
  }
}
