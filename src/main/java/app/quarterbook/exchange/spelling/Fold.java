package app.quarterbook.exchange.spelling;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes texts comparable that a person would call the same: without case, accents, punctuation,
/// and
/// more than one blank.
public final class Fold {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Fold() {}

  /// A name's identity: "Harbor Ridge Title Co. " and "HARBOR RIDGE TITLE CO" are one.
  public static String name(String text) {
    var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    var lower =
        plain.toLowerCase(Locale.ROOT).replace("ß", "ss").replace("ø", "o").replace("&", " and ");
    var words = OTHER.matcher(lower).replaceAll(" ").strip();
    return words.isEmpty() ? text.strip() : words;
  }

  /// A header's identity: "# PCs" is "#pcs", "E-mail Address" is "emailaddress".
  public static String header(String text) {
    var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).replace("ß", "ss").replaceAll("[^\\p{L}\\p{N}#%]+", "");
  }
}
