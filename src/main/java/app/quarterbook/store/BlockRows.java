package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.BLOCK;
import static app.quarterbook.store.schema.Tables.BLOCK_CHANGE;

import app.quarterbook.model.billing.Block;
import app.quarterbook.model.billing.BlockChange;
import app.quarterbook.store.schema.tables.records.BlockChangeRecord;
import app.quarterbook.store.schema.tables.records.BlockRecord;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;

/// How prepaid blocks and the changes made to them by hand lie in their tables.
final class BlockRows {
  private BlockRows() {}

  /// The blocks, the oldest first.
  static List<Block> fetch(DSLContext jooq, Condition condition) {
    return jooq.select(
            BLOCK.ID,
            BLOCK.CLIENT_ID,
            BLOCK.BOUGHT_ON,
            BLOCK.MINUTES,
            BLOCK.LAST_DAY,
            BLOCK.PRICE,
            BLOCK.NOTES,
            BLOCK.VOID_REASON)
        .from(BLOCK)
        .where(condition)
        .orderBy(BLOCK.BOUGHT_ON, BLOCK.ID)
        .fetch(Records.mapping(Block::new));
  }

  /// The changes to blocks, the oldest first.
  static List<BlockChange> changes(DSLContext jooq, Condition condition) {
    return jooq.select(
            BLOCK_CHANGE.ID,
            BLOCK_CHANGE.BLOCK_ID,
            BLOCK_CHANGE.CHANGED_ON,
            BLOCK_CHANGE.MINUTES,
            BLOCK_CHANGE.REASON)
        .from(BLOCK_CHANGE)
        .join(BLOCK)
        .on(BLOCK.ID.eq(BLOCK_CHANGE.BLOCK_ID))
        .where(condition)
        .orderBy(BLOCK_CHANGE.CHANGED_ON, BLOCK_CHANGE.ID)
        .fetch(Records.mapping(BlockChange::new));
  }

  static BlockRecord record(Block block) {
    return new BlockRecord(
        block.id(),
        block.client(),
        block.on(),
        block.minutes(),
        block.lastDay(),
        block.price(),
        block.notes(),
        block.voidReason());
  }

  static BlockChangeRecord record(BlockChange change) {
    return new BlockChangeRecord(
        change.id(), change.block(), change.on(), change.minutes(), change.reason());
  }
}
