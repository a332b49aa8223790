package app.quarterbook.ui.kit;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/// The order of words in the person's language.
public final class Collations {
  private Collations() {}

  public static Comparator<String> byLanguage() {
    var collator = Collator.getInstance(Locale.getDefault());
    return collator::compare;
  }
}
