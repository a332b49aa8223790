package app.quarterbook.exchange.read;

import app.quarterbook.exchange.Refused;

/// How much of a file is read before it is refused, so that no file can take the memory or the time
/// of the program.
final class Bounds {
  static final long FILE_BYTES = 50L << 20;
  static final int ROWS = 200_000;
  static final int COLUMNS = 200;
  static final int FIELD = 1 << 20;
  static final int FILLED_CELLS = 3_000_000;
  static final long UNPACKED_BYTES = 400L << 20;
  static final long UNPACKED_TEXTS = 100L << 20;
  static final int ZIP_ENTRIES = 2_000;

  private Bounds() {}

  static void field(String value) {
    if (value.length() > FIELD) {
      throw new Refused("exchange.refused.hugeField", FIELD >> 10);
    }
    if (value.indexOf('\0') >= 0) {
      throw new Refused("exchange.refused.nul");
    }
  }
}
