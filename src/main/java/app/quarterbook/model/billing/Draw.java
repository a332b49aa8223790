package app.quarterbook.model.billing;

/// Minutes of one visit that one source covers.
public record Draw(Source source, int minutes) {}
