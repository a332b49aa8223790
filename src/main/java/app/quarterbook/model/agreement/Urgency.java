package app.quarterbook.model.agreement;

/// How badly something is needed; each has response targets of its own (DOMAIN 6).
public enum Urgency {
  HIGH,
  NORMAL,
  LOW
}
