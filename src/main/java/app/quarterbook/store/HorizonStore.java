package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.HORIZON_EVENT;

import app.quarterbook.model.Label;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.HorizonEvent;
import app.quarterbook.model.client.HorizonEventId;
import app.quarterbook.store.schema.tables.records.HorizonEventRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Records;
import org.jooq.impl.DSL;

/// Keeps what is coming up in the clients' businesses.
public final class HorizonStore {
  private final Database database;

  public HorizonStore(Database database) {
    this.database = database;
  }

  /// Everything that is coming up, the earliest first, what has no day last.
  public List<HorizonEvent> all() {
    return where(DSL.noCondition());
  }

  /// What is coming up at a client's, the earliest first, what has no day last.
  public List<HorizonEvent> of(ClientId client) {
    return where(HORIZON_EVENT.CLIENT_ID.eq(client));
  }

  public Optional<HorizonEvent> find(HorizonEventId id) {
    return where(HORIZON_EVENT.ID.eq(id)).stream().findFirst();
  }

  public void save(HorizonEvent event) {
    var before = find(event.id());
    if (before.filter(event::equals).isPresent()) {
      return;
    }
    var label =
        before.isEmpty()
            ? Label.of("client.did.addHorizon", event.title())
            : Label.of("client.did.changeHorizon", event.title()).merging(event.id().value());
    database.write(label, jooq -> Saving.put(jooq, row(event)));
  }

  public void delete(HorizonEventId id) {
    find(id)
        .ifPresent(
            event ->
                database.write(
                    Label.of("client.did.deleteHorizon", event.title()),
                    jooq ->
                        jooq.deleteFrom(HORIZON_EVENT).where(HORIZON_EVENT.ID.eq(id)).execute()));
  }

  private List<HorizonEvent> where(Condition condition) {
    return database.read(
        jooq ->
            jooq.select(
                    HORIZON_EVENT.ID,
                    HORIZON_EVENT.CLIENT_ID,
                    HORIZON_EVENT.TITLE,
                    HORIZON_EVENT.KIND,
                    HORIZON_EVENT.DUE_ON,
                    HORIZON_EVENT.NOTES)
                .from(HORIZON_EVENT)
                .where(condition)
                .orderBy(HORIZON_EVENT.DUE_ON.asc().nullsLast(), HORIZON_EVENT.ID)
                .fetch(Records.mapping(HorizonEvent::new)));
  }

  private static HorizonEventRecord row(HorizonEvent event) {
    return new HorizonEventRecord(
        event.id(), event.client(), event.title(), event.kind(), event.on(), event.notes());
  }
}
