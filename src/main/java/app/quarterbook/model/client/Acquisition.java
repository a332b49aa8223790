package app.quarterbook.model.client;

import app.quarterbook.model.Check;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;

/// What it took to win a client.
///
/// @param source who or what brought them; may be empty
/// @param cost money spent
/// @param minutes own time spent
@RecordBuilder
public record Acquisition(String source, BigDecimal cost, int minutes)
    implements AcquisitionBuilder.With {
  public static final Acquisition NONE = new Acquisition("", BigDecimal.ZERO, 0);

  public Acquisition {
    source = Check.text("source", source, 500);
    cost = Check.money("cost", cost);
    minutes = Check.notNegative("minutes", minutes);
  }
}
