package app.quarterbook.store;

import java.util.UUID;

/// A row that a commit put in, changed or took away.
///
/// @param gone whether the row is no longer there
public record Touched(Rows table, UUID row, boolean gone) {}
