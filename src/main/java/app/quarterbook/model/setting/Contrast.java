package app.quarterbook.model.setting;

/// Whether letters of a colour can be read on white paper, by the rule of WCAG 2.
final class Contrast {
  private static final double LEAST = 4.5;
  private static final double WHITE = 1.05;
  private static final double DARK = 0.05;

  private Contrast() {}

  /// @param colour as in `#0A58A8`
  static boolean isReadable(String colour) {
    double light = 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    return WHITE / (light + DARK) >= LEAST;
  }

  private static double part(String colour, int from) {
    double share = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
