package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.PLAN_ITEM;
import static org.jooq.impl.DSL.row;

import app.quarterbook.model.plan.Cost;
import app.quarterbook.model.plan.Doer;
import app.quarterbook.model.plan.Origin;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.Progress;
import app.quarterbook.model.plan.Target;
import app.quarterbook.store.schema.tables.records.PlanItemRecord;
import java.util.List;
import org.jooq.OrderField;
import org.jooq.SelectField;

/// How plan items lie in their table.
final class PlanRows {
  /// A plan item, read from the columns of its table.
  static final SelectField<PlanItem> AS_ITEM =
      row(
              PLAN_ITEM.ID,
              PLAN_ITEM.CLIENT_ID,
              PLAN_ITEM.TITLE,
              PLAN_ITEM.WHY,
              PLAN_ITEM.CATEGORY,
              PLAN_ITEM.RISK,
              PLAN_ITEM.BUCKET,
              PLAN_ITEM.URGENT,
              PLAN_ITEM.RANK,
              row(PLAN_ITEM.ONE_OFF_COST, PLAN_ITEM.MONTHLY_COST, PLAN_ITEM.MINUTES)
                  .mapping(Cost::new),
              row(PLAN_ITEM.TARGET_KIND, PLAN_ITEM.TARGET_ON).mapping(Target::new),
              row(PLAN_ITEM.DOER, PLAN_ITEM.DOER_NAME).mapping(Doer::new),
              row(PLAN_ITEM.ORIGIN, PLAN_ITEM.ORIGIN_ID).mapping(Origin::new),
              row(PLAN_ITEM.STATE, PLAN_ITEM.REASON, PLAN_ITEM.RESULT, PLAN_ITEM.CLOSED_ON)
                  .mapping(Progress::new),
              PLAN_ITEM.PUSH_BACKS,
              PLAN_ITEM.CREATED_ON,
              PLAN_ITEM.NOTES)
          .mapping(PlanItem::new);

  /// The order of the board; items of one rank lie in the order they were made.
  static final List<OrderField<?>> IN_ORDER =
      List.of(PLAN_ITEM.RANK.asc(), PLAN_ITEM.CREATED_ON.asc(), PLAN_ITEM.ID.asc());

  private PlanRows() {}

  static PlanItemRecord of(PlanItem item) {
    return new PlanItemRecord(
        item.id(),
        item.client(),
        item.title(),
        item.why(),
        item.category(),
        item.risk(),
        item.bucket(),
        item.urgent(),
        item.rank(),
        item.cost().oneOff(),
        item.cost().monthly(),
        item.cost().minutes(),
        item.target().on(),
        item.target().kind(),
        item.doer().kind(),
        item.doer().name(),
        item.origin().kind(),
        item.origin().record(),
        item.progress().state(),
        item.progress().reason(),
        item.progress().result(),
        item.progress().closedOn(),
        item.pushBacks(),
        item.createdOn(),
        item.notes());
  }
}
