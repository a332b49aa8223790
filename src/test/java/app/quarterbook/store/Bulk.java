package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.JOURNAL_STEP;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Table;
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
    database.replay(
        jooq -> {
          waiting.stream()
              .collect(groupingBy(UpdatableRecord::getTable, LinkedHashMap::new, toList()))
              .forEach((table, rows) -> insert(jooq, table, rows));
          return waiting.size();
        });
    waiting.clear();
  }

  /// One statement for all of them: rendering one for each takes longer than to execute it.
  private static void insert(DSLContext jooq, Table<?> table, List<UpdatableRecord<?>> rows) {
    var fields = table.fields();
    var batch = jooq.batch(jooq.insertInto(table, fields).values(new Object[fields.length]));
    rows.forEach(row -> batch.bind(row.intoArray()));
    batch.execute();
  }

  /// Writes a step for each row, as {@link Journal} writes it for a row that is put in.
  private void remember(Rows rows, String day, String label) {
    var columns = rows.columns();
    var names = columns.stream().collect(Collectors.joining("', '", "array['", "']"));
    var values =
        columns.stream()
            .map("cast(%s as varchar)"::formatted)
            .collect(Collectors.joining(", ", "array[", "]"));
    database.replay(
        jooq -> {
          long last =
              jooq.select(coalesce(max(JOURNAL_STEP.SEQ), 0L))
                  .from(JOURNAL_STEP)
                  .fetchSingle()
                  .value1();
          var number = last + " + row_number() over (order by ID)";
          jooq.execute(
              "insert into JOURNAL_STEP select %s, cast(%s as timestamp with time zone), '%s', array[''], '', %d, 'DONE' from %s"
                  .formatted(number, day, label, database.vault().schema(), rows));
          return jooq.execute(
              "insert into JOURNAL_CHANGE select %s, 0, '%s', ID, %s, null, %s from %s"
                  .formatted(number, rows, names, values, rows));
        });
  }
}
