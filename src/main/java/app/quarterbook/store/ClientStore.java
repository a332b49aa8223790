package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.CLIENT;
import static app.quarterbook.store.schema.Tables.STAGE_CHANGE;

import app.quarterbook.model.Label;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.ClientMerge;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.client.StageChange;
import app.quarterbook.model.client.StageChangeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;

/// Keeps clients and the history of their stages.
public final class ClientStore {
  private final Database database;

  public ClientStore(Database database) {
    this.database = database;
  }

  /// All clients by name.
  public List<Client> all() {
    return database.read(
        jooq ->
            jooq.select(ClientRows.AS_CLIENT)
                .from(CLIENT)
                .orderBy(ClientRows.BY_NAME, CLIENT.ID)
                .fetch(Records.mapping(client -> client)));
  }

  public Optional<Client> find(ClientId id) {
    return database.read(
        jooq ->
            jooq.select(ClientRows.AS_CLIENT)
                .from(CLIENT)
                .where(CLIENT.ID.eq(id))
                .fetchOptional(Records.mapping(client -> client)));
  }

  /// Adds a client, or changes one. A stage that is not yet in the history is written there too.
  public void save(Client client) {
    var before = find(client.id());
    if (before.filter(client::equals).isPresent()) {
      return;
    }
    var label =
        before.isEmpty()
            ? Label.of("client.did.add", client.name())
            : Label.of("client.did.change", client.name()).merging(client.id().value());
    boolean moved = before.filter(old -> old.stage() == client.stage()).isEmpty();
    database.write(
        label,
        jooq -> {
          Saving.put(jooq, ClientRows.record(client));
          return moved ? note(jooq, client, firstDay(client, before), "") : 0;
        });
  }

  /// Moves a client to a stage.
  ///
  /// @param reason why; wanted where the relationship is over
  public void move(ClientId id, Stage stage, LocalDate on, String reason) {
    var client = find(id).orElseThrow();
    database.write(
        Label.of("client.did.move", client.name()),
        jooq -> {
          var moved = client.withStage(stage);
          Saving.put(jooq, ClientRows.record(moved));
          return note(jooq, moved, on, reason);
        });
  }

  /// Through which stages a client went, the latest first.
  public List<StageChange> stages(ClientId id) {
    return database.read(
        jooq ->
            jooq.select(
                    STAGE_CHANGE.ID,
                    STAGE_CHANGE.CLIENT_ID,
                    STAGE_CHANGE.STAGE,
                    STAGE_CHANGE.CHANGED_ON,
                    STAGE_CHANGE.REASON)
                .from(STAGE_CHANGE)
                .where(STAGE_CHANGE.CLIENT_ID.eq(id))
                .orderBy(STAGE_CHANGE.CHANGED_ON.desc(), STAGE_CHANGE.ID.desc())
                .fetch(Records.mapping(StageChange::new)));
  }

  /// Deletes a client with everything that hangs on it; undoing brings it all back.
  public void delete(ClientId id) {
    find(id)
        .ifPresent(
            client ->
                database.write(
                    Label.of("client.did.delete", client.name()),
                    jooq -> jooq.deleteFrom(CLIENT).where(CLIENT.ID.eq(id)).execute()));
  }

  /// Makes one client of two that are the same firm: everything that hangs on `gone` moves over,
  /// blanks are filled, and `gone` is deleted. One step to undo.
  public void merge(ClientId kept, ClientId gone) {
    var stays = find(kept).orElseThrow();
    var goes = find(gone).orElseThrow();
    database.write(
        Label.of("client.did.merge", goes.name(), stays.name()),
        jooq -> {
          Saving.put(jooq, ClientRows.record(ClientMerge.of(stays, goes)));
          ClientMover.move(jooq, gone, kept);
          return jooq.deleteFrom(CLIENT).where(CLIENT.ID.eq(gone)).execute();
        });
  }

  private LocalDate firstDay(Client client, Optional<Client> before) {
    var today = LocalDate.now(database.clock());
    var since = client.since();
    return before.isEmpty() && since != null ? since : today;
  }

  private static int note(DSLContext jooq, Client client, LocalDate on, String reason) {
    var change = new StageChange(StageChangeId.next(), client.id(), client.stage(), on, reason);
    return jooq.insertInto(STAGE_CHANGE)
        .set(STAGE_CHANGE.ID, change.id())
        .set(STAGE_CHANGE.CLIENT_ID, change.client())
        .set(STAGE_CHANGE.STAGE, change.stage())
        .set(STAGE_CHANGE.CHANGED_ON, change.on())
        .set(STAGE_CHANGE.REASON, change.reason())
        .execute();
  }
}
