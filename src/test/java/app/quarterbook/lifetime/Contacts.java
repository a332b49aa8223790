package app.quarterbook.lifetime;

import app.quarterbook.model.visit.Billing;
import app.quarterbook.model.visit.NextStep;
import app.quarterbook.model.visit.Times;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.model.visit.VisitKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// Invents the visits and calls. What is old is settled: only lately are next steps open and
/// minutes unbilled.
final class Contacts {
  private static final int LATELY = 45;
  private static final List<VisitKind> KINDS =
      List.of(
          VisitKind.ON_SITE,
          VisitKind.REMOTE,
          VisitKind.PHONE,
          VisitKind.EMERGENCY,
          VisitKind.DROP_BY,
          VisitKind.EMAIL,
          VisitKind.REVIEW,
          VisitKind.AUDIT);

  private final Dice dice;
  private final Prose prose;
  private final LocalDate today;

  Contacts(Dice dice, Prose prose, LocalDate today) {
    this.dice = dice;
    this.prose = prose;
    this.today = today;
  }

  /// A day the firm is in contact.
  LocalDate day(Firm firm) {
    return dice.workday(firm.since(), firm.until());
  }

  Visit visit(Firm firm, LocalDate day) {
    var kind = day.equals(firm.since()) ? VisitKind.FIRST_CALL : dice.usual(KINDS);
    boolean lately = day.isAfter(today.minusDays(LATELY));
    int travel = kind.isOnSite() ? dice.between(10, 50) : 0;
    var start = LocalTime.of(dice.between(7, 17), 5 * dice.between(0, 11));
    var visit =
        Visit.begun(firm.client().id(), kind, day, start)
            .withId(new VisitId(dice.id(day)))
            .withTimes(
                new Times(travel, 5 * dice.between(1, 48), travel, dice.chance(0.1) ? 30 : 0))
            .withBilling(billing(lately))
            .withMet(firm.people().isEmpty() ? "" : dice.usual(firm.people()).name())
            .withNotes(prose.notes())
            .withInternalNotes(dice.chance(0.1) ? prose.sentence() : "")
            .withNext(next(day, lately));
    return kind.isOnSite() ? visit.withSite(dice.any(firm.sites()).id()) : visit;
  }

  private Billing billing(boolean lately) {
    if (lately && dice.chance(0.4)) {
      return Billing.OPEN;
    }
    return dice.any(List.of(Billing.BILLABLE, Billing.COVERED, Billing.COVERED, Billing.FREE));
  }

  private NextStep next(LocalDate day, boolean lately) {
    if (!dice.chance(0.25)) {
      return NextStep.NONE;
    }
    return new NextStep(
        prose.task(), day.plusDays(dice.between(3, 40)), !lately || dice.chance(0.6));
  }
}
