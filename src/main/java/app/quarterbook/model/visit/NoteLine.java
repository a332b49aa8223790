package app.quarterbook.model.visit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One line of a note and what can be done with it alone: a heading, an item of a list, a tick. A
/// tick that was made a plan item or an open point carries a mark, ` ^1`, by which both stay
/// linked.
///
/// @param text the line without its line break, as typed
public record NoteLine(String text) {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*\\S)\\s*");
  private static final Pattern ITEM =
      Pattern.compile("(\\s*)([-*+]|(\\d{1,9})([.)]))(\\s+)(\\[([ xX])](?:(\\s+)|$))?(.*)");
  private static final Pattern MARK = Pattern.compile("\\s\\^(\\d{1,6})(?=\\s|$)");
  private static final String OPEN = "[ ] ";

  /// How deep a heading lies, 1 to 6; 0 where the line is none.
  public int headingLevel() {
    var heading = heading();
    return heading.matches() ? heading.group(1).length() : 0;
  }

  /// A heading's words; empty where the line is none.
  public String headingWords() {
    var heading = heading();
    return heading.matches() ? heading.group(2) : "";
  }

  public boolean isTick() {
    var item = item();
    return item.matches() && item.group(6) != null;
  }

  /// Whether the line is ticked.
  public boolean isDone() {
    var item = item();
    return item.matches() && item.group(7) != null && !item.group(7).isBlank();
  }

  /// What a tick line says, without its box and its mark.
  public String words() {
    var unmarked = new NoteLine(unmarked());
    var item = unmarked.item();
    return (item.matches() ? item.group(9) : unmarked.text()).strip();
  }

  /// Ticks an open line and opens a ticked one; any other line becomes an open tick.
  public String toggled() {
    var item = item();
    if (!item.matches()) {
      int start = text.length() - text.stripLeading().length();
      return text.substring(0, start) + "- " + OPEN + text.substring(start);
    }
    if (item.group(7) == null) {
      return text.substring(0, item.start(9)) + OPEN + item.group(9);
    }
    return text.substring(0, item.start(7)) + (isDone() ? ' ' : 'x') + text.substring(item.end(7));
  }

  /// The mark of what the line is linked to; empty where it is not linked.
  public Optional<String> mark() {
    return isTick()
        ? MARK.matcher(text).results().map(it -> it.group(1)).findFirst()
        : Optional.empty();
  }

  /// The line linked by a mark, in place of the one it may have.
  public String marked(String mark) {
    return unmarked().stripTrailing() + " ^" + mark;
  }

  /// The line as a reader sees it, without a mark.
  public String unmarked() {
    return isTick() ? MARK.matcher(text).replaceAll("") : text;
  }

  /// What the next line of the same list begins with; empty where the line is no item of a list.
  public String continuation() {
    var item = item();
    if (!item.matches()) {
      return "";
    }
    var bullet =
        item.group(3) == null ? item.group(2) : (Long.parseLong(item.group(3)) + 1) + item.group(4);
    return item.group(1) + bullet + (item.group(6) == null ? item.group(5) : " " + OPEN);
  }

  /// Whether the line is an item of a list that says nothing yet; a line break ends the list there.
  public boolean isEmptyItem() {
    var item = item();
    return item.matches() && item.group(9).isBlank();
  }

  private Matcher heading() {
    return HEADING.matcher(text);
  }

  private Matcher item() {
    return ITEM.matcher(text);
  }
}
