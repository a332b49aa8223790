package app.quarterbook.model.visit;

import java.util.ArrayList;
import java.util.List;

/// What changed from one text to another, line by line.
///
/// @param lines in their order; those that stayed, those that came and those that went
public record NoteDiff(List<Line> lines) {
  /// Beyond so many comparisons whatever differs is taken as one change.
  private static final long MOST = 4_000_000;

  /// What happened to a line.
  public enum Change {
    STAYED,
    CAME,
    WENT
  }

  /// A line and what happened to it.
  public record Line(Change change, String text) {}

  public NoteDiff {
    lines = List.copyOf(lines);
  }

  public static NoteDiff between(String before, String after) {
    var old = List.of(before.split("\n", -1));
    var now = List.of(after.split("\n", -1));
    int most = Math.min(old.size(), now.size());
    int same = 0;
    while (same < most && old.get(same).equals(now.get(same))) {
      same++;
    }
    int tail = 0;
    while (tail < most - same
        && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    var lines = new ArrayList<Line>();
    add(lines, Change.STAYED, old.subList(0, same));
    differing(lines, old.subList(same, old.size() - tail), now.subList(same, now.size() - tail));
    add(lines, Change.STAYED, old.subList(old.size() - tail, old.size()));
    return new NoteDiff(lines);
  }

  /// The longest run of lines that both have stays.
  private static void differing(List<Line> lines, List<String> old, List<String> now) {
    if ((long) old.size() * now.size() > MOST) {
      add(lines, Change.WENT, old);
      add(lines, Change.CAME, now);
      return;
    }
    var common = common(old, now);
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        lines.add(new Line(Change.STAYED, old.get(i++)));
        j++;
      } else if (j >= now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
        lines.add(new Line(Change.WENT, old.get(i++)));
      } else {
        lines.add(new Line(Change.CAME, now.get(j++)));
      }
    }
  }

  /// How many lines the rests of both texts have in common, from each pair of lines on.
  private static int[][] common(List<String> old, List<String> now) {
    var common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(now.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static void add(List<Line> lines, Change change, List<String> texts) {
    texts.forEach(text -> lines.add(new Line(change, text)));
  }
}
