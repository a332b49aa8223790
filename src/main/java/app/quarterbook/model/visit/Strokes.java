package app.quarterbook.model.visit;

import app.quarterbook.model.Check;
import app.quarterbook.model.Unsound;
import java.util.List;
import java.util.regex.Pattern;

/// A signature as it was drawn, in a box of {@link #WIDTH} by {@link #HEIGHT}.
///
/// @param path SVG path text of moves (`M`), lines (`L`) and curves (`Q`) with whole coordinates;
/// each stroke begins with a move. Empty where nothing was drawn
public record Strokes(String path) {
  public static final int WIDTH = 6000;
  public static final int HEIGHT = 2000;
  private static final int LONGEST = 1_000_000;
  private static final Pattern STEP =
      Pattern.compile("[ML]\\d{1,5} \\d{1,5}|Q\\d{1,5} \\d{1,5} \\d{1,5} \\d{1,5}");

  /// Nothing drawn.
  public static final Strokes NONE = new Strokes("");

  /// Where the pen was, in the box.
  public record Point(int x, int y) {
    public Point {
      x = Math.clamp(x, 0, WIDTH);
      y = Math.clamp(y, 0, HEIGHT);
    }

    private Point middle(Point other) {
      return new Point((x + other.x) / 2, (y + other.y) / 2);
    }

    @Override
    public String toString() {
      return x + " " + y;
    }
  }

  public Strokes {
    path = Check.text("signature", path, LONGEST);
    int from = 0;
    for (var step = STEP.matcher(path); from < path.length(); from = step.end()) {
      boolean fits = step.region(from, path.length()).lookingAt();
      if (!fits || from == 0 && path.charAt(0) != 'M') {
        throw new Unsound("signature", "problem.signature");
      }
    }
  }

  public boolean isEmpty() {
    return path.isEmpty();
  }

  /// With one stroke more, its corners rounded.
  ///
  /// @param points where the pen went, at least once
  public Strokes plus(List<Point> points) {
    var more = new StringBuilder(path).append('M').append(points.getFirst());
    for (int i = 1; i + 1 < points.size(); i++) {
      var to = points.get(i).middle(points.get(i + 1));
      more.append('Q').append(points.get(i)).append(' ').append(to);
    }
    return new Strokes(more.append('L').append(points.getLast()).toString());
  }

  /// Without the stroke that was drawn last.
  public Strokes minusLast() {
    return new Strokes(path.substring(0, Math.max(0, path.lastIndexOf('M'))));
  }
}
