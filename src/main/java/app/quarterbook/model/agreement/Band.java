package app.quarterbook.model.agreement;

/// How large an agreement is, by what it brings in each month (DOMAIN 6).
public enum Band {
  SMALL,
  SWEET_SPOT,
  LARGE
}
