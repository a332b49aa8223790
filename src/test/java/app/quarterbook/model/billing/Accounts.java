package app.quarterbook.model.billing;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.Conditions;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.rate.RateCards;
import app.quarterbook.model.visit.Billing;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.model.visit.VisitKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Accounts for tests, of one client, by the rate card that the program comes with.
final class Accounts {
  static final ClientId CLIENT = ClientId.next();
  static final BusinessHours HOURS =
      new BusinessHours(LocalTime.of(8, 0), LocalTime.of(17, 0), ZoneId.of("Europe/Berlin"));
  static final Account NOTHING = Account.empty(new RateCards(List.of()), HOURS);

  private Accounts() {}

  static Agreement agreement(String start, Conditions conditions) {
    return Agreement.drafted(CLIENT, new Term(LocalDate.parse(start), 12, 60, true))
        .withState(AgreementState.ACTIVE)
        .withConditions(conditions);
  }

  static Block block(String on, int minutes, @Nullable String lastDay) {
    return new Block(
        BlockId.next(),
        CLIENT,
        LocalDate.parse(on),
        minutes,
        lastDay == null ? null : LocalDate.parse(lastDay),
        BigDecimal.ZERO,
        "",
        null);
  }

  /// Work on site in the morning that is charged as it was worked.
  static Work work(String on, int minutes) {
    return work(on, "09:00", minutes, minutes);
  }

  static Work work(String on, @Nullable String start, int worked, int charged) {
    return new Work(
        VisitId.next(),
        VisitKind.ON_SITE,
        LocalDate.parse(on),
        start == null ? null : LocalTime.parse(start),
        0,
        worked,
        RateItem.ON_SITE,
        Billing.OPEN,
        charged,
        0,
        BigDecimal.ZERO.setScale(2));
  }

  static Work with(Work work, Billing billing, int travelMinutes, String travel) {
    return new Work(
        work.visit(),
        work.kind(),
        work.on(),
        work.start(),
        work.travelOut(),
        work.worked(),
        work.item(),
        billing,
        work.minutes(),
        travelMinutes,
        new BigDecimal(travel));
  }
}
