package app.quarterbook.model.find;

import java.util.UUID;

/// Names one thing that can be found.
///
/// @param id of its own record, e.g. of one answer of a survey
public record FindKey(FindKind kind, UUID id) {}
