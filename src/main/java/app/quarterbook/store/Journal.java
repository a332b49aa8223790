package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.JOURNAL_CHANGE;
import static app.quarterbook.store.schema.Tables.JOURNAL_STEP;

import app.quarterbook.model.Label;
import app.quarterbook.store.schema.tables.records.JournalChangeRecord;
import app.quarterbook.store.schema.tables.records.JournalStepRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Every change of every table, written in the transaction that made it. A step is what one act of
/// the user changed; steps are undone and redone in order, across screens and restarts.
public final class Journal {
  /// Edits of one text that follow each other more quickly than this become one step.
  static final Duration RAPID = Duration.ofSeconds(10);

  private static final String DONE = "DONE";
  private static final String UNDONE = "UNDONE";
  private static final String PASSED = "PASSED";

  private final Database database;

  Journal(Database database) {
    this.database = database;
  }

  /// What undo would take back; empty at the beginning and after a change of the schema.
  public Optional<Label> undoable() {
    return database.read(jooq -> newestDone(jooq).map(Journal::label));
  }

  /// What redo would bring back.
  public Optional<Label> redoable() {
    return database.read(jooq -> oldestUndone(jooq).map(Journal::label));
  }

  /// Takes the newest step back, as one transaction.
  ///
  /// @return what was taken back, or empty if there is nothing to undo
  public Optional<Label> undo() {
    return database.transact(
        new Act.Undo(),
        jooq -> {
          var step = newestDone(jooq);
          step.ifPresent(
              it -> {
                RowWriter.apply(
                    jooq, changes(jooq, it.getSeq()).stream().map(Change::inverse).toList());
                it.setState(UNDONE);
                it.store();
              });
          return step.map(Journal::label);
        });
  }

  /// Brings back the step that was undone last, as one transaction.
  ///
  /// @return what was brought back, or empty if there is nothing to redo
  public Optional<Label> redo() {
    return database.transact(
        new Act.Redo(),
        jooq -> {
          var step = oldestUndone(jooq);
          step.ifPresent(
              it -> {
                RowWriter.apply(jooq, changes(jooq, it.getSeq()));
                it.setState(DONE);
                it.store();
              });
          return step.map(Journal::label);
        });
  }

  /// What happened to one record and still holds, newest first; also from before a change of the
  /// schema.
  public List<HistoryEntry> history(UUID record) {
    return database.read(
        jooq ->
            jooq.select()
                .from(JOURNAL_CHANGE)
                .join(JOURNAL_STEP)
                .on(JOURNAL_STEP.SEQ.eq(JOURNAL_CHANGE.STEP))
                .where(JOURNAL_CHANGE.ROW_ID.eq(record))
                .and(JOURNAL_STEP.STATE.eq(DONE))
                .orderBy(JOURNAL_STEP.SEQ.desc())
                .fetch(
                    row ->
                        new HistoryEntry(
                            row.get(JOURNAL_STEP.MADE_AT).toInstant(),
                            label(row.into(JOURNAL_STEP)),
                            image(row.get(JOURNAL_CHANGE.COLUMNS), row.get(JOURNAL_CHANGE.BEFORE)),
                            image(
                                row.get(JOURNAL_CHANGE.COLUMNS), row.get(JOURNAL_CHANGE.AFTER)))));
  }

  /// Writes down what the transaction under way has done.
  ///
  /// @param at when it was begun
  void append(DSLContext jooq, Label label, Instant at, Collection<Change> changes) {
    var last = last(jooq);
    var step = last.filter(it -> continues(it, label, at)).orElse(null);
    if (step == null) {
      jooq.update(JOURNAL_STEP)
          .set(JOURNAL_STEP.STATE, PASSED)
          .where(JOURNAL_STEP.STATE.eq(UNDONE))
          .execute();
      step = jooq.newRecord(JOURNAL_STEP);
      step.setSeq(last.map(JournalStepRecord::getSeq).orElse(0L) + 1);
      step.setLabelKey(label.key());
      step.setLabelArgs(label.args().toArray(String[]::new));
      step.setMergeKey(label.merge());
      step.setSchemaVersion(database.vault().schema());
      step.setState(DONE);
      step.setMadeAt(at.atOffset(ZoneOffset.UTC));
      step.insert();
      insert(jooq, step.getSeq(), changes);
      return;
    }
    var earlier = changes(jooq, step.getSeq());
    var both = merged(earlier, changes);
    if (both.isEmpty()) {
      step.delete();
      return;
    }
    replace(jooq, step.getSeq(), earlier, both);
    step.setMadeAt(at.atOffset(ZoneOffset.UTC));
    step.store();
  }

