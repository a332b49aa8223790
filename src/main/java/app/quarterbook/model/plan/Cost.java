package app.quarterbook.model.plan;

import app.quarterbook.model.Check;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;

/// What an item costs the client, in the workbook's currency.
///
/// @param minutes of the consultant's time
@RecordBuilder
public record Cost(BigDecimal oneOff, BigDecimal monthly, int minutes) implements CostBuilder.With {
  public static final Cost NONE = new Cost(BigDecimal.ZERO, BigDecimal.ZERO, 0);

  public Cost {
    oneOff = Check.money("oneOff", oneOff);
    monthly = Check.money("monthly", monthly);
    minutes = Check.notNegative("minutes", minutes);
  }

  /// Whether the client pays nothing for it, whatever time it takes.
  public boolean isFree() {
    return oneOff.signum() == 0 && monthly.signum() == 0;
  }
}
