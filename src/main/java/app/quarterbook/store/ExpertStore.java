package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.EXPERT;
import static app.quarterbook.store.schema.Tables.EXPERT_CLIENT;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import app.quarterbook.model.Ids;
import app.quarterbook.model.Label;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Expert;
import app.quarterbook.model.client.ExpertId;
import app.quarterbook.store.schema.tables.records.ExpertRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.DSL;

/// Keeps outside experts and vendors, and which clients they work for.
public final class ExpertStore {
  private static final Field<Set<ClientId>> CLIENTS =
      multiset(
              select(EXPERT_CLIENT.CLIENT_ID)
                  .from(EXPERT_CLIENT)
                  .where(EXPERT_CLIENT.EXPERT_ID.eq(EXPERT.ID)))
          .convertFrom(rows -> rows.intoSet(EXPERT_CLIENT.CLIENT_ID));

  private final Database database;

  public ExpertStore(Database database) {
    this.database = database;
  }

  /// All experts and vendors by name.
  public List<Expert> all() {
    return where(DSL.noCondition());
  }

  /// Who works for a client, by name.
  public List<Expert> of(ClientId client) {
    return where(
        EXPERT.ID.in(
            select(EXPERT_CLIENT.EXPERT_ID)
                .from(EXPERT_CLIENT)
                .where(EXPERT_CLIENT.CLIENT_ID.eq(client))));
  }

  public Optional<Expert> find(ExpertId id) {
    return where(EXPERT.ID.eq(id)).stream().findFirst();
  }

  public void save(Expert expert) {
    var before = find(expert.id());
    if (before.filter(expert::equals).isPresent()) {
      return;
    }
    var label =
        before.isEmpty()
            ? Label.of("expert.did.add", expert.name())
            : Label.of("expert.did.change", expert.name()).merging(expert.id().value());
    database.write(
        label,
        jooq -> {
          Saving.put(jooq, row(expert));
          return link(jooq, expert, before.map(Expert::clients).orElse(Set.of()));
        });
  }

  public void delete(ExpertId id) {
    find(id)
        .ifPresent(
            expert ->
                database.write(
                    Label.of("expert.did.delete", expert.name()),
                    jooq -> jooq.deleteFrom(EXPERT).where(EXPERT.ID.eq(id)).execute()));
  }

  private static int link(DSLContext jooq, Expert expert, Set<ClientId> before) {
    int gone =
        jooq.deleteFrom(EXPERT_CLIENT)
            .where(EXPERT_CLIENT.EXPERT_ID.eq(expert.id()))
            .and(EXPERT_CLIENT.CLIENT_ID.notIn(expert.clients()))
            .execute();
    for (var client : expert.clients()) {
      if (!before.contains(client)) {
        jooq.insertInto(
                EXPERT_CLIENT, EXPERT_CLIENT.ID, EXPERT_CLIENT.EXPERT_ID, EXPERT_CLIENT.CLIENT_ID)
            .values(Ids.next(), expert.id(), client)
            .execute();
      }
    }
    return gone;
  }

  private List<Expert> where(Condition condition) {
    return database.read(
        jooq ->
            jooq.select(
                    EXPERT.ID,
                    EXPERT.NAME,
                    EXPERT.KIND,
                    EXPERT.WHAT_FOR,
                    EXPERT.CONTACT,
                    EXPERT.PHONE,
                    EXPERT.EMAIL,
                    EXPERT.ACCOUNT_NUMBER,
                    CLIENTS,
                    EXPERT.NOTES)
                .from(EXPERT)
                .where(condition)
                .orderBy(DSL.lower(EXPERT.NAME), EXPERT.ID)
                .fetch(Records.mapping(Expert::new)));
  }

  private static ExpertRecord row(Expert expert) {
    return new ExpertRecord(
        expert.id(),
        expert.name(),
        expert.kind(),
        expert.whatFor(),
        expert.contact(),
        expert.phone(),
        expert.email(),
        expert.accountNumber(),
        expert.notes());
  }
}
