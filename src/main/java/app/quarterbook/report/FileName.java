package app.quarterbook.report;

/// Proposes what a document's file is called, in letters that every system takes.
public final class FileName {
  private static final int LONGEST = 100;

  private FileName() {}

  /// @param words e.g. the client's name and the day
  /// @return the words with blanks between and `.pdf` at the end
  public static String pdf(String... words) {
    var name =
        String.join(" ", words)
            .replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", " ")
            .replaceAll("\\s+", " ")
            .strip();
    int end = Math.min(name.length(), LONGEST);
    if (end < name.length() && Character.isLowSurrogate(name.charAt(end))) {
      end--;
    }
    return name.substring(0, end).strip() + ".pdf";
  }
}
