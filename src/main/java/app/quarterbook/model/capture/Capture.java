package app.quarterbook.model.capture;

import app.quarterbook.model.Check;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A note caught in passing: text and the time, nothing else is asked for.
///
/// @param madeAt whole seconds
@RecordBuilder
public record Capture(CaptureId id, Instant madeAt, String text) implements CaptureBuilder.With {
  /// The longest text, in characters.
  public static final int LONGEST = 100_000;

  private static final int TITLE = 500;

  public Capture {
    madeAt = madeAt.truncatedTo(ChronoUnit.SECONDS);
    if (text.isBlank()) {
      Check.required("text", text, LONGEST);
    }
    text = Check.text("text", text.strip(), LONGEST);
  }

  /// The first line, as long as the title of a plan item may be.
  public String title() {
    var line = text.lines().findFirst().orElse(text).strip();
    return line.length() > TITLE ? line.substring(0, TITLE).strip() : line;
  }

  /// What the title leaves out.
  public String rest() {
    return text.substring(title().length()).strip();
  }
}
