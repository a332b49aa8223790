package app.quarterbook.model.rate;

import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.visit.VisitKind;

/// What a line of the rate card is about; each has a rule of its own for its minutes.
public enum Service {
  REMOTE,
  ON_SITE,
  EMERGENCY;

  /// The service that a kind of contact is.
  public static Service of(VisitKind kind) {
    return switch (kind) {
      case FIRST_CALL, REMOTE, PHONE, EMAIL -> REMOTE;
      case SALES_APPOINTMENT, AUDIT, ON_SITE, DROP_BY, REVIEW -> ON_SITE;
      case EMERGENCY -> EMERGENCY;
    };
  }

  /// The rate at which it is charged where nobody says another.
  public RateItem rate() {
    return this == REMOTE ? RateItem.REMOTE : RateItem.ON_SITE;
  }

  /// Whether somebody drives to the client for it.
  public boolean hasTravel() {
    return this != REMOTE;
  }
}
