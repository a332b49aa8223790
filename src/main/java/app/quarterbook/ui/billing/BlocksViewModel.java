package app.quarterbook.ui.billing;

import app.quarterbook.model.Unsound;
import app.quarterbook.model.billing.Block;
import app.quarterbook.model.billing.BlockChange;
import app.quarterbook.model.billing.BlockChangeId;
import app.quarterbook.model.billing.BlockId;
import app.quarterbook.model.billing.BlockSize;
import app.quarterbook.model.billing.Ledger;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.rate.RateCard;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.store.BillingStore;
import app.quarterbook.store.BlockStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.RateCardStore;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.StoreException;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Arrival;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Editing;
import app.quarterbook.ui.kit.Live;
import app.quarterbook.ui.kit.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The prepaid blocks of one client: sold, changed by hand, made void, and what went in and out.
public final class BlocksViewModel implements AutoCloseable {
  private final Desk desk;
  private final ClientId client;
  private final BlockStore blocks;
  private final BillingStore billing;
  private final RateCardStore cards;
  private final SettingStore settings;
  private final Live<Loaded> live;
  private final ObservableList<BlockRow> rows = FXCollections.observableArrayList();
  private final Arrival<BlockRow> sold = new Arrival<>(rows, row -> row.block().id());
  private final Editing<Block> editing;
  private @Nullable BlockId chosen;
  private @Nullable RateCard card;

  public BlocksViewModel(Database database, Desk desk, ClientId client) {
    this.desk = desk;
    this.client = client;
    blocks = new BlockStore(database);
    editing = new Editing<>(desk, blocks::save, Block::id);
    billing = new BillingStore(database);
    cards = new RateCardStore(database);
    settings = new SettingStore(database);
    live =
        new Live<>(
            desk.background(),
            changed -> database.listen(BillingStore.ROWS, changed)::cancel,
            this::load,
            this::show);
    live.reload();
  }

  ObservableList<BlockRow> rows() {
    return rows;
  }

  /// The chosen block as it is being edited; null where none is, or where it is void.
  ReadOnlyObjectProperty<@Nullable Draft<Block>> draftProperty() {
    return editing.draftProperty();
  }

  /// A size with its price.
  String name(BlockSize size) {
    return card == null
        ? Text.of(size.item())
        : Text.of("billing.size", Text.of(size.item()), card.price(size.item()));
  }

  /// Sells a block of a size from today, at the price of the rate card, for a year.
  void sell(BlockSize size) {
    var today = today();
    desk.background()
        .run(
            () -> {
              var block = size.sold(client, today, cards.cards().on(today));
              blocks.save(block);
              return block.id();
            },
            sold::await);
  }

  /// The block that was sold just now; null where none was.
  ReadOnlyObjectProperty<@Nullable BlockRow> soldProperty() {
    return sold.arrivedProperty();
  }

  /// Edits a block; null for none.
  void choose(@Nullable BlockRow row) {
    chosen = row == null ? null : row.block().id();
    editing.edit(row == null || row.block().isVoid() ? null : row.block());
  }

  /// Whether the chosen block is in the list.
  boolean isStillThere() {
    return chosen != null && row(chosen).isPresent();
  }

  /// Puts minutes into a block or takes them out.
  ///
  /// @param typed minutes, then why, e.g. `-30 counted twice` or `+1:00 goodwill`
  void change(BlockId block, String typed) {
    try {
      var words = typed.strip().split("\\s+", 2);
      var change =
          new BlockChange(
              BlockChangeId.next(),
              block,
              today(),
              Signed.parse("minutes", words[0]),
              words.length < 2 ? "" : words[1]);
      desk.background().run(() -> blocks.change(change));
    } catch (Unsound unsound) {
      desk.toast().problem(Text.of("billing.changeNotUnderstood"));
    }
  }

  /// Makes a block void that was never used; says so where it was.
  void makeVoid(BlockId block, String reason) {
    desk.autosaves().flushAll();
    editing.close();
    desk.background()
        .run(
            () -> attempt(block, reason),
            refused -> refused.ifPresent(fault -> stay(block, fault)));
  }

  void open(VisitId visit) {
    desk.navigator().go(new Place.VisitPage(visit));
  }

  @Override
  public void close() {
    editing.close();
    live.close();
  }

  private record Loaded(List<BlockRow> rows, RateCard card) {}

  private Loaded load() {
    var today = today();
    var ledger = billing.ledger(client);
    int warning = settings.load().blockWarning();
    return new Loaded(
        blocks.of(client).reversed().stream().map(it -> row(it, ledger, warning, today)).toList(),
        cards.cards().on(today));
  }

  private static BlockRow row(Block block, Ledger ledger, int warning, LocalDate today) {
    return BlockRow.of(block, ledger.left(block), ledger.lines(block), warning, today);
  }

  private void show(Loaded loaded) {
    card = loaded.card();
    if (!rows.equals(loaded.rows())) {
      rows.setAll(loaded.rows());
    }
    sold.look();
  }

  private void stay(BlockId block, StoreException fault) {
    desk.toast().problem(fault.sentence());
    if (block.equals(chosen)) {
      row(block).ifPresent(this::choose);
    }
  }

  private Optional<BlockRow> row(BlockId id) {
    return rows.stream().filter(row -> row.block().id().equals(id)).findFirst();
  }

  private Optional<StoreException> attempt(BlockId block, String reason) {
    try {
      blocks.makeVoid(block, reason);
      return Optional.empty();
    } catch (StoreException refused) {
      return Optional.of(refused);
    }
  }

  private LocalDate today() {
    return LocalDate.now(desk.clock());
  }
}
