package app.quarterbook.model.visit;

/// Who pays for the time: not yet said, the client, the agreement, or nobody.
public enum Billing {
  OPEN,
  BILLABLE,
  COVERED,
  FREE
}
