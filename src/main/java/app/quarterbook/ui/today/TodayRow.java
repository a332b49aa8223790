package app.quarterbook.ui.today;

import app.quarterbook.model.today.Group;
import app.quarterbook.model.today.TodayLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row on the screen: a group's heading or one of its lines.
sealed interface TodayRow {
  record Heading(Group group, int lines) implements TodayRow {}

  record Line(TodayLine line) implements TodayRow {}

  /// The lines, which come in the order of their groups, under their headings.
  static List<TodayRow> of(List<TodayLine> lines) {
    var rows = new ArrayList<TodayRow>();
    @Nullable Group group = null;
    for (var line : lines) {
      var own = line.matter().group();
      if (own != group) {
        group = own;
        int count = (int) lines.stream().filter(it -> it.matter().group() == own).count();
        rows.add(new Heading(own, count));
      }
      rows.add(new Line(line));
    }
    return rows;
  }
}
