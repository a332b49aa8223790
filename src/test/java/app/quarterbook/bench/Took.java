package app.quarterbook.bench;

/// What one act took.
///
/// @param millis until it was shown
/// @param processor milliseconds of the processor: what it would take where nothing else is going
/// on
/// @param fx of these, those of the JavaFX thread
public record Took(double millis, double processor, double fx) {}
