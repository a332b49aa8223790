package app.quarterbook.model.billing;

/// When work was done, as its rate sees it (DOMAIN 4).
public enum TimeBand {
  BUSINESS_HOURS,
  AFTER_HOURS,
  WEEKEND
}
