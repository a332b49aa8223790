package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.IMPORT_MAPPING;
import static app.quarterbook.store.schema.Tables.IMPORT_MARK;

import app.quarterbook.model.Ids;
import app.quarterbook.model.Label;
import app.quarterbook.model.Progress;
import app.quarterbook.model.intake.Holdings;
import app.quarterbook.model.intake.Mark;
import app.quarterbook.model.intake.RememberedMapping;
import app.quarterbook.store.schema.tables.records.ImportMarkRecord;
import app.quarterbook.store.schema.tables.records.StageChangeRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/// Takes in what files bring, all of it or nothing, as one step of the journal, and remembers which
/// row became which record and how each kind of file was mapped.
public final class ImportStore {
  /// From so many rows on an import is looked at whether there is room for it.
  private static final int MANY = 1_000;

  /// So many rows go in at once; between one batch and the next it may be cancelled.
  private static final int BATCH = 100;

  /// What a row takes in the change log, in its table and in the journal, in bytes: a little more
  /// than a visit with a page of notes does.
  private static final long ROW = 8 * 1024;

  private final Database database;

  public ImportStore(Database database) {
    this.database = database;
  }

  /// What the workbook holds of everything that files can bring.
  public Holdings snapshot() {
    return new Holdings(
        new ClientStore(database).all(),
        List.of(),
        new SiteStore(database).all(),
        new PersonStore(database).all(),
        new VisitStore(database).all(),
        new PlanStore(database).all(),
        new AgreementStore(database).all(),
        marks());
  }

  /// Saves what an import brings and how its files were mapped. Nothing happens where there is
  /// nothing to save.
  ///
  /// @param from what is imported, for the label: a file's name, or how many files
  /// @throws StoreException if there is no room for it
  public void apply(Holdings intake, List<RememberedMapping> mappings, String from) {
    apply(intake, mappings, from, Progress.unseen());
  }

  /// The same, watched. Where it is cancelled, nothing was saved.
  public void apply(
      Holdings intake, List<RememberedMapping> mappings, String from, Progress progress) {
    var unknown = mappings.stream().filter(this::isNews).toList();
    if (intake.isEmpty() && unknown.isEmpty()) {
      return;
    }
    var rows = rows(intake);
    if (rows.size() > MANY) {
      Room.require(database, ROW * rows.size());
    }
    database.write(
        Label.of("exchange.did.import", from),
        jooq -> {
          unknown.forEach(mapping -> remember(jooq, mapping));
          return save(jooq, rows, progress);
        });
  }

  /// How a file with these headers was mapped the last time.
  public Optional<RememberedMapping> mapping(String headers) {
    return database.read(
        jooq ->
            jooq.select(IMPORT_MAPPING.HEADERS, IMPORT_MAPPING.TARGET, IMPORT_MAPPING.MAPPING)
                .from(IMPORT_MAPPING)
                .where(IMPORT_MAPPING.HEADERS.eq(headers))
                .fetchOptional(Records.mapping(RememberedMapping::new)));
  }

  /// New rows go in by batches: a log of years has thousands.
  private static int save(DSLContext jooq, List<UpdatableRecord<?>> rows, Progress progress) {
    var known = new HashMap<Table<?>, Set<?>>();
    var fresh = new ArrayList<UpdatableRecord<?>>();
    int changed = 0;
    for (var row : rows) {
      var table = row.getTable();
      var ids = known.computeIfAbsent(table, it -> jooq.select(it.field(0)).from(it).fetchSet(0));
      if (ids.contains(row.get(0))) {
        progress.at(changed++, rows.size());
        jooq.executeUpdate(row);
      } else {
        fresh.add(row);
      }
    }
    for (int from = 0; from < fresh.size(); from += BATCH) {
      progress.at(changed + from, rows.size());
      jooq.batchInsert(fresh.subList(from, Math.min(from + BATCH, fresh.size()))).execute();
    }
    progress.at(rows.size(), rows.size());
    return rows.size();
  }

  private List<Mark> marks() {
    return database.read(
        jooq ->
            jooq.select(
                    IMPORT_MARK.ID,
                    IMPORT_MARK.TARGET,
                    IMPORT_MARK.ORIGIN,
                    IMPORT_MARK.RECORD_ID,
                    IMPORT_MARK.DIGEST)
                .from(IMPORT_MARK)
                .orderBy(IMPORT_MARK.ID)
                .fetch(Records.mapping(Mark::new)));
  }

  private boolean isNews(RememberedMapping mapping) {
    return mapping(mapping.headers()).filter(mapping::equals).isEmpty();
  }

  private static void remember(DSLContext jooq, RememberedMapping mapping) {
    int updated =
        jooq.update(IMPORT_MAPPING)
            .set(IMPORT_MAPPING.TARGET, mapping.target())
            .set(IMPORT_MAPPING.MAPPING, mapping.mapping())
            .where(IMPORT_MAPPING.HEADERS.eq(mapping.headers()))
            .execute();
    if (updated == 0) {
      jooq.insertInto(IMPORT_MAPPING)
          .set(IMPORT_MAPPING.ID, Ids.next())
          .set(IMPORT_MAPPING.HEADERS, mapping.headers())
          .set(IMPORT_MAPPING.TARGET, mapping.target())
          .set(IMPORT_MAPPING.MAPPING, mapping.mapping())
          .execute();
    }
  }

  /// All rows, parents before children.
  private List<UpdatableRecord<?>> rows(Holdings intake) {
    var today = LocalDate.now(database.clock());
    var rows = new ArrayList<UpdatableRecord<?>>();
    intake.clients().forEach(client -> rows.add(ClientRows.record(client)));
    intake
        .stages()
        .forEach(
            it ->
                rows.add(
                    new StageChangeRecord(it.id(), it.client(), it.stage(), it.on(), it.reason())));
    intake.sites().forEach(site -> rows.add(SiteStore.row(site)));
    intake.people().forEach(person -> rows.add(PersonStore.row(person)));
    var visits = new VisitStore(database);
    intake.visits().forEach(it -> rows.add(VisitStore.record(visits.fromFile(it))));
    intake.items().forEach(item -> rows.add(PlanRows.of(item)));
    intake.agreements().forEach(it -> rows.add(AgreementRows.toRow(it, today)));
    intake
        .marks()
        .forEach(
            mark ->
                rows.add(
                    new ImportMarkRecord(
                        mark.id(), mark.target(), mark.origin(), mark.record(), mark.digest())));
    return rows;
  }
}
