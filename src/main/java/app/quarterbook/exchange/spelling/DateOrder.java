package app.quarterbook.exchange.spelling;

/// Which of two numbers in 3/4/2026 is the month.
public enum DateOrder {
  MONTH_FIRST,
  DAY_FIRST
}
