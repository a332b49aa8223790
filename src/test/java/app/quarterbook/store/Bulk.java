package app.quarterbook.store;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.client.StageChange;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.survey.Survey;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.store.schema.tables.records.StageChangeRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.UpdatableRecord;

/// Puts very many new records in quickly, as if each had been saved by itself: every visit and plan
/// item has its step in the journal.
public final class Bulk implements AutoCloseable {
  private static final int BATCH = 4_000;

  private final Database database;
  private final LocalDate today;
  private final List<UpdatableRecord<?>> waiting = new ArrayList<>();

  public Bulk(Database database) {
    this.database = database;
    today = LocalDate.now(database.clock());
  }

  /// @param entry a record of the model
  public void put(Record entry) {
    switch (entry) {
      case Client it -> waiting.add(ClientRows.record(it));
      case StageChange it ->
          waiting.add(
              new StageChangeRecord(it.id(), it.client(), it.stage(), it.on(), it.reason()));
      case Site it -> waiting.add(SiteStore.row(it));
      case Person it -> waiting.add(PersonStore.row(it));
      case Visit it -> waiting.add(VisitStore.record(it));
      case PlanItem it -> waiting.add(PlanRows.of(it));
      case Agreement it -> waiting.add(AgreementRows.toRow(it, today));
      case Survey it -> waiting.addAll(SurveyRows.rows(it));
      default -> throw new IllegalArgumentException(entry.getClass().getName());
    }
    if (waiting.size() >= BATCH) {
      flush();
    }
  }

  @Override
  public void close() {
    flush();
    remember(Rows.VISIT, "VISITED_ON", "visit.did.add");
    remember(Rows.PLAN_ITEM, "CREATED_ON", "plan.did.add");
  }

  private void flush() {
    database.replay(jooq -> jooq.batchInsert(waiting).execute());
    waiting.clear();
  }

  /// Writes a step for each row, as {@link Journal} writes it for a row that is put in.
  private void remember(Rows rows, String day, String label) {
    var columns = rows.columns();
    var names = columns.stream().collect(Collectors.joining("', '", "array['", "']"));
    var values =
        columns.stream()
            .map("cast(%s as varchar)"::formatted)
            .collect(Collectors.joining(", ", "array[", "]"));
    var numbered =
        "(select coalesce(max(SEQ), 0) from JOURNAL_STEP) + row_number() over (order by ID)";
    database.replay(
        jooq -> {
          jooq.execute(
              "insert into JOURNAL_STEP select %s, cast(%s as timestamp with time zone), '%s', array[''], '', %d, 'DONE' from %s"
                  .formatted(numbered, day, label, database.vault().schema(), rows));
          return jooq.execute(
              "insert into JOURNAL_CHANGE select (select max(SEQ) from JOURNAL_STEP) - (select count(*) from %s) + row_number() over (order by ID), 0, '%s', ID, %s, null, %s from %s"
                  .formatted(rows, rows, names, values, rows));
        });
  }
}
