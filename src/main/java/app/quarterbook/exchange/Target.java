package app.quarterbook.exchange;

/// What the records of a file become. The order is the order in which files come in: people, visits
/// and plan items need their clients.
public enum Target {
  CLIENT,
  PERSON,
  VISIT,
  PLAN_ITEM
}
