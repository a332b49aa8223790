package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.PLAN_ITEM;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.PlanItemId;
import app.quarterbook.model.plan.Ranked;
import app.quarterbook.model.plan.Ranks;
import app.quarterbook.model.plan.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Records;

/// The one order that all boards share: it puts new items behind the last of their bucket and knows
/// who stands beside whom.
final class PlanOrder {
  private final DSLContext jooq;
  private final Map<Bucket, Span> spans = new EnumMap<>(Bucket.class);

  PlanOrder(DSLContext jooq) {
    this.jooq = jooq;
  }

  /// The ranks of what is open; an empty bucket is missing.
  Map<Bucket, Span> spans() {
    if (spans.isEmpty()) {
      spans.putAll(
          jooq.select(PLAN_ITEM.BUCKET, min(PLAN_ITEM.RANK), max(PLAN_ITEM.RANK))
              .from(PLAN_ITEM)
              .where(PLAN_ITEM.CLOSED_ON.isNull())
              .groupBy(PLAN_ITEM.BUCKET)
              .fetchMap(row -> row.value1(), row -> new Span(row.value2(), row.value3())));
    }
    return spans;
  }

  /// The item behind all others of its bucket.
  PlanItem behind(PlanItem item) {
    var span = spans().get(item.bucket());
    long rank = Ranks.behind(span == null ? null : span.last());
    spans.put(item.bucket(), new Span(span == null ? rank : span.first(), rank));
    return item.withRank(rank);
  }

  /// The open items of a bucket in their order, without one of them.
  List<Ranked> others(Bucket bucket, PlanItemId without) {
    return jooq.select(PLAN_ITEM.ID, PLAN_ITEM.RANK)
        .from(PLAN_ITEM)
        .where(PLAN_ITEM.BUCKET.eq(bucket))
        .and(PLAN_ITEM.CLOSED_ON.isNull())
        .and(PLAN_ITEM.ID.ne(without))
        .orderBy(PlanRows.IN_ORDER)
        .fetch(Records.mapping(Ranked::new));
  }
}
