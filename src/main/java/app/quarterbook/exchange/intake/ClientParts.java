package app.quarterbook.exchange.intake;

import static app.quarterbook.exchange.Field.CLIENT_ADDRESS;
import static app.quarterbook.exchange.Field.CLIENT_CONTACT;
import static app.quarterbook.exchange.Field.CLIENT_DEAL;
import static app.quarterbook.exchange.Field.CLIENT_DISTANCE;
import static app.quarterbook.exchange.Field.CLIENT_EMAIL;
import static app.quarterbook.exchange.Field.CLIENT_FEE;
import static app.quarterbook.exchange.Field.CLIENT_PHONE;
import static app.quarterbook.exchange.Field.CLIENT_RENEWAL;
import static app.quarterbook.exchange.Field.CLIENT_SERVERS;
import static app.quarterbook.exchange.Field.CLIENT_WORKSTATIONS;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.client.Site;
import app.quarterbook.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a row of a client list says beside the client: who to talk to, where the main site is, and
/// what is paid each month.
final class ClientParts {
  private static final int TERM_MONTHS = 12;

  private final Bench bench;
  private final Circumstances here;

  ClientParts(Bench bench, Circumstances here) {
    this.bench = bench;
    this.here = here;
  }

  /// An agreement needs what is paid and when it is over.
  static boolean hasAgreement(Row row) {
    return row.has(CLIENT_FEE) && row.has(CLIENT_RENEWAL);
  }

  /// The first day of the term that ends with the row's renewal.
  @Nullable LocalDate agreedOn(Row row) {
    var renewal = row.date(CLIENT_RENEWAL);
    return renewal == null ? null : renewal.minusMonths(TERM_MONTHS);
  }

  /// @return whether anything changed
  boolean take(Client client, Row row, Policy policy) {
    var person = person(client, row, policy);
    var site = site(client, row, policy);
    var agreement = agreement(client, row, policy);
    person.ifPresent(bench::save);
    site.ifPresent(bench::save);
    agreement.ifPresent(bench::save);
    return person.isPresent() || site.isPresent() || agreement.isPresent();
  }

  private Optional<Person> person(Client client, Row row, Policy policy) {
    var email = row.text(CLIENT_EMAIL);
    var contact = row.text(CLIENT_CONTACT);
    var name = !contact.isEmpty() ? contact : !email.isEmpty() ? email : row.text(CLIENT_PHONE);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    var there = People.alike(bench.people(client.id()), name, email);
    var person =
        new Update<>(
                there.orElseGet(() -> Person.named(client.id(), name)),
                row,
                there.isEmpty() ? Policy.FRESH : policy)
            .text(CLIENT_CONTACT, Person::name, Person::withName)
            .text(CLIENT_EMAIL, Person::email, Person::withEmail)
            .text(CLIENT_PHONE, Person::phone, Person::withPhone)
            .record();
    return Optional.of(person).filter(now -> !there.equals(Optional.of(now)));
  }

  private Optional<Site> site(Client client, Row row, Policy policy) {
    if (!row.has(CLIENT_DISTANCE) && !row.has(CLIENT_ADDRESS)) {
      return Optional.empty();
    }
    var there = bench.sites(client.id()).stream().findFirst();
    var site =
        new Update<>(
                there.orElseGet(() -> Site.named(client.id(), Text.of("exchange.mainSite"))),
                row,
                there.isEmpty() ? Policy.FRESH : policy)
            .take(CLIENT_DISTANCE, BigDecimal.class, Site::distance, Site::withDistance)
            .text(CLIENT_ADDRESS, Site::address, Site::withAddress)
            .record();
    return Optional.of(site).filter(now -> !there.equals(Optional.of(now)));
  }

  private Optional<Agreement> agreement(Client client, Row row, Policy policy) {
    var starts = agreedOn(row);
    if (starts == null || !row.has(CLIENT_FEE)) {
      return Optional.empty();
    }
    var there = bench.agreements(client.id()).stream().filter(Agreement::isActive).findFirst();
    var begun =
        Agreement.drafted(client.id(), new Term(starts, TERM_MONTHS, here.noticeDays(), false))
            .withState(AgreementState.ACTIVE)
            .withTier(null);
    var agreement =
        new Update<>(there.orElse(begun), row, there.isEmpty() ? Policy.FRESH : policy)
            .take(CLIENT_DEAL, Tier.class, Agreement::tier, Agreement::withTier)
            .take(CLIENT_FEE, BigDecimal.class, Agreement::monthlyFee, Agreement::withMonthlyFee)
            .take(
                CLIENT_WORKSTATIONS,
                Integer.class,
                Agreement::workstations,
                Agreement::withWorkstations)
            .take(CLIENT_SERVERS, Integer.class, Agreement::servers, Agreement::withServers)
            .take(
                CLIENT_RENEWAL,
                LocalDate.class,
                a -> a.term().end(),
                (a, end) -> renewed(a, starts))
            .record();
    return Optional.of(agreement).filter(now -> !there.equals(Optional.of(now)));
  }

  private static Agreement renewed(Agreement agreement, LocalDate starts) {
    return agreement.withTerm(agreement.term().withStart(starts).withMonths(TERM_MONTHS));
  }
}
