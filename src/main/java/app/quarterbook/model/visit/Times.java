package app.quarterbook.model.visit;

import app.quarterbook.model.Check;
import app.quarterbook.model.Unsound;
import io.soabase.recordbuilder.core.RecordBuilder;

/// The legs of a visit in actual minutes.
///
/// @param work minutes at the client's or on the line, the break not counted
/// @param pause minutes of break
@RecordBuilder
public record Times(int travelOut, int work, int travelBack, int pause)
    implements TimesBuilder.With {
  public static final Times NONE = new Times(0, 0, 0, 0);

  static final int LONGEST_LEG = 7 * 24 * 60;

  public Times {
    leg("travelOut", travelOut);
    leg("work", work);
    leg("travelBack", travelBack);
    leg("pause", pause);
  }

  public static Times worked(int minutes) {
    return NONE.withWork(minutes);
  }

  private static void leg(String field, int minutes) {
    if (Check.notNegative(field, minutes) > LONGEST_LEG) {
      throw new Unsound(field, "problem.tooLongLeg");
    }
  }
}
