package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.BLOCK;
import static app.quarterbook.store.schema.Tables.BLOCK_CHANGE;

import app.quarterbook.model.Label;
import app.quarterbook.model.Minutes;
import app.quarterbook.model.billing.Block;
import app.quarterbook.model.billing.BlockChange;
import app.quarterbook.model.billing.BlockId;
import app.quarterbook.model.client.ClientId;
import java.util.List;
import java.util.Optional;

/// Keeps prepaid blocks and the changes that were made to them by hand.
public final class BlockStore {
  private final Database database;

  public BlockStore(Database database) {
    this.database = database;
  }

  /// A client's blocks, the oldest first, void and expired ones too.
  public List<Block> of(ClientId client) {
    return database.read(jooq -> BlockRows.fetch(jooq, BLOCK.CLIENT_ID.eq(client)));
  }

  public Optional<Block> find(BlockId id) {
    return database.read(jooq -> BlockRows.fetch(jooq, BLOCK.ID.eq(id))).stream().findFirst();
  }

  /// What was changed by hand in a block, the oldest first.
  public List<BlockChange> changes(BlockId block) {
    return database.read(jooq -> BlockRows.changes(jooq, BLOCK.ID.eq(block)));
  }

  /// Puts a block in, or a changed one in its place.
  public void save(Block block) {
    var before = find(block.id());
    if (before.filter(block::equals).isEmpty()) {
      var size = Minutes.format(block.minutes());
      var label =
          before.isEmpty()
              ? Label.of("billing.did.addBlock", name(block.client()), size)
              : Label.of("billing.did.changeBlock", name(block.client()), size)
                  .merging(block.id().value());
      database.write(label, jooq -> Saving.put(jooq, BlockRows.record(block)));
    }
  }

  /// Makes a block void that was never used.
  ///
  /// @param reason never empty
  /// @throws StoreException if something was taken from it
  public void makeVoid(BlockId id, String reason) {
    find(id)
        .ifPresent(
            block -> {
              if (new BillingStore(database).ledger(block.client()).isUsed(id)) {
                throw StoreException.said("store.blockUsed");
              }
              var size = Minutes.format(block.minutes());
              database.write(
                  Label.of("billing.did.voidBlock", name(block.client()), size),
                  jooq -> Saving.put(jooq, BlockRows.record(block.withVoidReason(reason))));
            });
  }

  /// Puts minutes into a block or takes them out of it.
  public void change(BlockChange change) {
    find(change.block())
        .ifPresent(
            block ->
                database.write(
                    Label.of("billing.did.changeMinutes", name(block.client())),
                    jooq -> Saving.put(jooq, BlockRows.record(change))));
  }

  /// Takes back a change made by hand.
  public void delete(BlockChange change) {
    find(change.block())
        .ifPresent(
            block ->
                database.write(
                    Label.of("billing.did.changeMinutes", name(block.client())),
                    jooq ->
                        jooq.deleteFrom(BLOCK_CHANGE)
                            .where(BLOCK_CHANGE.ID.eq(change.id()))
                            .execute()));
  }

  private String name(ClientId client) {
    return database.read(jooq -> ClientRows.name(jooq, client));
  }
}
