package app.quarterbook.model.setting;

import java.util.Locale;
import java.util.Set;

/// In what the way to a client is measured.
public enum DistanceUnit {
  MILE("mi"),
  KILOMETRE("km");

  private static final Set<String> MILE_COUNTRIES = Set.of("US", "GB", "LR", "MM");

  private final String symbol;

  DistanceUnit(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }

  /// What people use in a country; miles where the country is unknown.
  public static DistanceUnit usualIn(Locale locale) {
    var country = locale.getCountry();
    return country.isEmpty() || MILE_COUNTRIES.contains(country) ? MILE : KILOMETRE;
  }
}
