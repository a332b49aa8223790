package app.quarterbook.exchange.write;

import app.quarterbook.exchange.Field;
import app.quarterbook.model.billing.Block;
import app.quarterbook.model.billing.BlockChange;
import app.quarterbook.model.billing.BlockId;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.rate.OwnRate;
import app.quarterbook.model.rate.RateCard;
import app.quarterbook.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Time paid in advance and what was changed in it by hand, as lists that number the blocks in one
/// way, and the clients' own rates.
final class PrepaidSheets {
  private final List<Block> blocks;
  private final Map<BlockId, Integer> numbers = new HashMap<>();
  private final Map<BlockId, ClientId> owners = new HashMap<>();
  private final Map<ClientId, String> names;

  PrepaidSheets(List<Block> blocks, Map<ClientId, String> names) {
    this.blocks = blocks;
    this.names = names;
    for (var block : blocks) {
      numbers.put(block.id(), numbers.size() + 1);
      owners.put(block.id(), block.client());
    }
  }

  Sheet blocks() {
    return Sheet.of(
        Text.of("exchange.sheet.blocks"),
        List.of(
            Text.of(Field.CLIENT_NAME),
            Text.of("exchange.column.block"),
            Text.of("exchange.column.bought"),
            Text.of("exchange.column.minutes"),
            Text.of("exchange.column.paid"),
            Text.of("exchange.column.lastDay"),
            Text.of("exchange.column.voidReason"),
            Text.of(Field.CLIENT_NOTES)),
        blocks,
        block ->
            Sheet.row(
                name(block.client()),
                numbers.get(block.id()),
                block.on(),
                block.minutes(),
                block.price(),
                block.lastDay(),
                Objects.requireNonNullElse(block.voidReason(), ""),
                block.notes()));
  }

  Sheet changes(List<BlockChange> changes) {
    return Sheet.of(
        Text.of("exchange.sheet.blockChanges"),
        List.of(
            Text.of(Field.CLIENT_NAME),
            Text.of("exchange.column.block"),
            Text.of("exchange.column.from"),
            Text.of("exchange.column.minutes"),
            Text.of("exchange.column.reason")),
        changes,
        change ->
            Sheet.row(
                name(owners.get(change.block())),
                numbers.get(change.block()),
                change.on(),
                change.minutes(),
                change.reason()));
  }

  Sheet rates(List<OwnRate> rates) {
    return Sheet.of(
        Text.of("exchange.sheet.ownRates"),
        List.of(
            Text.of(Field.CLIENT_NAME),
            Text.of("exchange.column.item"),
            Text.of("exchange.column.from"),
            Text.of("exchange.column.price")),
        rates,
        rate ->
            Sheet.row(
                name(rate.client()),
                Text.of(rate.item()),
                rate.from().equals(RateCard.BEGINNING) ? null : rate.from(),
                rate.price()));
  }

  private String name(ClientId client) {
    return names.getOrDefault(client, "");
  }
}
