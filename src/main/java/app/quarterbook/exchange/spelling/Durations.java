package app.quarterbook.exchange.spelling;

import app.quarterbook.model.Minutes;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lengths of time in minutes. A bare number is minutes, unless the column's header speaks of
/// hours.
///
/// @param bareHours whether a bare number is hours
public record Durations(boolean bareHours) implements Spelling<Integer> {
  private static final Pattern BARE = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,4})?");
  private static final Pattern HOURS =
      Pattern.compile("\\b(hours?|hrs?|h|stunden|std)\\b", Pattern.CASE_INSENSITIVE);

  public static Durations under(String header) {
    return new Durations(HOURS.matcher(header).find());
  }

  @Override
  public Optional<Integer> read(String text) {
    var written = text.strip();
    if (bareHours && BARE.matcher(written).matches()) {
      written += "h";
    }
    var minutes = Minutes.parse(written);
    return minutes.isPresent() ? Optional.of(minutes.getAsInt()) : Optional.empty();
  }
}
