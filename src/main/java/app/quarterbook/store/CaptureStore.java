package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.CAPTURE;
import static app.quarterbook.store.schema.Tables.JOURNAL_CHANGE;

import app.quarterbook.model.Label;
import app.quarterbook.model.Unsound;
import app.quarterbook.model.capture.Capture;
import app.quarterbook.model.capture.CaptureId;
import app.quarterbook.store.disk.Mailbox;
import app.quarterbook.store.disk.Slip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Records;
import org.jooq.impl.DSL;

/// Keeps what was captured until it is filed.
public final class CaptureStore {
  /// What lay in the mailbox.
  ///
  /// @param taken how many slips are in the workbook now
  /// @param damaged the files that could not be read; they are set aside
  public record Intake(int taken, List<Path> damaged) {}

  private final Database database;

  public CaptureStore(Database database) {
    this.database = database;
  }

  /// Everything that waits to be filed, the newest first.
  public List<Capture> all() {
    return where(DSL.noCondition());
  }

  public Optional<Capture> find(CaptureId id) {
    return where(CAPTURE.ID.eq(id)).stream().findFirst();
  }

  public int count() {
    return database.read(jooq -> jooq.fetchCount(CAPTURE));
  }

  /// Puts a capture in, or a changed one in its place. Rapid edits become one step of the journal.
  public void save(Capture capture) {
    var before = find(capture.id());
    if (before.filter(capture::equals).isPresent()) {
      return;
    }
    var key = before.isEmpty() ? "capture.did.keep" : "capture.did.change";
    database.write(
        Label.of(key, capture.title()).merging(capture.id().value()),
        jooq ->
            jooq.insertInto(CAPTURE)
                .set(CAPTURE.ID, capture.id())
                .set(CAPTURE.MADE_AT, capture.madeAt())
                .set(CAPTURE.TEXT, capture.text())
                .onConflict(CAPTURE.ID)
                .doUpdate()
                .set(CAPTURE.TEXT, capture.text())
                .execute());
  }

  public void delete(CaptureId id) {
    find(id)
        .ifPresent(
            capture ->
                database.write(
                    Label.of("capture.did.delete", capture.title()), jooq -> remove(id)));
  }

  /// Takes in what other programs left for this workbook. Each slip goes when its capture is
  /// committed, and one that comes twice is taken once, even after it was filed.
  public Intake takeSlips() {
    var damaged = new ArrayList<Path>();
    int taken = 0;
    var mailbox = database.mailbox().orElse(null);
    if (mailbox == null) {
      return new Intake(0, List.of());
    }
    try {
      for (var file : mailbox.waiting()) {
        if (take(mailbox, file)) {
          taken++;
        } else {
          damaged.add(mailbox.setAside(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Intake(taken, damaged);
  }

  /// Removes a capture within a write that files it elsewhere.
  int remove(CaptureId id) {
    return database.read(jooq -> jooq.deleteFrom(CAPTURE).where(CAPTURE.ID.eq(id)).execute());
  }

  private boolean take(Mailbox mailbox, Path file) throws IOException {
    var slip = mailbox.read(file).flatMap(CaptureStore::capture);
    slip.filter(capture -> !isKnown(capture.id())).ifPresent(this::save);
    if (slip.isPresent()) {
      mailbox.done(file);
    }
    return slip.isPresent();
  }

  private static Optional<Capture> capture(Slip slip) {
    try {
      return Optional.of(new Capture(new CaptureId(slip.id()), slip.madeAt(), slip.text()));
    } catch (Unsound unsound) {
      return Optional.empty();
    }
  }

  /// Whether it is here, or was and has been filed.
  private boolean isKnown(CaptureId id) {
    return database.read(
        jooq ->
            jooq.fetchExists(CAPTURE, CAPTURE.ID.eq(id))
                || jooq.fetchExists(JOURNAL_CHANGE, JOURNAL_CHANGE.ROW_ID.eq(id.value())));
  }

  private List<Capture> where(Condition condition) {
    return database.read(
        jooq ->
            jooq.select(CAPTURE.ID, CAPTURE.MADE_AT, CAPTURE.TEXT)
                .from(CAPTURE)
                .where(condition)
                .orderBy(CAPTURE.MADE_AT.desc(), CAPTURE.ID.desc())
                .fetch(Records.mapping(Capture::new)));
  }
}
