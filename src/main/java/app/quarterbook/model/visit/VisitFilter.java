package app.quarterbook.model.visit;

import app.quarterbook.model.client.ClientId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What narrows the log of visits.
///
/// @param text words that must all occur in the client's name, the headline or the next step; upper
/// and lower case are the same
/// @param client null for every client
/// @param kind null for every kind
@RecordBuilder
public record VisitFilter(
    String text, @Nullable ClientId client, @Nullable VisitKind kind, Period period)
    implements VisitFilterBuilder.With {
  public static final VisitFilter NONE = new VisitFilter("", null, null, Period.ANY);

  /// The filter as a test of one line; made once for many lines, for it is quick only then.
  public Predicate<VisitLine> test(LocalDate today) {
    Predicate<VisitLine> test = line -> period.holds(line.on(), today);
    if (client != null) {
      test = test.and(line -> line.client().equals(client));
    }
    if (kind != null) {
      test = test.and(line -> line.kind() == kind);
    }
    for (var word : text.strip().split("\\s+")) {
      if (!word.isEmpty()) {
        test = test.and(contains(word));
      }
    }
    return test;
  }

  private static Predicate<VisitLine> contains(String word) {
    var sought =
        Pattern.compile(word, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return line ->
        sought.matcher(line.clientName()).find()
            || sought.matcher(line.headline()).find()
            || sought.matcher(line.next().text()).find();
  }
}