  private boolean continues(JournalStepRecord step, Label label, Instant at) {
    var age = Duration.between(step.getMadeAt().toInstant(), at);
    return !label.merge().isEmpty()
        && label.merge().equals(step.getMergeKey())
        && step.getState().equals(DONE)
        && isUsable(step)
        && age.abs().compareTo(RAPID) < 0;
  }

  private static List<Change> merged(List<Change> earlier, Collection<Change> later) {
    var byRow = new LinkedHashMap<UUID, Change>();
    earlier.forEach(change -> byRow.put(change.row(), change));
    for (var change : later) {
      var first = byRow.remove(change.row());
      Optional.ofNullable(first)
          .map(it -> it.then(change))
          .orElse(Optional.of(change))
          .ifPresent(it -> byRow.put(it.row(), it));
    }
    return List.copyOf(byRow.values());
  }

  /// Who types changes the same row again and again; that is one update for each.
  private static void replace(
      DSLContext jooq, long step, List<Change> earlier, List<Change> later) {
    if (rows(earlier).equals(rows(later))) {
      for (int i = 0; i < later.size(); i++) {
        if (!earlier.get(i).equals(later.get(i))) {
          jooq.executeUpdate(record(step, i, later.get(i)));
        }
      }
    } else {
      jooq.deleteFrom(JOURNAL_CHANGE).where(JOURNAL_CHANGE.STEP.eq(step)).execute();
      insert(jooq, step, later);
    }
  }

  private static List<UUID> rows(List<Change> changes) {
    return changes.stream().map(Change::row).toList();
  }

  private static void insert(DSLContext jooq, long step, Collection<Change> changes) {
    var records = new ArrayList<JournalChangeRecord>();
    for (var change : changes) {
      records.add(record(step, records.size(), change));
    }
    jooq.batchInsert(records).execute();
  }

  private static JournalChangeRecord record(long step, int ordinal, Change change) {
    var image = change.after() == null ? change.before() : change.after();
    var columns = image.keySet().toArray(String[]::new);
    return new JournalChangeRecord(
        step,
        ordinal,
        change.table().name(),
        change.row(),
        columns,
        values(columns, change.before()),
        values(columns, change.after()));
  }

  private static List<Change> changes(DSLContext jooq, long step) {
    return jooq.selectFrom(JOURNAL_CHANGE)
        .where(JOURNAL_CHANGE.STEP.eq(step))
        .orderBy(JOURNAL_CHANGE.ORDINAL)
        .fetch(
            row ->
                new Change(
                    Rows.valueOf(row.getTableName()),
                    row.getRowId(),
                    image(row.getColumns(), row.getBefore()),
                    image(row.getColumns(), row.getAfter())));
  }

  private static Optional<JournalStepRecord> last(DSLContext jooq) {
    return jooq.selectFrom(JOURNAL_STEP).orderBy(JOURNAL_STEP.SEQ.desc()).limit(1).fetchOptional();
  }

  private Optional<JournalStepRecord> newestDone(DSLContext jooq) {
    return jooq.selectFrom(JOURNAL_STEP)
        .where(JOURNAL_STEP.STATE.eq(DONE))
        .orderBy(JOURNAL_STEP.STATE.desc(), JOURNAL_STEP.SEQ.desc())
        .limit(1)
        .fetchOptional()
        .filter(this::isUsable);
  }

  private Optional<JournalStepRecord> oldestUndone(DSLContext jooq) {
    return jooq.selectFrom(JOURNAL_STEP)
        .where(JOURNAL_STEP.STATE.eq(UNDONE))
        .orderBy(JOURNAL_STEP.STATE, JOURNAL_STEP.SEQ)
        .limit(1)
        .fetchOptional()
        .filter(this::isUsable);
  }

  /// Whether a step is from after the last change of the schema. The newest that is done tells it
  /// for all that are done; those that are undone are all from before it, or all from after it.
  private boolean isUsable(JournalStepRecord step) {
    return step.getSchemaVersion() == database.vault().schema();
  }

  private static Label label(JournalStepRecord step) {
    return new Label(step.getLabelKey(), List.of(step.getLabelArgs()), step.getMergeKey());
  }

  private static String @Nullable [] values(
      String[] columns, @Nullable Map<String, @Nullable String> image) {
    if (image == null) {
      return null;
    }
    var values = new String[columns.length];
    for (int i = 0; i < columns.length; i++) {
      values[i] = image.get(columns[i]);
    }
    return values;
  }

  private static @Nullable Map<String, @Nullable String> image(
      String[] columns, String @Nullable [] values) {
    if (values == null) {
      return null;
    }
    var image = new LinkedHashMap<String, @Nullable String>();
    for (int i = 0; i < columns.length; i++) {
      image.put(columns[i], values[i]);
    }
    return image;
  }
}
