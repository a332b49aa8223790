package app.quarterbook.ui.plan;

import app.quarterbook.model.Unsound;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.Cost;
import app.quarterbook.model.plan.Doer;
import app.quarterbook.model.plan.ItemState;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.Progress;
import app.quarterbook.model.plan.Risk;
import app.quarterbook.model.plan.Target;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Field;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A plan item while it is being edited, every field of it. The state needs the reason beside it,
/// so an item becomes dropped only when a reason is typed.
final class ItemDraft {
  final Draft<PlanItem> draft;
  final Field<String> title;
  final Field<String> why;
  final Field<String> category;
  final Field<Risk> risk;
  final Field<Bucket> bucket;
  final Field<Boolean> urgent;
  final Field<BigDecimal> oneOff;
  final Field<BigDecimal> monthly;
  final Field<Integer> minutes;
  final Field<Target> target;
  final Field<Doer> doer;
  final Field<String> result;
  final Field<String> reason;
  final Field<ItemState> state;
  final Field<String> notes;
  private final Clock clock;

  ItemDraft(PlanItem item, Clock clock) {
    this.clock = clock;
    draft = new Draft<>(item);
    title = draft.text("title", PlanItem::title, PlanItem::withTitle);
    why = draft.text("why", PlanItem::why, PlanItem::withWhy);
    category = draft.text("category", PlanItem::category, PlanItem::withCategory);
    risk = draft.choice("risk", PlanItem::risk, PlanItem::withRisk);
    bucket = draft.choice("bucket", PlanItem::bucket, PlanItem::withBucket);
    urgent = draft.choice("urgent", PlanItem::urgent, PlanItem::withUrgent);
    oneOff = draft.money("oneOff", cost(Cost::oneOff), withCost(Cost::withOneOff));
    monthly = draft.money("monthly", cost(Cost::monthly), withCost(Cost::withMonthly));
    minutes = draft.minutes("minutes", cost(Cost::minutes), withCost(Cost::withMinutes));
    target =
        draft.field("target", new TargetSpelling(clock), PlanItem::target, PlanItem::withTarget);
    doer = draft.field("doer", new DoerSpelling(), PlanItem::doer, PlanItem::withDoer);
    result = draft.text("result", each -> each.progress().result(), ItemDraft::withResult);
    reason = draft.text("reason", each -> each.progress().reason(), ItemDraft::withReason);
    state = draft.choice("state", each -> each.progress().state(), this::withState);
    notes = draft.text("notes", PlanItem::notes, PlanItem::withNotes);
    reason.valueProperty().addListener((property, old, now) -> chooseAgain(now));
  }

  private static <T> Function<PlanItem, T> cost(Function<Cost, T> part) {
    return item -> part.apply(item.cost());
  }

  private static <T> BiFunction<PlanItem, T, PlanItem> withCost(BiFunction<Cost, T, Cost> part) {
    return (item, value) -> item.withCost(part.apply(item.cost(), value));
  }

  private static PlanItem withResult(PlanItem item, String result) {
    return item.withProgress(item.progress().withResult(result));
  }

  private static PlanItem withReason(PlanItem item, String reason) {
    return item.progress().state() == ItemState.DROPPED
        ? item.withProgress(item.progress().withReason(reason))
        : item;
  }

  private PlanItem withState(PlanItem item, ItemState state) {
    var closedOn = item.progress().closedOn();
    var day = closedOn == null ? LocalDate.now(clock) : closedOn;
    return item.withProgress(
        switch (state) {
          case OPEN -> Progress.OPEN;
          case DOING -> Progress.DOING;
          case DONE -> Progress.done(day, item.progress().result());
          case DROPPED -> dropped(day);
        });
  }

  private Progress dropped(LocalDate day) {
    if (reason.value().isBlank()) {
      throw new Unsound("state", "plan.problem.reason");
    }
    return Progress.dropped(day, reason.value());
  }

  /// The reason was what the choice of the state waited for.
  private void chooseAgain(String given) {
    if (state.value() == ItemState.DROPPED
        && !given.isBlank()
        && !state.problemProperty().get().isEmpty()) {
      state.choose(ItemState.DROPPED);
    }
  }
}
