package app.quarterbook.model.agreement;

import app.quarterbook.model.Unsound;
import java.math.BigDecimal;

/// Where the sweet spot of monthly fees begins, and where it ends.
///
/// @param from the least fee of the sweet spot
/// @param large the least fee that is beyond it
public record Bands(BigDecimal from, BigDecimal large) {
  public Bands {
    if (from.compareTo(large) > 0) {
      throw new Unsound("from", "problem.leastOverMost");
    }
  }

  public Band of(BigDecimal monthlyFee) {
    if (monthlyFee.compareTo(from) < 0) {
      return Band.SMALL;
    }
    return monthlyFee.compareTo(large) < 0 ? Band.SWEET_SPOT : Band.LARGE;
  }
}
