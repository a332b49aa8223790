package app.quarterbook.model.visit;

import app.quarterbook.model.client.ClientId;
import io.soabase.recordbuilder.core.RecordBuilder;
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
}
