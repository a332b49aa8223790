package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.PLAN_ITEM;
import static app.quarterbook.store.schema.Tables.VISIT;

import app.quarterbook.model.client.ClientId;

/// Takes clients away, deleted or merged into another. Both can be undone; where much hangs on the
/// client, a backup is made first all the same.
public final class ClientRemoval {
  /// From so many visits and plan items together on it is much: about a year's.
  static final int MUCH = 100;

  private final Database database;
  private final ClientStore clients;
  private final Runnable backup;

  /// @param backup makes a verified backup, or throws a {@link StoreException}
  public ClientRemoval(Database database, Runnable backup) {
    this.database = database;
    this.backup = backup;
    clients = new ClientStore(database);
  }

  /// Deletes a client with everything that hangs on it.
  ///
  /// @throws StoreException if there is much and no backup could be made; nothing was deleted
  public void delete(ClientId id) {
    secure(id);
    clients.delete(id);
  }

  /// Makes one client of two that are the same firm.
  ///
  /// @param gone is not there any more afterwards
  /// @throws StoreException if there is much and no backup could be made; nothing was changed
  public void merge(ClientId kept, ClientId gone) {
    secure(gone);
    clients.merge(kept, gone);
  }

  private void secure(ClientId id) {
    if (records(id) >= MUCH) {
      backup.run();
    }
  }

  private int records(ClientId id) {
    return database.read(
        jooq ->
            jooq.fetchCount(VISIT, VISIT.CLIENT_ID.eq(id))
                + jooq.fetchCount(PLAN_ITEM, PLAN_ITEM.CLIENT_ID.eq(id)));
  }
}
