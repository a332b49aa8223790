package app.quarterbook.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.MovableClock;
import app.quarterbook.model.billing.Block;
import app.quarterbook.model.billing.BlockId;
import app.quarterbook.model.billing.BlockSize;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.rate.RateCard;
import app.quarterbook.model.visit.Charge;
import app.quarterbook.model.visit.Times;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.BillingStore;
import app.quarterbook.store.BlockStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.VisitStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Screen;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import javafx.event.ActionEvent;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three visits down a block, billed, and the block's own page.
class BillingViewTest extends FxTest {
  private final MovableClock clock = MovableClock.at("2026-04-20T09:00:00Z");
  private final Database database = Database.inMemory(clock);
  private final Desks desks = Desks.at(clock);
  private final BlockStore blocks = new BlockStore(database);
  private final Client client = Client.named("Larkspur Dental");

  @BeforeEach
  void begin() {
    new ClientStore(database).save(client);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aBlockIsSoldByKeyboardAndVisitsDrawOnIt() {
    var page = showBlocks();
    perform(page, BillingActions.SELL);
    type("1");
    var block = blocks.of(client.id()).getFirst();
    assertThat(block.minutes()).isEqualTo(600);
    assertThat(block.price()).isEqualTo("1150.00");
    assertThat(block.lastDay()).isEqualTo("2027-04-19");
    assertThat(selected()).isEqualTo(block.id());

    run(() -> visit("2026-04-20", 480));
    run(() -> visit("2026-04-20", 90));

    TableView<BlockRow> list = id("billing.blocks");
    assertThat(get(() -> list.getItems().getFirst().left())).isEqualTo(30);
    assertThat(get(() -> list.getItems().getFirst().state())).isEqualTo(BlockRow.State.LOW);
  }

  @Test
  void aNewBlockIsSelectedWhicheverWasBefore() {
    var first = sold();
    var page = showBlocks();
    chooseFirst();
    perform(page, BillingActions.SELL);
    type("2");
    assertThat(blocks.of(client.id())).hasSize(2);
    assertThat(selected()).isNotNull().isNotEqualTo(first.id());
  }

  @Test
  void selectionAndFocusStayWhenTheListIsReadAnew() {
    var second = sold();
    blocks.save(second.withId(BlockId.next()).withOn(second.on().plusDays(1)));
    showBlocks();
    TableView<BlockRow> list = id("billing.blocks");
    run(() -> list.getSelectionModel().select(1));
    TextInputControl notes = id("billing.notes");
    focus(notes);
    type("call");
    run(() -> visit("2026-04-20", 90));
    run(() -> blocks.save(second.withId(BlockId.next()).withOn(second.on().plusDays(2))));
    type(" Ann");
    press(KeyCode.TAB);
    assertThat(selected()).isEqualTo(second.id());
    assertThat(blocks.find(second.id()).orElseThrow().notes()).isEqualTo("call Ann");

    focus(list);
    run(() -> visit("2026-04-20", 30));
    assertThat(list.isFocused()).isTrue();
    assertThat(selected()).isEqualTo(second.id());
  }

  @Test
  void minutesAreChangedByHandWithAReason() {
    var block = sold();
    var page = showBlocks();
    chooseFirst();
    perform(page, BillingActions.CHANGE);
    answer("-30");
    assertThat(blocks.changes(block.id())).isEmpty();
    assertThat(desks.toasts()).hasSize(1);

    perform(page, BillingActions.CHANGE);
    answer("-0:30 counted twice");
    assertThat(blocks.changes(block.id()))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.minutes()).isEqualTo(-30);
              assertThat(change.reason()).isEqualTo("counted twice");
            });
  }

  @Test
  void aBlockIsMadeVoidUnlessItWasUsed() {
    var block = sold();
    visit("2026-04-20", 60);
    var page = showBlocks();
    chooseFirst();
    perform(page, BillingActions.MAKE_VOID);
    answer("sold twice");
    assertThat(blocks.find(block.id()).orElseThrow().isVoid()).isFalse();
    assertThat(desks.toasts())
        .containsExactly(
            "Time was taken from this block already. Change its minutes instead, and say why.");
    assertThat(this.<TextInputControl>id("billing.notes").isEditable()).isTrue();
  }

  @Test
  void theMonthIsBilledTakenBackAndWritten(@TempDir Path folder) throws IOException {
    var first = visit("2026-03-30", 60);
    visit("2026-04-02", 90);
    var model = get(() -> new BillingViewModel(database, desks.desk()));
    var page = show(() -> new BillingView(model));
    TableView<ClientRow> clients = id("billing.clients");
    assertThat(get(() -> clients.getItems().getFirst().due().total())).isEqualTo("375.00");
    run(() -> clients.getSelectionModel().selectFirst());

    var file = folder.resolve("april.csv");
    desks.choosing(file);
    perform(page, BillingActions.EXPORT);
    assertThat(Files.readString(file)).contains("Larkspur Dental").contains("225");

    perform(page, BillingActions.BILL);
    assertThat(get(clients::getItems)).isEmpty();
    assertThat(
            new BillingStore(database)
                .ledger(client.id())
                .bill(first.id())
                .orElseThrow()
                .billedOn())
        .isEqualTo("2026-04-20");

    run(() -> model.billedProperty().set(true));
    assertThat(get(() -> clients.getItems().getFirst().visits())).hasSize(2);
    run(() -> clients.getSelectionModel().selectFirst());
    TableView<VisitRow> visits = id("billing.visits");
    run(() -> visits.getSelectionModel().selectFirst());
    perform(page, BillingActions.UNBILL);
    assertThat(
            new BillingStore(database)
                .ledger(client.id())
                .bill(first.id())
                .orElseThrow()
                .isBilled())
        .isFalse();
  }

  @Test
  void aBilledVisitThatChangedSinceSaysSoInItsRow() {
    var visit = visit("2026-04-02", 90);
    var billing = new BillingStore(database);
    billing.bill(billing.ledger(client.id()).bills());
    new VisitStore(database).save(visit.withCharge(visit.charge().withMinutes(105)));
    var model = get(() -> new BillingViewModel(database, desks.desk()));
    show(() -> new BillingView(model));
    run(() -> model.billedProperty().set(true));
    TableView<ClientRow> clients = id("billing.clients");
    assertThat(get(() -> clients.getItems().getFirst().visits().getFirst().steps()))
        .isEqualTo("Billed 1:30 · 225.00; by today's figures 1:45 · 262.50");
    assertThat(get(() -> clients.getItems().getFirst().due().total())).isEqualTo("225.00");
  }

  @Test
  void enterOpensWhatIsChosen() {
    var visit = visit("2026-04-02", 90);
    show(() -> new BillingView(new BillingViewModel(database, desks.desk())));
    TableView<ClientRow> clients = id("billing.clients");
    run(() -> clients.getSelectionModel().selectFirst());
    TableView<VisitRow> visits = id("billing.visits");
    run(
        () -> {
          visits.requestFocus();
          visits.getSelectionModel().selectFirst();
        });
    press(KeyCode.ENTER);
    assertThat(desks.places()).containsExactly(new Place.VisitPage(visit.id()));
  }

  private BlockId selected() {
    TableView<BlockRow> list = id("billing.blocks");
    return get(() -> list.getSelectionModel().getSelectedItem().block().id());
  }

  private void chooseFirst() {
    TableView<?> list = id("billing.blocks");
    run(() -> list.getSelectionModel().selectFirst());
  }

  private void answer(String text) {
    TextField field = id("ask");
    run(
        () -> {
          field.setText(text);
          field.fireEvent(new ActionEvent());
        });
  }

  private void perform(Screen page, Action action) {
    run(
        () ->
            assertThat(
                    page.verbs().stream()
                        .filter(verb -> verb.action().equals(action))
                        .allMatch(verb -> verb.perform()))
                .isTrue());
  }

  private Block sold() {
    var block =
        BlockSize.TEN.sold(
            client.id(), LocalDate.of(2026, 4, 1), RateCard.shipped(LocalDate.of(2026, 1, 1)));
    blocks.save(block);
    return block;
  }

  private Visit visit(String day, int minutes) {
    var visit =
        Visit.begun(client.id(), VisitKind.ON_SITE, LocalDate.parse(day), LocalTime.of(9, 0))
            .withTimes(Times.worked(minutes))
            .withCharge(new Charge(minutes, 0, BigDecimal.ZERO, true));
    new VisitStore(database).save(visit);
    return visit;
  }

  private Screen showBlocks() {
    return show(
        () ->
            new BlocksView(
                new BlocksViewModel(database, desks.desk(), client.id()),
                desks.desk().preferences()));
  }
}
