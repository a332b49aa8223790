package app.quarterbook.model.agreement;

/// How help reaches the client; each has response targets of its own (DOMAIN 6).
public enum Way {
  ON_SITE,
  PHONE,
  REMOTE
}
