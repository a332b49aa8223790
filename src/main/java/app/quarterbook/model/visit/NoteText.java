package app.quarterbook.model.visit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A note as a whole: its topics, its linked ticks, and what a reader sees of it.
///
/// @param text lines that end with `\n`
public record NoteText(String text) {
  /// The headings, from top to bottom.
  public List<NoteHeading> headings() {
    var headings = new ArrayList<NoteHeading>();
    var lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      int level = lines.get(i).headingLevel();
      if (level > 0) {
        headings.add(new NoteHeading(i, level, lines.get(i).headingWords()));
      }
    }
    return headings;
  }

  /// The linked lines by their marks. Of two lines with one mark, as copying a line makes, the
  /// first is the linked one.
  public Map<String, NoteLine> linked() {
    var linked = new LinkedHashMap<String, NoteLine>();
    if (text.indexOf('^') >= 0) {
      lines().stream()
          .filter(line -> line.text().indexOf('^') >= 0)
          .forEach(line -> line.mark().ifPresent(mark -> linked.putIfAbsent(mark, line)));
    }
    return linked;
  }

  /// The marks whose lines were ticked or opened on the way from an earlier note to this one, and
  /// whether they are ticked now.
  public Map<String, Boolean> tickedSince(NoteText earlier) {
    var before = earlier.linked();
    var changed = new LinkedHashMap<String, Boolean>();
    linked()
        .forEach(
            (mark, line) -> {
              var old = before.get(mark);
              if (old != null && old.isDone() != line.isDone()) {
                changed.put(mark, line.isDone());
              }
            });
    return changed;
  }

  /// A mark that no line of the note and none of the given ones has.
  public String freeMark(Iterable<String> taken) {
    int highest = 0;
    for (var mark : linked().keySet()) {
      highest = Math.max(highest, Integer.parseInt(mark));
    }
    for (var mark : taken) {
      highest = Math.max(highest, Integer.parseInt(mark));
    }
    return Integer.toString(highest + 1);
  }

  /// The note without its marks: what the client reads.
  public String readable() {
    return text.indexOf('^') < 0
        ? text
        : lines().stream().map(NoteLine::unmarked).collect(Collectors.joining("\n"));
  }

  private List<NoteLine> lines() {
    return Stream.of(text.replace("\r\n", "\n").split("\n", -1)).map(NoteLine::new).toList();
  }
}
