package app.quarterbook.lifetime;

import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.Cost;
import app.quarterbook.model.plan.Doer;
import app.quarterbook.model.plan.Origin;
import app.quarterbook.model.plan.OriginKind;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.PlanItemId;
import app.quarterbook.model.plan.Progress;
import app.quarterbook.model.plan.Quarter;
import app.quarterbook.model.plan.Ranks;
import app.quarterbook.model.plan.Risk;
import app.quarterbook.model.plan.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Invents the plans. A dozen things are open at each client, however long they have been one; the
/// rest was done or dropped in its day.
final class Plans {
  private static final int OPEN = 12;
  private static final List<String> CATEGORIES =
      List.of(
          "Backup", "Network", "Workstations", "Servers", "Security", "Mail", "Phones", "Paper");

  private final Dice dice;
  private final Prose prose;
  private final LocalDate today;
  private final Map<Bucket, Long> last = new EnumMap<>(Bucket.class);

  Plans(Dice dice, Prose prose, LocalDate today) {
    this.dice = dice;
    this.prose = prose;
    this.today = today;
  }

  /// The day an item is thought of.
  ///
  /// @param number of the items of the firm, from 0; the first ones are those that are open now
  LocalDate day(Firm firm, int number) {
    var lately = today.minusDays(300);
    boolean recent = isOpen(firm, number) && firm.since().isBefore(lately);
    return dice.workday(recent ? lately : firm.since(), firm.until());
  }

  PlanItem item(Firm firm, int number, LocalDate created) {
    boolean open = isOpen(firm, number);
    var bucket = open ? dice.any(List.of(Bucket.values())) : Bucket.NOW;
    long rank = Ranks.behind(last.get(bucket));
    last.put(bucket, rank);
    return PlanItem.titled(firm.client().id(), prose.task(), bucket, created)
        .withId(new PlanItemId(dice.id(created)))
        .withRank(rank)
        .withWhy(prose.why())
        .withCategory(dice.usual(CATEGORIES))
        .withRisk(dice.any(List.of(Risk.values())))
        .withUrgent(open && dice.chance(0.05))
        .withCost(cost())
        .withTarget(open && dice.chance(0.6) ? target() : Target.NONE)
        .withDoer(dice.chance(0.2) ? Doer.expert(prose.word("family")) : Doer.ME)
        .withOrigin(new Origin(dice.any(List.of(OriginKind.values())), null))
        .withProgress(open ? Progress.OPEN : closed(created, firm.until()))
        .withPushBacks(dice.between(0, 3))
        .withNotes(dice.chance(0.3) ? prose.sentence() : "");
  }

  private static boolean isOpen(Firm firm, int number) {
    return number < OPEN && !firm.client().stage().isOver();
  }

  private Progress closed(LocalDate created, LocalDate until) {
    var latest = created.plusDays(200);
    var day = dice.workday(created, latest.isBefore(until) ? latest : until);
    return dice.chance(0.85)
        ? Progress.done(day, prose.result())
        : Progress.dropped(day, prose.sentence());
  }

  private Cost cost() {
    return new Cost(
        BigDecimal.valueOf(10L * dice.between(0, 400)),
        BigDecimal.valueOf(dice.chance(0.2) ? dice.between(5, 90) : 0),
        15 * dice.between(1, 40));
  }

  private Target target() {
    return Target.quarter(Quarter.of(today).plus(dice.between(0, 8)));
  }
}
