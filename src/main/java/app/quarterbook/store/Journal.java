package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.JOURNAL_CHANGE;
import static app.quarterbook.store.schema.Tables.JOURNAL_STEP;

import app.quarterbook.model.Label;
import app.quarterbook.store.schema.tables.records.JournalChangeRecord;
import app.quarterbook.store.schema.tables.records.JournalStepRecord;
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
  private static final String DONE = "DONE";
  private static final String UNDONE = "UNDONE";
  private static final String PASSED = "PASSED";

  private final Database database;
  private @Nullable JournalTail tail;

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
  void append(DSLContext jooq, Label label, Recording recording) {
    var last = tail == null ? newest(jooq) : tail;
    var now = recording.changes();
    recording.ends(
        last.takes(label, recording.at())
            ? extend(jooq, last, recording.at(), now)
            : begin(jooq, last.seq() + 1, label, recording.at(), now));
  }

  /// A transaction is on the disk: the next one goes on behind what it left here.
  void committed(Recording recording) {
    tail = recording.tail();
  }

  private JournalTail begin(
      DSLContext jooq, long seq, Label label, Instant at, Collection<Change> changes) {
    jooq.update(JOURNAL_STEP)
        .set(JOURNAL_STEP.STATE, PASSED)
        .where(JOURNAL_STEP.STATE.eq(UNDONE))
        .execute();
    jooq.executeInsert(
        new JournalStepRecord(
            seq,
            at.atOffset(ZoneOffset.UTC),
            label.key(),
            label.args().toArray(String[]::new),
            label.merge(),
            database.vault().schema(),
            DONE));
    insert(jooq, seq, changes);
    return JournalTail.of(seq, label, at, changes);
  }

  /// @return null where the step is gone, for nothing is left of it
  private static @Nullable JournalTail extend(
      DSLContext jooq, JournalTail last, Instant at, Collection<Change> changes) {
    var both = merged(last.changes(), changes);
    if (both.isEmpty()) {
      jooq.deleteFrom(JOURNAL_STEP).where(JOURNAL_STEP.SEQ.eq(last.seq())).execute();
      return null;
    }
    replace(jooq, last.seq(), last.changes(), both);
    var time = at.atOffset(ZoneOffset.UTC);
    Direct.update(jooq, "update journal_step set made_at = ? where seq = ?", time, last.seq());
    return new JournalTail(last.seq(), last.merge(), at, both);
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
          replace(jooq, step, i, later.get(i));
        }
      }
    } else {
      jooq.deleteFrom(JOURNAL_CHANGE).where(JOURNAL_CHANGE.STEP.eq(step)).execute();
      insert(jooq, step, later);
    }
  }

  private static void replace(DSLContext jooq, long step, int ordinal, Change change) {
    var columns = columns(change);
    Direct.update(
        jooq,
        """
        update journal_change set columns = ?, before = ?, after = ?
        where step = ? and ordinal = ?
        """,
        columns,
        values(columns, change.before()),
        values(columns, change.after()),
        step,
        ordinal);
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
    var columns = columns(change);
    return new JournalChangeRecord(
        step,
        ordinal,
        change.table().name(),
        change.row(),
        columns,
        values(columns, change.before()),
        values(columns, change.after()));
  }

  private static String[] columns(Change change) {
    var image = change.after() == null ? change.before() : change.after();
    return image.keySet().toArray(String[]::new);
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

  /// The last step as the tables have it.
  private JournalTail newest(DSLContext jooq) {
    return jooq.selectFrom(JOURNAL_STEP)
        .orderBy(JOURNAL_STEP.SEQ.desc())
        .limit(1)
        .fetchOptional(step -> tail(jooq, step))
        .orElse(JournalTail.NONE);
  }

  private JournalTail tail(DSLContext jooq, JournalStepRecord step) {
    boolean isOpen =
        !step.getMergeKey().isEmpty() && step.getState().equals(DONE) && isUsable(step);
    return new JournalTail(
        step.getSeq(),
        isOpen ? step.getMergeKey() : "",
        step.getMadeAt().toInstant(),
        isOpen ? changes(jooq, step.getSeq()) : List.of());
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
