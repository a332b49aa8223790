package app.quarterbook.model.client;

import app.quarterbook.model.Check;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/// How often a client is seen, reviewed and asked; null means as the settings say.
///
/// @param contactDays days from one contact on site to the next
/// @param reviewMonths months from one quarterly review to the next
/// @param surveyMonths months from one survey to the next
/// @param fiscalYearStart first month of the client's business year; null where unknown
@RecordBuilder
public record Rhythm(
    @Nullable Integer contactDays,
    @Nullable Integer reviewMonths,
    @Nullable Integer surveyMonths,
    @Nullable Month fiscalYearStart)
    implements RhythmBuilder.With {
  public static final Rhythm USUAL = new Rhythm(null, null, null, null);

  public Rhythm {
    contactDays = Check.unknownOrPositive("contactDays", contactDays);
    reviewMonths = Check.unknownOrPositive("reviewMonths", reviewMonths);
    surveyMonths = Check.unknownOrPositive("surveyMonths", surveyMonths);
  }
}
