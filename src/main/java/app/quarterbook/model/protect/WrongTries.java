package app.quarterbook.model.protect;

import java.time.Duration;

/// How long to wait after wrong secrets: not at all after a slip of the fingers, then longer each
/// time, so that a passer-by cannot try many. It is no match for somebody who has the files; that
/// is
/// what the cost of deriving the key is for.
public final class WrongTries {
  private static final int FREE = 1;
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private int count;

  /// One more was wrong.
  ///
  /// @return how long nobody may try again
  public Duration another() {
    count++;
    int doublings = count - FREE - 1;
    if (doublings < 0) {
      return Duration.ZERO;
    }
    var wait = Duration.ofSeconds(1L << Math.min(doublings, 10));
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }

  /// One was right.
  public void forget() {
    count = 0;
  }
}
