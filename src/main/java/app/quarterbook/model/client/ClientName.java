package app.quarterbook.model.client;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// When two spellings name the same firm.
public final class ClientName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private ClientName() {}

  /// A name without what differs from one hand to the next: case, accents, blanks and punctuation.
  /// Names that fold to the same text name the same firm. Of a name without letters or digits the
  /// plain spelling is left.
  public static String fold(String name) {
    var written = name.replace("&", " and ").replace("ß", "ss");
    var bare = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD)).replaceAll("");
    var folded = OTHER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return folded.isEmpty() ? name.strip() : folded;
  }
}
