package app.quarterbook.model.offer;

import java.util.List;

/// The words from which the tiers are made until somebody writes a tier of their own.
///
/// @param benefits what an agreement brings, what every tier has first
/// @param exclusions what no tier includes
/// @param payment how and when it is paid
public record TierWords(List<String> benefits, String exclusions, String payment) {
  public TierWords {
    benefits = List.copyOf(benefits);
  }

  /// @param benefits one a line
  public static TierWords of(String benefits, String exclusions, String payment) {
    return new TierWords(listed(benefits), exclusions.strip(), payment.strip());
  }

  /// A list that was written one a line; empty lines are left out.
  public static List<String> listed(String lines) {
    return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
