package app.quarterbook.exchange.intake;

import static app.quarterbook.exchange.Field.PERSON_ADDRESS;
import static app.quarterbook.exchange.Field.PERSON_CITY;
import static app.quarterbook.exchange.Field.PERSON_CLIENT;
import static app.quarterbook.exchange.Field.PERSON_COUNTRY;
import static app.quarterbook.exchange.Field.PERSON_DECIDES;
import static app.quarterbook.exchange.Field.PERSON_EMAIL;
import static app.quarterbook.exchange.Field.PERSON_FIRST_NAME;
import static app.quarterbook.exchange.Field.PERSON_LAST_NAME;
import static app.quarterbook.exchange.Field.PERSON_MOBILE;
import static app.quarterbook.exchange.Field.PERSON_NAME;
import static app.quarterbook.exchange.Field.PERSON_NOTES;
import static app.quarterbook.exchange.Field.PERSON_PHONE;
import static app.quarterbook.exchange.Field.PERSON_POSTAL_CODE;
import static app.quarterbook.exchange.Field.PERSON_ROLE;
import static app.quarterbook.exchange.Field.PERSON_STATE;
import static app.quarterbook.exchange.Field.PERSON_STREET;
import static java.util.stream.Collectors.joining;

import app.quarterbook.exchange.Result;
import app.quarterbook.exchange.Sentence;
import app.quarterbook.exchange.Target;
import app.quarterbook.exchange.spelling.Fold;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.client.StageChange;
import app.quarterbook.model.client.StageChangeId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Rows of an address book become people at their firms; a firm that is not known yet becomes a
/// lead.
final class PersonTaker implements Taker {
  private final Bench bench;
  private final Circumstances here;
  private final Map<String, Integer> firsts = new HashMap<>();

  PersonTaker(Bench bench, Circumstances here) {
    this.bench = bench;
    this.here = here;
  }

  /// Puts together what address books keep apart: first and last name, street and town.
  static Row composed(Row row) {
    var name = joined(" ", row.text(PERSON_FIRST_NAME), row.text(PERSON_LAST_NAME));
    var town =
        joined(" ", row.text(PERSON_POSTAL_CODE), row.text(PERSON_CITY), row.text(PERSON_STATE));
    var address = joined("\n", row.text(PERSON_STREET), town, row.text(PERSON_COUNTRY));
    var named = row.has(PERSON_NAME) ? row : row.with(PERSON_NAME, name);
    return named.has(PERSON_ADDRESS) ? named : named.with(PERSON_ADDRESS, address);
  }

  @Override
  public String origin(Row row) throws Unreadable {
    var email = row.text(PERSON_EMAIL).toLowerCase(Locale.ROOT);
    var who = email.isEmpty() ? Fold.name(name(row)) : email;
    var origin = Fold.name(row.text(PERSON_CLIENT)) + "\n" + who;
    firsts.putIfAbsent(origin, row.number());
    return origin;
  }

  @Override
  public Outcome take(Row row, Seen seen, boolean again) throws Unreadable {
    if (again && seen.mark() == null && here.doubles() == Doubles.LEAVE_OUT) {
      return Outcome.of(
          row.number(),
          Result.DOUBLE,
          Sentence.of("exchange.double.leftOut", firsts.getOrDefault(origin(row), row.number())));
    }
    var name = name(row);
    var firm = row.text(PERSON_CLIENT);
    var known = bench.client(firm);
    var client = known.orElseGet(() -> Client.named(firm));
    var there =
        bench
            .find(seen.record(), Person.class)
            .or(() -> People.alike(bench.people(client.id()), name, row.text(PERSON_EMAIL)));
    var policy = there.isEmpty() ? Policy.FRESH : seen.policy();
    var person = update(there.orElseGet(() -> Person.named(client.id(), name)), row, policy);
    if (known.isEmpty()) {
      bench.save(client);
      bench.save(
          new StageChange(StageChangeId.next(), client.id(), client.stage(), here.today(), ""));
    }
    bench.save(seen.marked(Target.PERSON, person.id().value()));
    boolean same = there.isPresent() && there.get().equals(person);
    if (!same) {
      bench.save(person);
    }
    if (again && seen.mark() == null) {
      return Outcome.of(
          row.number(),
          Result.DOUBLE,
          Sentence.of("exchange.double.merged", firsts.getOrDefault(origin(row), row.number())));
    }
    if (known.isEmpty()) {
      return Outcome.of(row.number(), Result.NEW, Sentence.of("exchange.note.newClient", firm));
    }
    return Outcome.of(
        row.number(), same ? Result.SAME : there.isEmpty() ? Result.NEW : Result.CHANGED);
  }

  private static Person update(Person person, Row row, Policy policy) {
    return new Update<>(person, row, policy)
        .text(PERSON_NAME, Person::name, Person::withName)
        .text(PERSON_ROLE, Person::role, Person::withRole)
        .take(PERSON_DECIDES, Boolean.class, Person::decisionMaker, Person::withDecisionMaker)
        .text(PERSON_PHONE, Person::phone, Person::withPhone)
        .text(PERSON_MOBILE, Person::mobile, Person::withMobile)
        .text(PERSON_EMAIL, Person::email, Person::withEmail)
        .text(PERSON_ADDRESS, Person::address, Person::withAddress)
        .notes(PERSON_NOTES, Person::notes, Person::withNotes)
        .record();
  }

  private static String name(Row row) throws Unreadable {
    var name = row.has(PERSON_NAME) ? row.text(PERSON_NAME) : row.text(PERSON_EMAIL);
    if (name.isEmpty()) {
      throw new Unreadable("exchange.problem.person");
    }
    return name;
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining(between));
  }
}
