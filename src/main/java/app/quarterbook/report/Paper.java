package app.quarterbook.report;

import java.util.Locale;
import java.util.Set;

/// What documents are printed on.
public enum Paper {
  A4("A4"),
  LETTER("letter");

  private static final Set<String> LETTER_COUNTRIES =
      Set.of("US", "CA", "MX", "PH", "PR", "CL", "CO", "CR", "GT", "NI", "PA", "SV", "VE", "BZ");

  private final String css;

  Paper(String css) {
    this.css = css;
  }

  /// What lies in the printers of a country; A4 where the country is unknown.
  public static Paper usualIn(Locale locale) {
    return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
  }

  /// The name by which style sheets call it.
  public String css() {
    return css;
  }
}
