package app.quarterbook.model.visit;

import app.quarterbook.model.Check;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// What was to be said of a visit after it was signed off. It can be reworded on the day it was
/// begun and not later.
///
/// @param at when it was begun; whole seconds
/// @param zone where
/// @param text Markdown, for the client to read
public record Addendum(AddendumId id, VisitId visit, Instant at, ZoneId zone, String text) {
  public Addendum {
    at = at.truncatedTo(ChronoUnit.SECONDS);
    text = Check.text("text", text, Check.LONGEST);
  }

  public static Addendum begun(VisitId visit, Clock clock) {
    return new Addendum(AddendumId.next(), visit, clock.instant(), clock.getZone(), "");
  }

  public Addendum withText(String text) {
    return new Addendum(id, visit, at, zone, text);
  }

  /// The day it was begun, where it was begun.
  public LocalDate on() {
    return at.atZone(zone).toLocalDate();
  }

  /// Whether it can still be reworded.
  public boolean isOpen(Clock clock) {
    return clock.instant().atZone(zone).toLocalDate().equals(on());
  }
}
