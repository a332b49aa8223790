package app.quarterbook.model.wording;

/// A few letters that stand for words.
///
/// @param abbreviation one word
public record Phrase(String abbreviation, String expansion) {}
