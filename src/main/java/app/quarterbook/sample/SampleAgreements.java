package app.quarterbook.sample;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementKind;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.QuoteStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The sample's agreements, each at another point of the renewal clock; older clients also have the
/// one that came before.
final class SampleAgreements {
  private static final int YEAR = 12;
  private static final int NOTICE_DAYS = 45;
  private static final BigDecimal LAST_YEARS_SHARE = new BigDecimal("0.94");

  private final AgreementStore agreements;
  private final QuoteStore quotes;
  private final LocalDate today;

  SampleAgreements(Database database, LocalDate today) {
    agreements = new AgreementStore(database);
    quotes = new QuoteStore(database);
    this.today = today;
  }

  /// Adds everything; the agreement in force comes back under its client.
  Map<Client, Agreement> fill(List<Client> clients) {
    var current = new HashMap<Client, Agreement>();
    for (int i = 0; i < clients.size(); i++) {
      var firm = Firm.ALL.get(i);
      var client = clients.get(i);
      if (firm.isOffered()) {
        priced(offer(client), firm);
      } else if (firm.tier() != null) {
        var agreement = priced(agreement(firm, client), firm);
        if (firm.isClient()) {
          current.put(client, agreement);
        }
        if (firm.monthsKnown() > 2 * YEAR) {
          agreements.save(before(agreement));
        }
      }
    }
    return current;
  }

  private Agreement agreement(Firm firm, Client client) {
    var start = today.plusDays(firm.endsIn()).minusMonths(YEAR);
    return sized(Agreement.drafted(client.id(), term(start, firm.autoRenew())), client)
        .withTier(firm.tier())
        .withState(firm.isClient() ? AgreementState.ACTIVE : AgreementState.ENDED)
        .withSignedOn(start.minusDays(12))
        .withNotes(Lines.of("sample.agreementNote").getFirst());
  }

  /// With the conditions of its tier, and lines that make the fee.
  private Agreement priced(Agreement agreement, Firm firm) {
    agreements.save(agreement.withState(AgreementState.DRAFT));
    quotes.quote(agreement.id(), Objects.requireNonNullElse(agreement.tier(), Tier.SILVER));
    quotes.add(agreement.id(), RateItem.FIREWALL);
    if (firm.tier() != null && firm.tier() != Tier.SILVER) {
      quotes.add(agreement.id(), RateItem.BACKUP_SERVER);
    }
    var made = agreements.find(agreement.id()).orElseThrow();
    var kept = made.withState(agreement.state());
    agreements.save(kept);
    return kept;
  }

  private Agreement before(Agreement agreement) {
    var start = agreement.term().start().minusMonths(YEAR);
    var fee = agreement.monthlyFee().multiply(LAST_YEARS_SHARE);
    return agreement
        .withId(Agreement.drafted(agreement.client(), agreement.term()).id())
        .withTerm(agreement.term().withStart(start).withAutoRenew(false))
        .withMonthlyFee(fee)
        .withState(AgreementState.REPLACED)
        .withSignedOn(start.minusDays(9))
        .withNotes("");
  }

  private Agreement offer(Client client) {
    return sized(Agreement.drafted(client.id(), term(today.plusDays(20), true)), client)
        .withKind(AgreementKind.FIXED)
        .withTier(Tier.SILVER)
        .withOfferedOn(today.minusDays(6))
        .withState(AgreementState.OFFERED)
        .withNotes(Lines.of("sample.offerNote").getFirst());
  }

  private static Agreement sized(Agreement agreement, Client client) {
    return agreement
        .withWorkstations(Objects.requireNonNullElse(client.size().workstations(), 0))
        .withServers(Objects.requireNonNullElse(client.size().servers(), 0));
  }

  private static Term term(LocalDate start, boolean autoRenew) {
    return new Term(start, YEAR, NOTICE_DAYS, autoRenew);
  }
}
