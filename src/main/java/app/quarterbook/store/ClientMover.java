package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.AGREEMENT;
import static app.quarterbook.store.schema.Tables.BLOCK;
import static app.quarterbook.store.schema.Tables.CHECKLIST;
import static app.quarterbook.store.schema.Tables.EXPERT_CLIENT;
import static app.quarterbook.store.schema.Tables.HORIZON_EVENT;
import static app.quarterbook.store.schema.Tables.IMPORT_MARK;
import static app.quarterbook.store.schema.Tables.OWN_RATE;
import static app.quarterbook.store.schema.Tables.PERSON;
import static app.quarterbook.store.schema.Tables.PLAN_ITEM;
import static app.quarterbook.store.schema.Tables.SITE;
import static app.quarterbook.store.schema.Tables.STAGE_CHANGE;
import static app.quarterbook.store.schema.Tables.SURVEY;
import static app.quarterbook.store.schema.Tables.VISIT;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import app.quarterbook.model.client.ClientId;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.TableField;

/// Hands everything that hangs on one client to another.
final class ClientMover {
  private static final List<TableField<?, ClientId>> OWNERS =
      List.of(
          STAGE_CHANGE.CLIENT_ID,
          SITE.CLIENT_ID,
          PERSON.CLIENT_ID,
          HORIZON_EVENT.CLIENT_ID,
          VISIT.CLIENT_ID,
          PLAN_ITEM.CLIENT_ID,
          AGREEMENT.CLIENT_ID,
          CHECKLIST.CLIENT_ID,
          BLOCK.CLIENT_ID,
          SURVEY.CLIENT_ID);

  private ClientMover() {}

  static void move(DSLContext jooq, ClientId from, ClientId to) {
    for (var owner : OWNERS) {
      jooq.update(owner.getTable()).set(owner, to).where(owner.eq(from)).execute();
    }
    var known =
        select(EXPERT_CLIENT.EXPERT_ID).from(EXPERT_CLIENT).where(EXPERT_CLIENT.CLIENT_ID.eq(to));
    jooq.update(EXPERT_CLIENT)
        .set(EXPERT_CLIENT.CLIENT_ID, to)
        .where(EXPERT_CLIENT.CLIENT_ID.eq(from))
        .and(EXPERT_CLIENT.EXPERT_ID.notIn(known))
        .execute();
    var there = OWN_RATE.as("there");
    jooq.update(OWN_RATE)
        .set(OWN_RATE.CLIENT_ID, to)
        .where(OWN_RATE.CLIENT_ID.eq(from))
        .andNotExists(
            selectOne()
                .from(there)
                .where(there.CLIENT_ID.eq(to))
                .and(there.ITEM.eq(OWN_RATE.ITEM))
                .and(there.VALID_FROM.eq(OWN_RATE.VALID_FROM)))
        .execute();
    jooq.update(IMPORT_MARK)
        .set(IMPORT_MARK.RECORD_ID, to.value())
        .where(IMPORT_MARK.RECORD_ID.eq(from.value()))
        .execute();
  }
}
