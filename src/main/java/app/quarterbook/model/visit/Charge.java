package app.quarterbook.model.visit;

import app.quarterbook.model.Check;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a visit is charged with, kept beside its actual minutes, before an agreement or a block
/// covers any of it.
///
/// @param minutes of work after rounding and minimum; null while not worked out
/// @param travelMinutes travel charged as time; null while not worked out
/// @param travel travel charged as money, in the workbook's currency; null while not worked out
/// @param own whether the consultant set these figures, which no rule changes then
@RecordBuilder
public record Charge(
    @Nullable Integer minutes,
    @Nullable Integer travelMinutes,
    @Nullable BigDecimal travel,
    boolean own)
    implements ChargeBuilder.With {
  public static final Charge NONE = new Charge(null, null, null, false);

  public Charge {
    minutes = Check.unknownOrNotNegative("chargeMinutes", minutes);
    travelMinutes = Check.unknownOrNotNegative("chargeTravelMinutes", travelMinutes);
    travel = Check.unknownOrMoney("chargeTravel", travel);
  }
}
