package app.quarterbook.model.billing;

/// Some minutes of one visit in one band.
public record Stretch(TimeBand band, int minutes) {}
