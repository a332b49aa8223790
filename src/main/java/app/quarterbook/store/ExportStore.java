package app.quarterbook.store;

import app.quarterbook.model.export.Contents;
import app.quarterbook.model.export.Terms;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Reads all that is written as lists.
public final class ExportStore {
  private final Database database;

  public ExportStore(Database database) {
    this.database = database;
  }

  public Contents contents() {
    return new Contents(
        new ImportStore(database).snapshot(),
        new ExpertStore(database).all(),
        new SurveyStore(database).all(),
        new PartStore(database).all(),
        new OpenPointStore(database).all(),
        database.read(ExportStore::terms),
        database.read(jooq -> ChecklistRows.runs(jooq, DSL.noCondition())));
  }

  private static Terms terms(DSLContext jooq) {
    var all = DSL.noCondition();
    return new Terms(
        AgreementParts.lines(jooq, all),
        AgreementParts.counts(jooq, all),
        BlockRows.fetch(jooq, all),
        BlockRows.changes(jooq, all),
        OwnRateStore.fetch(jooq, all));
  }
}
