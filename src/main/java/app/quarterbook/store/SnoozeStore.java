package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.SNOOZE;

import app.quarterbook.model.Ids;
import app.quarterbook.model.Label;
import java.time.LocalDate;
import java.util.Map;

/// What was put off, and until when, by the matter's subject.
public final class SnoozeStore {
  private final Database database;

  public SnoozeStore(Database database) {
    this.database = database;
  }

  /// The day each matter that was ever put off comes back, or came back.
  public Map<String, LocalDate> all() {
    return database.read(
        jooq ->
            jooq.select(SNOOZE.SUBJECT, SNOOZE.SNOOZED_UNTIL)
                .from(SNOOZE)
                .fetchMap(SNOOZE.SUBJECT, SNOOZE.SNOOZED_UNTIL));
  }

  /// Puts a matter off.
  ///
  /// @param subject names it, see `Matter.subject()`
  /// @param what how a person knows it, for the journal
  /// @param until the day it comes back
  public void snooze(String subject, String what, LocalDate until) {
    database.write(
        Label.of("today.did.snooze", what),
        jooq ->
            jooq.insertInto(SNOOZE)
                .set(SNOOZE.ID, Ids.next())
                .set(SNOOZE.SUBJECT, subject)
                .set(SNOOZE.SNOOZED_UNTIL, until)
                .onConflict(SNOOZE.SUBJECT)
                .doUpdate()
                .set(SNOOZE.SNOOZED_UNTIL, until)
                .execute());
  }

  /// Brings a matter back at once.
  public void wake(String subject, String what) {
    database.write(
        Label.of("today.did.wake", what),
        jooq -> jooq.deleteFrom(SNOOZE).where(SNOOZE.SUBJECT.eq(subject)).execute());
  }
}
