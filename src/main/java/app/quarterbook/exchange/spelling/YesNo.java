package app.quarterbook.exchange.spelling;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Yes and no as people and programs write them.
public final class YesNo implements Spelling<Boolean> {
  private static final Set<String> YES =
      Set.of("yes", "y", "true", "x", "1", "ja", "j", "wahr", "✓");
  private static final Set<String> NO = Set.of("no", "n", "false", "0", "-", "nein", "falsch");

  @Override
  public Optional<Boolean> read(String text) {
    var word = text.strip().toLowerCase(Locale.ROOT);
    return YES.contains(word)
        ? Optional.of(true)
        : NO.contains(word) ? Optional.of(false) : Optional.empty();
  }
}
