package app.quarterbook.model.plan;

/// An item and its rank: all that ordering needs to know of it.
public record Ranked(PlanItemId id, long rank) {}
