package app.quarterbook.ui.rate;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.MovableClock;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.rate.OwnRate;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.OwnRateStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.Action;
import java.math.BigDecimal;
import java.time.LocalDate;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A client's own rates by keyboard: agreed, changed, ended, taken away.
class OwnRatesViewTest extends FxTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);

  private final MovableClock clock = MovableClock.at("2026-04-20T09:00:00Z");
  private final Database database = Database.inMemory(clock);
  private final Desks desks = Desks.at(clock);
  private final OwnRateStore rates = new OwnRateStore(database);
  private final Client client = Client.named("Larkspur Dental");
  private OwnRatesView page;

  @BeforeEach
  void begin() {
    new ClientStore(database).save(client);
    page =
        show(
            () ->
                new OwnRatesView(
                    new OwnRatesViewModel(database, desks.desk(), client.id()),
                    desks.desk().preferences()));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aRateBeginsTodayAtWhatIsPaidNowAndIsTypedOver() {
    perform(RateActions.OWN);
    type("2");
    assertThat(rates.of(client.id()))
        .singleElement()
        .satisfies(
            rate -> {
              assertThat(rate.item()).isEqualTo(RateItem.ON_SITE);
              assertThat(rate.from()).isEqualTo(TODAY);
              assertThat(rate.price()).isEqualTo("150.00");
            });
    TableView<OwnRateRow> list = id("rate.ownRates");
    assertThat(get(() -> list.getSelectionModel().getSelectedIndex())).isZero();
    TextField price = id("rate.price");
    focus(price);
    run(price::selectAll);
    type("135");
    press(KeyCode.ENTER);
    assertThat(rates.of(client.id()))
        .singleElement()
        .satisfies(rate -> assertThat(rate.price()).isEqualTo("135.00"));
  }

  @Test
  void whatEndsKeepsItsDaysAndWhatIsTakenAwayComesBackWithUndo() {
    var rate =
        OwnRate.of(client.id(), RateItem.REMOTE, TODAY.minusMonths(3), new BigDecimal("110.00"));
    run(() -> rates.save(rate));
    choose();
    perform(RateActions.END_OWN);
    assertThat(rates.of(client.id())).extracting(OwnRate::isEnd).containsExactly(true, false);
    TableView<OwnRateRow> list = id("rate.ownRates");
    assertThat(get(() -> list.getItems().stream().map(OwnRateRow::state).toList()))
        .containsExactly(OwnRateRow.State.HOLDS, OwnRateRow.State.OVER);

    run(() -> list.getSelectionModel().select(1));
    perform(RateActions.DELETE_OWN);
    assertThat(rates.of(client.id())).hasSize(1);
    run(() -> database.journal().undo());
    assertThat(rates.of(client.id())).hasSize(2);
  }

  @Test
  void aNewRateIsSelectedWhichEverWasBefore() {
    run(() -> rates.save(OwnRate.of(client.id(), RateItem.REMOTE, TODAY, BigDecimal.TEN)));
    choose();
    perform(RateActions.OWN);
    type("2");
    TableView<OwnRateRow> list = id("rate.ownRates");
    assertThat(get(() -> list.getSelectionModel().getSelectedItem().rate().item()))
        .isEqualTo(RateItem.ON_SITE);
  }

  private void choose() {
    TableView<?> list = id("rate.ownRates");
    run(() -> list.getSelectionModel().selectFirst());
  }

  private void perform(Action action) {
    run(
        () ->
            assertThat(
                    page.verbs().stream()
                        .filter(verb -> verb.action().equals(action))
                        .allMatch(verb -> verb.perform()))
                .isTrue());
  }
}
