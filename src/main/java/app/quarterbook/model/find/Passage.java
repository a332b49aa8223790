package app.quarterbook.model.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One line of text and where in it the words were found.
///
/// @param hits in order, none overlapping another
public record Passage(String text, List<Hit> hits) {
  public static final Passage NONE = new Passage("", List.of());

  /// How much of a long text is shown before the first hit, in characters.
  private static final int BEFORE = 30;

  private static final int LONGEST = 120;

  /// The characters from `from` to before `to`.
  public record Hit(int from, int to) {}

  /// A stretch of the text.
  public record Piece(String text, boolean isHit) {}

  public Passage {
    hits = List.copyOf(hits);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /// The whole of a short text, white space made plain.
  public static Passage whole(String text, List<Hit> hits) {
    return cut(text, 0, text.length(), hits);
  }

  /// One line of at most {@link #LONGEST} characters of a long text, around its first hit; the
  /// text's beginning where there is none.
  public static Passage around(String text, List<Hit> hits) {
    int at = hits.isEmpty() ? 0 : hits.getFirst().from();
    int from = Math.max(0, at - BEFORE);
    int space = from == 0 ? -1 : text.indexOf(' ', from);
    int start = 0 <= space && space < at ? space + 1 : from;
    return cut(text, start, Math.min(text.length(), start + LONGEST), hits);
  }

  /// The whole of a short text with the words marked as they are written, upper or lower case.
  public static Passage marked(String text, List<String> words) {
    return whole(text, written(text, words));
  }

  /// One line of a long text around the first of the words, marked as they are written, upper or
  /// lower case.
  public static Passage markedAround(String text, List<String> words) {
    return around(text, written(text, words));
  }

  private static List<Hit> written(String text, List<String> words) {
    var hits = new ArrayList<Hit>();
    for (int at = 0; at < text.length(); at++) {
      int from = at;
      var here =
          words.stream()
              .filter(word -> text.regionMatches(true, from, word, 0, word.length()))
              .max(Comparator.comparingInt(String::length));
      if (here.isPresent()) {
        at += here.get().length() - 1;
        hits.add(new Hit(from, at + 1));
      }
    }
    return hits;
  }

  /// The text in its order, hits apart from what is between them.
  public List<Piece> pieces() {
    var pieces = new ArrayList<Piece>();
    int at = 0;
    for (var hit : hits) {
      if (hit.from() > at) {
        pieces.add(new Piece(text.substring(at, hit.from()), false));
      }
      pieces.add(new Piece(text.substring(hit.from(), hit.to()), true));
      at = hit.to();
    }
    if (at < text.length()) {
      pieces.add(new Piece(text.substring(at), false));
    }
    return pieces;
  }

  /// Copies a stretch, each run of white space as one space, and moves the hits along.
  private static Passage cut(String text, int start, int end, List<Hit> hits) {
    var line = new StringBuilder(start > 0 ? "…" : "");
    int lead = line.length();
    var moved = new int[end - start + 1];
    for (int i = start; i < end; i++) {
      moved[i - start] = line.length();
      char here = text.charAt(i);
      if (!Character.isWhitespace(here)) {
        line.append(here);
      } else if (line.length() > lead && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    moved[end - start] = line.length();
    var kept =
        hits.stream()
            .filter(hit -> start <= hit.from() && hit.to() <= end)
            .map(hit -> new Hit(moved[hit.from() - start], moved[hit.to() - start]))
            .toList();
    boolean goesOn = end < text.length();
    return new Passage((goesOn ? line.append('…') : line).toString().stripTrailing(), kept);
  }
}
