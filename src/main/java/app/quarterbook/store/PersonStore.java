package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.PERSON;

import app.quarterbook.model.Label;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.client.PersonId;
import app.quarterbook.store.schema.tables.records.PersonRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Records;
import org.jooq.impl.DSL;

/// Keeps the people at the clients'.
public final class PersonStore {
  private final Database database;

  public PersonStore(Database database) {
    this.database = database;
  }

  /// Everybody: first who decides, then by name.
  public List<Person> all() {
    return where(DSL.noCondition());
  }

  /// The people at a client's: first who decides, then by name.
  public List<Person> of(ClientId client) {
    return where(PERSON.CLIENT_ID.eq(client));
  }

  public Optional<Person> find(PersonId id) {
    return where(PERSON.ID.eq(id)).stream().findFirst();
  }

  public void save(Person person) {
    var before = find(person.id());
    if (before.filter(person::equals).isPresent()) {
      return;
    }
    var label =
        before.isEmpty()
            ? Label.of("client.did.addPerson", person.name())
            : Label.of("client.did.changePerson", person.name()).merging(person.id().value());
    database.write(label, jooq -> Saving.put(jooq, row(person)));
  }

  public void delete(PersonId id) {
    find(id)
        .ifPresent(
            person ->
                database.write(
                    Label.of("client.did.deletePerson", person.name()),
                    jooq -> jooq.deleteFrom(PERSON).where(PERSON.ID.eq(id)).execute()));
  }

  private List<Person> where(Condition condition) {
    return database.read(
        jooq ->
            jooq.select(
                    PERSON.ID,
                    PERSON.CLIENT_ID,
                    PERSON.NAME,
                    PERSON.ROLE,
                    PERSON.DECISION_MAKER,
                    PERSON.PHONE,
                    PERSON.MOBILE,
                    PERSON.EMAIL,
                    PERSON.ADDRESS,
                    PERSON.NOTES)
                .from(PERSON)
                .where(condition)
                .orderBy(PERSON.DECISION_MAKER.desc(), DSL.lower(PERSON.NAME), PERSON.ID)
                .fetch(Records.mapping(Person::new)));
  }

  static PersonRecord row(Person person) {
    return new PersonRecord(
        person.id(),
        person.client(),
        person.name(),
        person.role(),
        person.decisionMaker(),
        person.phone(),
        person.mobile(),
        person.email(),
        person.address(),
        person.notes());
  }
}
