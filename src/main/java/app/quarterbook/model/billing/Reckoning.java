package app.quarterbook.model.billing;

import static java.util.Objects.requireNonNullElse;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.Conditions;
import app.quarterbook.model.rate.OwnRate;
import app.quarterbook.model.rate.RateCard;
import app.quarterbook.model.visit.Billing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the bill of one visit after the other, in the order of time (DOMAIN 4): charged minutes
/// are
/// covered by what the agreement includes, then by blocks, and what is left is priced by its rate.
final class Reckoning {
  private static final BigDecimal NO_MONEY = BigDecimal.ZERO.setScale(2);

  private final Account account;
  private final Stock stock;
  private final Coverage coverage;

  Reckoning(Account account, Stock stock) {
    this.account = account;
    this.stock = stock;
    coverage = new Coverage(account.agreements());
  }

  /// @param place of the work in the order of time
  VisitBill bill(Work work, int place) {
    var agreement = coverage.on(work.on()).orElse(null);
    var conditions = agreement == null ? Conditions.NONE : agreement.conditions();
    boolean free = work.billing() == Billing.FREE;
    boolean waived = conditions.travelWaived() && hasTravel(work) && !free;
    int charged = free ? 0 : work.minutes() + (waived ? 0 : work.travelMinutes());
    var draws = draws(work, place, agreement, charged);
    int covered = draws.stream().mapToInt(Draw::minutes).sum();
    var priced = priced(work, conditions, charged, covered);
    var paid = priced.stream().map(Priced::amount).reduce(NO_MONEY, BigDecimal::add);
    var travel = free || waived || work.billing() == Billing.COVERED ? NO_MONEY : work.travel();
    return new VisitBill(
        work.visit(),
        work.kind(),
        work.on(),
        charged,
        draws,
        charged - covered,
        priced,
        paid,
        travel,
        waived,
        null,
        work.figures());
  }

  private static boolean hasTravel(Work work) {
    return work.travelMinutes() > 0 || work.travel().signum() > 0;
  }

  /// Where the fee has all work in, or the consultant says that the agreement covers a visit, it
  /// covers what its hours and blocks do not.
  private List<Draw> draws(Work work, int place, @Nullable Agreement agreement, int charged) {
    boolean hasAllIn = agreement != null && agreement.conditions().coversAll();
    if (hasAllIn && work.billing() == Billing.OPEN) {
      return all(charged);
    }
    var draws = new ArrayList<>(stock.cover(place, agreement, charged));
    if (work.billing() == Billing.COVERED) {
      draws.addAll(all(charged - draws.stream().mapToInt(Draw::minutes).sum()));
    }
    return draws;
  }

  private static List<Draw> all(int minutes) {
    return minutes > 0 ? List.of(new Draw(new Source.Covered(), minutes)) : List.of();
  }

  /// The first minutes are the covered ones; travel comes after the work.
  private List<Priced> priced(Work work, Conditions conditions, int charged, int covered) {
    if (charged == covered) {
      return List.of();
    }
    var card = account.cards().on(work.on());
    var rate =
        OwnRate.on(account.own(), work.item(), work.on())
            .map(OwnRate::price)
            .orElseGet(() -> card.price(work.item()));
    var priced = new ArrayList<Priced>();
    int skip = covered;
    for (var stretch : stretches(work, charged)) {
      int billed = Math.max(0, stretch.minutes() - skip);
      skip -= stretch.minutes() - billed;
      if (billed > 0) {
        int percent = percent(stretch.band(), conditions, card);
        priced.add(new Priced(stretch.band(), billed, rate, percent, conditions.discount()));
      }
    }
    return priced;
  }

  /// Charged minutes in their bands: what was worked as it was worked, what rounding or a minimum
  /// adds as the last of it, then the way.
  private List<Stretch> stretches(Work work, int charged) {
    var begun = work.begun();
    var hours = account.hours();
    var band = begun == null ? hours.band(work.on()) : hours.band(begun);
    var stretches = new ArrayList<Stretch>();
    int open = Math.min(work.minutes(), charged);
    int way = charged - open;
    for (var worked : begun == null ? List.<Stretch>of() : hours.divide(begun, work.worked())) {
      int here = Math.min(open, worked.minutes());
      stretches.add(new Stretch(worked.band(), here));
      band = worked.band();
      open -= here;
    }
    stretches.add(new Stretch(band, open));
    stretches.add(new Stretch(TimeBand.BUSINESS_HOURS, way));
    return BusinessHours.joined(stretches);
  }

  private static int percent(TimeBand band, Conditions conditions, RateCard card) {
    return switch (band) {
      case BUSINESS_HOURS -> 100;
      case AFTER_HOURS -> requireNonNullElse(conditions.afterHours(), card.afterHours());
      case WEEKEND -> requireNonNullElse(conditions.weekend(), card.weekend());
    };
  }
}
