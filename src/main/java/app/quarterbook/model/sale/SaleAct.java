package app.quarterbook.model.sale;

/// What a step of a checklist does to agreements when it is ticked. The names stand in the steps.
public enum SaleAct {
  /// The agreement that the checklist is about becomes active.
  ACTIVATE_NEW,
  /// The agreement before it is replaced.
  EXPIRE_OLD
}
