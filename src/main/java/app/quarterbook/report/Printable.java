package app.quarterbook.report;

/// Takes out of a page what has no shape on paper: characters that XML does not allow, half
/// characters, and those that only choose between the looks of the character before them.
final class Printable {
  private static final int FIRST_SELECTOR = 0xFE00;
  private static final int LAST_SELECTOR = 0xFE0F;

  private static final int JOINER = 0x200D;
  private static final int FIRST_SKIN = 0x1F3FB;
  private static final int LAST_SKIN = 0x1F3FF;

  private Printable() {}

  static String of(String html) {
    var clean = new StringBuilder(html.length());
    html.codePoints().filter(Printable::hasShape).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean hasShape(int character) {
    if (character < ' ') {
      return character == '\n' || character == '\t' || character == '\r';
    }
    boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    boolean selects =
        character >= FIRST_SELECTOR && character <= LAST_SELECTOR
            || character >= FIRST_SKIN && character <= LAST_SKIN
            || character == JOINER;
    return !half && !selects && character != 0xFFFE && character != 0xFFFF;
  }
}
