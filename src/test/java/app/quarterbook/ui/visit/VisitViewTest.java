package app.quarterbook.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.visit.Times;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.BillingStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.Autosaves;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.visit.sign.SignViewModel;
import app.quarterbook.ui.visit.timer.TimerBar;
import app.quarterbook.ui.visit.timer.TimerViewModel;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class VisitViewTest extends FxTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);
  private static final Duration NEVER = Duration.ofHours(1);

  private final Database database = Database.inMemory(CLOCK);
  private final VisitViewModel.Stores stores = new VisitViewModel.Stores(database);
  private final Client bakery = Client.named("Copper Lane Bakery");
  private final Visit visit =
      Visit.begun(bakery.id(), VisitKind.ON_SITE, LocalDate.of(2026, 3, 10), null);

  VisitViewTest() {
    new ClientStore(database).save(bakery);
    stores.visits().save(visit);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void typingStartsInTheNotesAndIsOnDiskAfterAPause() throws TimeoutException {
    open(Duration.ofMillis(40));
    type("Moved the shared folders.");
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> get(() -> kept().notes()).equals("Moved the shared folders."));
  }

  @Test
  void nothingIsSavedWhileTypingGoesOnAndAllOfItWhenTheFieldIsLeft() {
    open(NEVER);
    type("Moved the");
    assertThat(kept().notes()).isEmpty();
    focus(id("visit.work"));
    assertThat(kept().notes()).isEqualTo("Moved the");
  }

  @Test
  void leavingThePageSavesWhatWasTyped() {
    var view = open(NEVER);
    type("Half a sent");
    run(view::close);
    assertThat(kept().notes()).isEqualTo("Half a sent");
  }

  @Test
  void theMinutesAddUpWhileTheyAreTyped() {
    open(Duration.ZERO);
    focus(id("visit.work"));
    type("1:30");
    focus(id("visit.travelOut"));
    type("20");
    focus(id("visit.notes"));
    assertThat(kept().times().work()).isEqualTo(90);
    assertThat(kept().times().travelOut()).isEqualTo(20);
    assertThat(robot().lookup("Door to door 1:50").tryQuery()).isPresent();
  }

  @Test
  void whatIsChargedStandsBesideTheTimesWithItsReasonAndCanBeOnesOwn() {
    open(Duration.ZERO);
    focus(id("visit.work"));
    type("75");
    focus(id("visit.chargeMinutes"));
    assertThat(text("visit.chargeMinutes")).isEqualTo("1:15");
    assertThat(words()).isEqualTo("Charged as worked.\n75 min at 150.00 an hour\nTo bill 187.50");
    focus(id("visit.work"));
    press(KeyCode.CONTROL, KeyCode.A);
    type("20");
    focus(id("visit.chargeMinutes"));
    assertThat(words())
        .isEqualTo(
            "20 min → 30 by quarter hours\n30 min → 60, the least that is charged\n60 min at 150.00 an hour\nTo bill 150.00");
    press(KeyCode.CONTROL, KeyCode.A);
    type("0:45");
    focus(id("visit.notes"));
    assertThat(kept().charge().own()).isTrue();
    assertThat(kept().charge().minutes()).isEqualTo(45);
    assertThat(words()).startsWith("Your own figure. By the rule it is 1:00.\n");
    click(id("visit.byRule"));
    assertThat(kept().charge().own()).isFalse();
    assertThat(text("visit.chargeMinutes")).isEqualTo("1:00");
  }

  @Test
  void aBillThatNoLongerFitsIsSaidAndTakenBack() {
    open(Duration.ZERO);
    focus(id("visit.work"));
    type("75");
    focus(id("visit.chargeMinutes"));
    assertThat(id("visit.unbill").isVisible()).isFalse();
    run(
        () -> {
          var billing = new BillingStore(database);
          billing.bill(billing.ledger(bakery.id()).bills());
        });
    assertThat(words()).contains("Billed 187.50 on ");
    assertThat(id("visit.unbill").isVisible()).isFalse();
    press(KeyCode.CONTROL, KeyCode.A);
    type("1:30");
    focus(id("visit.notes"));
    assertThat(words()).endsWith("Billed 1:15 · 187.50; by today's figures 1:30 · 225.00");
    click(id("visit.unbill"));
    assertThat(words()).endsWith("To bill 225.00");
    assertThat(id("visit.unbill").isVisible()).isFalse();
  }

  @Test
  void whatIsKnownOfTheWayIsFilledInWithOneClick() {
    var mill =
        Site.named(bakery.id(), "Mill").withTravelMinutes(25).withDistance(new BigDecimal("12.3"));
    stores.sites().save(mill);
    stores.visits().save(visit.withSite(mill.id()).withTimes(new Times(40, 60, 0, 0)));
    open(Duration.ZERO);
    Button fill = id("visit.fillWay");
    assertThat(get(fill::getText)).isEqualTo("Fill in the way: 0:25 back, 24.6 mi");
    click(fill);
    assertThat(kept().times()).isEqualTo(new Times(40, 60, 25, 0));
    assertThat(kept().distance()).isEqualTo(new BigDecimal("24.6"));
    assertThat(get(fill::isVisible)).isFalse();
  }

  private String words() {
    Label words = id("visit.charge.words");
    return get(words::getText);
  }

  private String text(String field) {
    TextField control = id(field);
    return get(control::getText);
  }

  private VisitView open(Duration pause) {
    var lent = Desks.at(CLOCK).desk();
    return show(
        () -> {
          var desk =
              new Desk(
                  lent.background(),
                  lent.navigator(),
                  new Autosaves(CLOCK, pause),
                  lent.toast(),
                  lent.files(),
                  lent.preferences(),
                  CLOCK);
          var timer = new TimerViewModel(desk, database);
          return new VisitView(
              new VisitViewModel(desk, database, stores, visit.id()),
              new TimerBar(timer, visit.id()),
              new SignViewModel(desk, database, visit.id()));
        });
  }

  private Visit kept() {
    return stores.visits().find(visit.id()).orElseThrow();
  }
}
