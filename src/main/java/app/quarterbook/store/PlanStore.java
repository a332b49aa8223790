package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.PLAN_ITEM;

import app.quarterbook.model.Label;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.PlanItemId;
import app.quarterbook.model.plan.Ranks;
import app.quarterbook.model.plan.Spot;
import app.quarterbook.model.plan.TurnOfQuarter;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Keeps the plans. All lists come in the order of the board; where a client may be given, null
/// stands for all clients.
public final class PlanStore {
  private static final Condition OPEN = PLAN_ITEM.CLOSED_ON.isNull();

  private final Database database;

  public PlanStore(Database database) {
    this.database = database;
  }

  /// Every item there is, open and closed.
  public List<PlanItem> all() {
    return where(DSL.noCondition());
  }

  /// A client's whole plan, open and closed.
  public List<PlanItem> of(ClientId client) {
    return where(of((@Nullable ClientId) client, DSL.noCondition()));
  }

  public List<PlanItem> open(@Nullable ClientId client) {
    return where(of(client, OPEN));
  }

  /// What is open in a bucket, of all clients.
  public List<PlanItem> openIn(Bucket bucket) {
    return where(OPEN.and(PLAN_ITEM.BUCKET.eq(bucket)));
  }

  /// What is done or dropped.
  public List<PlanItem> closed(@Nullable ClientId client) {
    return where(of(client, DSL.not(OPEN)));
  }

  public Optional<PlanItem> find(PlanItemId id) {
    return where(PLAN_ITEM.ID.eq(id)).stream().findFirst();
  }

  /// The categories in use, each once.
  public List<String> categories() {
    return database.read(
        jooq ->
            jooq.selectDistinct(PLAN_ITEM.CATEGORY)
                .from(PLAN_ITEM)
                .where(PLAN_ITEM.CATEGORY.ne(""))
                .orderBy(PLAN_ITEM.CATEGORY)
                .fetch(PLAN_ITEM.CATEGORY));
  }

  /// Adds an item at the end of its bucket, or changes one. Only a change of the bucket changes its
  /// place in the order: then it goes to the end there.
  public void save(PlanItem item) {
    var before = find(item.id());
    if (before.filter(old -> old.equals(item.withRank(old.rank()))).isEmpty()) {
      database.write(label(before, item), jooq -> put(jooq, new PlanOrder(jooq), before, item));
    }
  }

  /// Saves many items as one step.
  public void saveAll(List<PlanItem> items, Label label) {
    database.write(
        label,
        jooq -> {
          var order = new PlanOrder(jooq);
          return items.stream().mapToInt(item -> put(jooq, order, find(item.id()), item)).sum();
        });
  }

  public void delete(PlanItemId id) {
    find(id)
        .ifPresent(
            item ->
                database.write(
                    Label.of("plan.did.delete", item.title()),
                    jooq -> jooq.deleteFrom(PLAN_ITEM).where(PLAN_ITEM.ID.eq(id)).execute()));
  }

  /// Moves an item to a spot, which may be in another bucket. An item that is gone stays gone.
  public void move(PlanItemId id, Spot spot) {
    find(id)
        .ifPresent(
            item ->
                database.write(
                    Label.of("plan.did.move", item.title()), jooq -> move(jooq, item, spot)));
  }

  /// Turns the quarter in one step.
  ///
  /// @param client whose plan; null: all plans
  public void turn(@Nullable ClientId client, TurnOfQuarter turn) {
    database.write(
        Label.of("plan.did.turn"),
        jooq -> {
          var turned = turn.turn(open(client), new PlanOrder(jooq).spans());
          return turned.stream().mapToInt(item -> Saving.put(jooq, PlanRows.of(item))).sum();
        });
  }

  private int put(DSLContext jooq, PlanOrder order, Optional<PlanItem> before, PlanItem item) {
    var placed =
        before
            .filter(old -> old.bucket() == item.bucket())
            .map(old -> item.withRank(old.rank()))
            .orElseGet(() -> order.behind(item));
    return Saving.put(jooq, PlanRows.of(placed));
  }

  private static int move(DSLContext jooq, PlanItem item, Spot spot) {
    var others = new PlanOrder(jooq).others(spot.bucket(), item.id());
    var ranks = Ranks.place(item.id(), others, spot);
    ranks.forEach(
        (id, rank) ->
            jooq.update(PLAN_ITEM).set(PLAN_ITEM.RANK, rank).where(PLAN_ITEM.ID.eq(id)).execute());
    return jooq.update(PLAN_ITEM)
        .set(PLAN_ITEM.BUCKET, spot.bucket())
        .where(PLAN_ITEM.ID.eq(item.id()))
        .execute();
  }

  private static Label label(Optional<PlanItem> before, PlanItem now) {
    if (before.isEmpty()) {
      return Label.of("plan.did.add", now.title());
    }
    var state = now.progress().state();
    if (before.get().progress().state() == state) {
      return Label.of("plan.did.change", now.title()).merging(now.id().value());
    }
    return switch (state) {
      case OPEN -> Label.of("plan.did.reopen", now.title());
      case DOING -> Label.of("plan.did.begin", now.title());
      case DONE -> Label.of("plan.did.finish", now.title());
      case DROPPED -> Label.of("plan.did.drop", now.title());
    };
  }

  private static Condition of(@Nullable ClientId client, Condition condition) {
    return client == null ? condition : PLAN_ITEM.CLIENT_ID.eq(client).and(condition);
  }

  private List<PlanItem> where(Condition condition) {
    return database.read(
        jooq ->
            jooq.select(PlanRows.AS_ITEM)
                .from(PLAN_ITEM)
                .where(condition)
                .orderBy(PlanRows.IN_ORDER)
                .fetch(Records.mapping(item -> item)));
  }
}
