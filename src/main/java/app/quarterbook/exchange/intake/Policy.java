package app.quarterbook.exchange.intake;

import app.quarterbook.exchange.Field;

/// Which values of a row go into a record.
interface Policy {
  /// Everything: the record is new.
  Policy FRESH = (field, blank) -> true;

  /// What the record does not have yet.
  Policy FILL = (field, blank) -> blank;

  /// @param blank whether the record has nothing there
  boolean takes(Field field, boolean blank);
}
