package app.quarterbook.exchange;

/// How the values of a field are read.
public enum FieldType {
  TEXT,
  DATE,
  TIME,
  DURATION,
  COUNT,
  MONEY,
  DISTANCE,
  YES_NO,
  CHOICE
}
