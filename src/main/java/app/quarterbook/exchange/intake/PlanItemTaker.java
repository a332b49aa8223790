package app.quarterbook.exchange.intake;

import static app.quarterbook.exchange.Field.ITEM_CATEGORY;
import static app.quarterbook.exchange.Field.ITEM_CLIENT;
import static app.quarterbook.exchange.Field.ITEM_COST;
import static app.quarterbook.exchange.Field.ITEM_DOER;
import static app.quarterbook.exchange.Field.ITEM_END;
import static app.quarterbook.exchange.Field.ITEM_MONTHLY_COST;
import static app.quarterbook.exchange.Field.ITEM_NOTES;
import static app.quarterbook.exchange.Field.ITEM_NUMBER;
import static app.quarterbook.exchange.Field.ITEM_PRIORITY;
import static app.quarterbook.exchange.Field.ITEM_PROGRESS;
import static app.quarterbook.exchange.Field.ITEM_RESULT;
import static app.quarterbook.exchange.Field.ITEM_RISK;
import static app.quarterbook.exchange.Field.ITEM_START;
import static app.quarterbook.exchange.Field.ITEM_TIME;
import static app.quarterbook.exchange.Field.ITEM_TITLE;
import static app.quarterbook.exchange.Field.ITEM_WHY;

import app.quarterbook.exchange.Result;
import app.quarterbook.exchange.Target;
import app.quarterbook.exchange.spelling.Fold;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.Doer;
import app.quarterbook.model.plan.DoerKind;
import app.quarterbook.model.plan.ItemState;
import app.quarterbook.model.plan.Origin;
import app.quarterbook.model.plan.OriginKind;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.Progress;
import app.quarterbook.model.plan.Quarter;
import app.quarterbook.model.plan.Risk;
import app.quarterbook.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rows of a project list become plan items, in the order of the file.
final class PlanItemTaker implements Taker {
  private final Bench bench;
  private final Circumstances here;
  private final Set<UUID> taken = new HashSet<>();

  PlanItemTaker(Bench bench, Circumstances here) {
    this.bench = bench;
    this.here = here;
  }

  @Override
  public String origin(Row row) {
    return String.join(
        "\n",
        row.text(ITEM_NUMBER),
        Fold.name(row.text(ITEM_CLIENT)),
        Fold.name(row.text(ITEM_TITLE)));
  }

  @Override
  public Outcome take(Row row, Seen seen, boolean again) throws Unreadable {
    var name = row.text(ITEM_CLIENT);
    var client =
        bench.client(name).orElseThrow(() -> new Unreadable("exchange.problem.client", name));
    var title = row.text(ITEM_TITLE);
    var there =
        bench
            .find(seen.record(), PlanItem.class)
            .or(
                () ->
                    bench.items(client.id(), title).stream()
                        .filter(item -> !taken.contains(item.id().value()))
                        .filter(item -> item.origin().kind() != OriginKind.IMPORT)
                        .findFirst());
    var fresh =
        PlanItem.titled(client.id(), title, Bucket.LATER, here.today())
            .withOrigin(new Origin(OriginKind.IMPORT, null));
    var policy = there.isEmpty() ? Policy.FRESH : seen.policy();
    var item = update(there.orElse(fresh), row, policy);
    if (there.isEmpty() || item.bucket() != there.get().bucket()) {
      item = item.withRank(bench.nextRank(item.bucket()));
    }
    taken.add(item.id().value());
    bench.save(seen.marked(Target.PLAN_ITEM, item.id().value()));
    if (there.isPresent() && there.get().equals(item)) {
      return Outcome.of(row.number(), Result.SAME);
    }
    bench.save(item);
    return Outcome.of(row.number(), there.isEmpty() ? Result.NEW : Result.CHANGED);
  }

  private PlanItem update(PlanItem item, Row row, Policy policy) {
    return new Update<>(item, row, policy)
        .text(ITEM_TITLE, PlanItem::title, PlanItem::withTitle)
        .take(ITEM_PRIORITY, Bucket.class, PlanItem::bucket, PlanItem::withBucket)
        .take(ITEM_START, LocalDate.class, i -> i.target().on(), (i, day) -> wanted(i, day, row))
        .take(ITEM_END, LocalDate.class, i -> i.target().on(), (i, day) -> wanted(i, day, row))
        .take(
            ITEM_COST,
            BigDecimal.class,
            i -> i.cost().oneOff(),
            (i, sum) -> i.withCost(i.cost().withOneOff(sum)))
        .take(
            ITEM_MONTHLY_COST,
            BigDecimal.class,
            i -> i.cost().monthly(),
            (i, sum) -> i.withCost(i.cost().withMonthly(sum)))
        .take(
            ITEM_TIME,
            Integer.class,
            i -> i.cost().minutes(),
            (i, n) -> i.withCost(i.cost().withMinutes(n)))
        .take(
            ITEM_DOER,
            DoerKind.class,
            PlanItemTaker::doer,
            (i, kind) -> i.withDoer(doer(kind, row)))
        .text(ITEM_CATEGORY, PlanItem::category, PlanItem::withCategory)
        .take(ITEM_RISK, Risk.class, PlanItem::risk, PlanItem::withRisk)
        .text(ITEM_WHY, PlanItem::why, PlanItem::withWhy)
        .notes(ITEM_NOTES, PlanItem::notes, PlanItem::withNotes)
        .take(
            ITEM_PROGRESS,
            ItemState.class,
            PlanItemTaker::state,
            (i, state) -> i.withProgress(progress(state, row)))
        .record();
  }

  /// An end is the day by which an item is wanted; of a mere start only the quarter is taken.
  private static PlanItem wanted(PlanItem item, LocalDate day, Row row) {
    var end = row.date(ITEM_END);
    return item.withTarget(
        end == null
            ? app.quarterbook.model.plan.Target.quarter(Quarter.of(day))
            : app.quarterbook.model.plan.Target.day(end));
  }

  /// Nothing is done later than today, whatever day was planned.
  private Progress progress(ItemState state, Row row) {
    var end = row.date(ITEM_END);
    var closed = end == null || end.isAfter(here.today()) ? here.today() : end;
    return switch (state) {
      case OPEN -> Progress.OPEN;
      case DOING -> Progress.DOING;
      case DONE -> Progress.done(closed, row.text(ITEM_RESULT));
      case DROPPED -> Progress.dropped(closed, Text.of("exchange.droppedReason"));
    };
  }

  private static Doer doer(DoerKind kind, Row row) {
    return switch (kind) {
      case ME -> Doer.ME;
      case CLIENT -> Doer.CLIENT;
      case EXPERT -> Doer.expert(row.raw(ITEM_DOER));
    };
  }

  /// The usual doer and the first state count as blank: nobody chose them.
  private static @Nullable DoerKind doer(PlanItem item) {
    return item.doer().equals(Doer.ME) ? null : item.doer().kind();
  }

  private static @Nullable ItemState state(PlanItem item) {
    return item.progress().equals(Progress.OPEN) ? null : item.progress().state();
  }
}
