package app.quarterbook.model.visit;

/// A heading of a note, by which its topics are found.
///
/// @param line the number of its line, from 0
/// @param level 1 to 6
public record NoteHeading(int line, int level, String words) {}
