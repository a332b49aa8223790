package app.quarterbook.ui.rate;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.price.RateItem;
import app.quarterbook.store.Database;
import app.quarterbook.store.RateCardStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.Actions;
import app.quarterbook.ui.kit.Verb;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RateViewTest extends FxTest {
  private final Clock clock = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);
  private final Database database = Database.inMemory(clock);
  private final Desks desks = Desks.at(clock);
  private final RateCardStore store = new RateCardStore(database);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void pricesAreTypedInPlaceAndNewOnesBeginOnADay() {
    var view =
        show(
            () ->
                new RateView(
                    new RateViewModel(database, desks.desk()),
                    Verb.always(Actions.FIND, () -> {})));
    write("rate.REMOTE", "130");
    assertThat(store.cards().on(LocalDate.of(2026, 6, 15)).price(RateItem.REMOTE))
        .isEqualTo("130.00");

    run(
        () ->
            view.verbs().stream()
                .filter(verb -> verb.action().equals(RateActions.NEXT))
                .forEach(Verb::perform));
    type("soon");
    press(KeyCode.ENTER);
    assertThat(store.all()).as("no day, no card").hasSize(1);
    run(() -> this.<TextField>id("ask").setText("Jan 1, 2027"));
    press(KeyCode.ENTER);
    write("rate.GOLD.WORKSTATION", "70");

    assertThat(store.all()).hasSize(2);
    assertThat(store.cards().on(LocalDate.of(2026, 12, 31)).price(RateItem.REMOTE))
        .isEqualTo("130.00");
    assertThat(store.all().getLast().byTier()).hasSize(1);
  }

  private void write(String id, String price) {
    TextField field = id(id);
    focus(field);
    run(field::selectAll);
    type(price);
    press(KeyCode.ENTER);
  }
}
