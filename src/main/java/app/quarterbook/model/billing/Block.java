package app.quarterbook.model.billing;

import app.quarterbook.model.Check;
import app.quarterbook.model.Unsound;
import app.quarterbook.model.client.ClientId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Time that a client paid for in advance (DOMAIN 6).
///
/// @param on the first day it can be used
/// @param lastDay the last day it can be used; null: it does not expire
/// @param price what was paid for it, in the workbook's currency
/// @param voidReason why it was made void before its first use; null while it was not
@RecordBuilder
public record Block(
    BlockId id,
    ClientId client,
    LocalDate on,
    int minutes,
    @Nullable LocalDate lastDay,
    BigDecimal price,
    String notes,
    @Nullable String voidReason)
    implements BlockBuilder.With {
  /// The order in which blocks are used up: what expires soonest, then what is oldest.
  static final Comparator<Block> BURNING =
      Comparator.comparing(
              Block::lastDay, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Block::on)
          .thenComparing(block -> block.id().value());

  private static final int MOST_MINUTES = 60_000;

  public Block {
    minutes = Check.between("minutes", minutes, 1, MOST_MINUTES);
    price = Check.money("price", price);
    notes = Check.text("notes", notes, 20_000);
    voidReason = voidReason == null ? null : Check.required("voidReason", voidReason, 2000);
    if (lastDay != null && lastDay.isBefore(on)) {
      throw new Unsound("lastDay", "problem.endBeforeStart");
    }
  }

  public boolean isVoid() {
    return voidReason != null;
  }

  /// Whether so little is left that it is time to say so: a share of what was bought.
  ///
  /// @param left minutes
  /// @param percent of the size at which it is low
  public boolean isLow(int left, int percent) {
    return left > 0 && left * 100L <= (long) minutes * percent;
  }

  /// Whether its minutes can be used on a day.
  public boolean holdsOn(LocalDate day) {
    return !isVoid() && !day.isBefore(on) && (lastDay == null || !day.isAfter(lastDay));
  }
}
