package app.quarterbook.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.agreement.Urgency;
import app.quarterbook.model.agreement.Way;
import app.quarterbook.store.Database;
import app.quarterbook.store.TierStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.Actions;
import app.quarterbook.ui.kit.Verb;
import java.time.Clock;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TierViewTest extends FxTest {
  private final Clock clock = Clock.systemUTC();
  private final Database database = Database.inMemory(clock);
  private final Desks desks = Desks.at(clock);
  private final TierStore store = new TierStore(database);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void eachTierIsWrittenOnItsOwnAndGoesBackToWhatItWas() {
    var view =
        show(
            () ->
                new TierView(
                    new TierViewModel(database, desks.desk()),
                    Verb.always(Actions.FIND, () -> {})));
    write("agreement.discount", "6");
    run(() -> this.<ToggleButton>id("agreement.tier.GOLD").fire());
    write("agreement.discount", "12");
    write("agreement.responses.PHONE.HIGH", "3");

    assertThat(store.of(Tier.SILVER).discount()).isEqualTo(6);
    assertThat(store.of(Tier.GOLD).discount()).isEqualTo(12);
    assertThat(store.of(Tier.GOLD).responses().hours(Way.PHONE, Urgency.HIGH)).contains(3);
    assertThat(store.own(Tier.PLATINUM)).isEmpty();

    run(
        () ->
            view.verbs().stream()
                .filter(verb -> verb.action().equals(AgreementActions.RESET_TIER))
                .forEach(Verb::perform));

    assertThat(store.own(Tier.GOLD)).isEmpty();
    assertThat(this.<TextField>id("agreement.discount").getText()).isEqualTo("10");
    assertThat(store.of(Tier.SILVER).discount()).isEqualTo(6);
  }

  private void write(String id, String text) {
    TextField field = id(id);
    focus(field);
    run(field::selectAll);
    type(text);
    press(KeyCode.ENTER);
  }
}
