package app.quarterbook.model.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Many visits, prepared so that each keystroke in the filter is quick: the words of a line are
/// brought into lower case once and not at every look.
public final class VisitLog {
  public static final VisitLog EMPTY = new VisitLog(List.of());

  private record Entry(VisitLine line, String words) {
    static Entry of(VisitLine line) {
      return new Entry(
          line, lower(line.clientName() + '\n' + line.headline() + '\n' + line.next().text()));
    }
  }

  private final List<Entry> entries;

  public VisitLog(List<VisitLine> lines) {
    entries = lines.stream().map(Entry::of).toList();
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /// What passes the filter, in the order the visits came in.
  ///
  /// @param today the day the filter's period is seen from
  public List<VisitLine> matching(VisitFilter filter, LocalDate today) {
    var words =
        Stream.of(lower(filter.text()).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    var client = filter.client();
    var kind = filter.kind();
    return entries.stream()
        .filter(entry -> client == null || client.equals(entry.line().client()))
        .filter(entry -> kind == null || kind == entry.line().kind())
        .filter(entry -> words.stream().allMatch(entry.words()::contains))
        .map(Entry::line)
        .filter(line -> filter.period().holds(line.on(), today))
        .toList();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.getDefault());
  }
}
