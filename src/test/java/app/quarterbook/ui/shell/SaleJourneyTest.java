package app.quarterbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.MovableClock;
import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.billing.VisitBill;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Stage;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.BillingStore;
import app.quarterbook.store.BlockStore;
import app.quarterbook.store.ChecklistStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.SaleActs;
import app.quarterbook.ui.ChosenFiles;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An offer is printed, accepted and routed, three visits go down a block and are billed, and a
/// year later the agreement is renewed; by keyboard alone.
class SaleJourneyTest extends FxTest {
  private final MovableClock clock = MovableClock.at("2026-11-16T09:00:00Z");
  private final Database database = Database.inMemory(clock);
  private final AgreementStore agreements = new AgreementStore(database);
  private final Client client = prospect();

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    new ClientStore(database).save(client);
    var files = new ChosenFiles().choosing(folder.resolve("chosen.pdf"));
    shell = get(() -> Shells.open(stage(), database, folder, files)).shell();
    run(() -> shell.router().go(new Place.ClientPage(client.id())));
  }

  @AfterEach
  void close() {
    run(shell::close);
    database.close();
  }

  @Test
  void fromTheOfferToTheRenewal() throws IOException {
    offer();
    accept();
    route();
    sellABlock();
    visit("5:00");
    visit("4:00");
    visit("4:00");
    bill();
    renew();
  }

  private void offer() {
    tab(3);
    press(KeyCode.CONTROL, KeyCode.N);
    press(KeyCode.CONTROL, KeyCode.T);
    assertThat(only().monthlyFee()).isEqualByComparingTo("840.00");

    press(KeyCode.CONTROL, KeyCode.P);

    assertThat(folder.resolve("chosen.pdf")).isNotEmptyFile();
    assertThat(only().state()).isEqualTo(AgreementState.OFFERED);
  }

  private void accept() {
    press(KeyCode.CONTROL, KeyCode.ENTER);
    type("2");

    assertThat(only().state()).isEqualTo(AgreementState.ACTIVE);
    assertThat(only().tier()).isEqualTo(Tier.GOLD);
    assertThat(new ClientStore(database).find(client.id()).orElseThrow().stage())
        .isEqualTo(Stage.AGREEMENT);
  }

  private void route() throws IOException {
    assertThat(shell.router().placeProperty().get()).isInstanceOf(Place.ChecklistPage.class);
    Files.delete(folder.resolve("chosen.pdf"));
    press(KeyCode.SPACE);
    press(KeyCode.CONTROL, KeyCode.P);

    var list =
        new ChecklistStore(database, new SaleActs(database)).all(client.id(), true).getFirst();
    assertThat(list.all().getFirst().isDone()).isTrue();
    assertThat(folder.resolve("chosen.pdf")).isNotEmptyFile();
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
  }

  private void sellABlock() {
    tab(4);
    press(KeyCode.CONTROL, KeyCode.N);
    press(KeyCode.ENTER);
    assertThat(new BlockStore(database).of(client.id())).hasSize(1);
  }

  private void visit(String worked) {
    clock.pass(Duration.ofDays(1));
    press(KeyCode.F4);
    type("More work");
    tabTo("visit.work");
    type(worked);
    press(KeyCode.ENTER);
    press(KeyCode.F9);
  }

  /// Two hours are included, ten are prepaid, and the thirteenth is to be paid.
  private void bill() {
    assertThat(bills()).extracting(VisitBill::billable).containsExactly(0, 0, 60);

    press(KeyCode.CONTROL, KeyCode.J);
    press(KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.ENTER);

    assertThat(bills()).allSatisfy(bill -> assertThat(bill.billedOn()).isNotNull());
    var block = new BlockStore(database).of(client.id()).getFirst();
    assertThat(new BillingStore(database).ledger(client.id()).left(block)).isZero();
  }

  private void renew() {
    var old = only();
    clock.pass(Duration.ofDays(340));
    press(KeyCode.CONTROL, KeyCode.K);
    type("Larkspur");
    press(KeyCode.ENTER);
    tab(3);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    press(KeyCode.CONTROL, KeyCode.R);

    assertThat(agreements.find(old.id()).orElseThrow().state()).isEqualTo(AgreementState.REPLACED);
    var next = agreements.of(client.id()).stream().filter(Agreement::isActive).toList();
    assertThat(next).hasSize(1);
    assertThat(next.getFirst().term().start()).isEqualTo(old.term().end());
    assertThat(next.getFirst().monthlyFee()).isEqualByComparingTo(new BigDecimal("1205.10"));
  }

  private void tab(int times) {
    for (int i = 0; i < times; i++) {
      press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    }
  }

  private void tabTo(String id) {
    for (int i = 0; i < 40 && !id.equals(focused()); i++) {
      press(KeyCode.TAB);
    }
    assertThat(focused()).isEqualTo(id);
  }

  private String focused() {
    return get(() -> String.valueOf(stage().getScene().getFocusOwner().getId()));
  }

  private Agreement only() {
    assertThat(agreements.of(client.id())).hasSize(1);
    return agreements.of(client.id()).getFirst();
  }

  private List<VisitBill> bills() {
    return new BillingStore(database).ledger(client.id()).bills();
  }

  private static Client prospect() {
    var named = Client.named("Larkspur Dental");
    return named.withSize(named.size().withWorkstations(12).withServers(2));
  }
}
