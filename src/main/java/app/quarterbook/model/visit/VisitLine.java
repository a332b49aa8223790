package app.quarterbook.model.visit;

import app.quarterbook.model.client.ClientId;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A visit as the log shows it: light enough to hold tens of thousands, so without the long texts.
///
/// @param work minutes
/// @param travel minutes out and back
/// @param charged minutes of work and travel to be charged; null while not worked out
/// @param headline the first line of the notes, shortened
/// @param next the next step, its text shortened
public record VisitLine(
    VisitId id,
    ClientId client,
    String clientName,
    VisitKind kind,
    LocalDate on,
    @Nullable LocalTime start,
    int work,
    int travel,
    @Nullable Integer charged,
    Billing billing,
    String headline,
    NextStep next) {
  /// Longest headline and next step, in characters.
  public static final int SHORT = 160;

  /// The first line with something in it, without blanks around it and at most {@link #SHORT} long.
  public static String headline(String notes) {
    var line = notes.strip().lines().findFirst().orElse("").strip();
    return line.length() > SHORT ? line.substring(0, SHORT) : line;
  }
}
