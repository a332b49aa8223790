package app.quarterbook.model;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// Makes identifiers that sort by the time they were made (UUID version 7, RFC 9562), so that new
/// rows lie side by side on disk.
public final class Ids {
  private Ids() {}

  public static UUID next() {
    var random = ThreadLocalRandom.current();
    long high = System.currentTimeMillis() << 16 | 0x7000L | random.nextInt(0x1000);
    long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
