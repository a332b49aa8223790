package app.quarterbook.model.plan;

/// The ranks in use in a bucket.
///
/// @param first the smallest rank
/// @param last the greatest rank
public record Span(long first, long last) {}
