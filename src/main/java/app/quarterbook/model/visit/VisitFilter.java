package app.quarterbook.model.visit;

import app.quarterbook.model.client.ClientId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What narrows the log of visits.
///
/// @param text words that must all occur in the client's name, the beginning of the notes or the
/// next step; upper and lower case are the same
/// @param client null for every client
/// @param kind null for every kind
@RecordBuilder
public record VisitFilter(
    String text, @Nullable ClientId client, @Nullable VisitKind kind, Period period)
    implements VisitFilterBuilder.With {
  public static final VisitFilter NONE = new VisitFilter("", null, null, Period.ANY);

  /// The words to look for, each once.
  public List<String> words() {
    return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).distinct().toList();
  }

  /// Whether it narrows to some of the visits by more than words.
  public boolean isNarrow() {
    return client != null || kind != null || period != Period.ANY;
  }
}
