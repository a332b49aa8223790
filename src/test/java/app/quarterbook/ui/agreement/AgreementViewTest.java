package app.quarterbook.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.RenewalStep;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.client.Client;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.RenewalStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.Place;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgreementViewTest extends FxTest {
  private final Clock clock = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);
  private final Database database = Database.inMemory(clock);
  private final Desks desks = Desks.at(clock);
  private final AgreementStore store = new AgreementStore(database);
  private final Client client = Client.named("Larkspur Dental");
  private final Agreement agreement =
      Agreement.drafted(client.id(), new Term(LocalDate.of(2025, 9, 1), 12, 60, false))
          .withState(AgreementState.ACTIVE);

  @BeforeEach
  void agreed() {
    new ClientStore(database).save(client);
    store.save(agreement);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void enterOpensTheSelectedAgreement() {
    show(() -> new AgreementsView(new AgreementsViewModel(database, desks.desk(), null)));
    TableView<?> list = id("agreement.list");
    run(() -> list.getSelectionModel().selectFirst());

    press(KeyCode.ENTER);

    assertThat(desks.places()).containsExactly(new Place.AgreementPage(agreement.id()));
  }

  @Test
  void theFeeIsTypedAndKeptAndTheClockIsTold() {
    show(() -> new AgreementView(new AgreementViewModel(database, desks.desk(), agreement.id())));
    TextField fee = id("agreement.fee");
    focus(fee);
    run(fee::selectAll);

    type("912.5");
    press(KeyCode.ENTER);

    assertThat(store.find(agreement.id()).orElseThrow().monthlyFee())
        .isEqualByComparingTo(new BigDecimal("912.50"));
    assertThat(this.<Label>id("agreement.clock").getText())
        .isEqualTo("Renewal in 78 days, notice until Jul 3, 2026");
  }

  @Test
  void aStepToTheRenewalIsTickedByKeyAndOpenedAgain() {
    show(() -> new AgreementView(new AgreementViewModel(database, desks.desk(), agreement.id())));
    var renewals = new RenewalStore(database);
    focus(id("agreement.step.HEALTH_CHECK"));

    press(KeyCode.SPACE);

    assertThat(renewals.active())
        .singleElement()
        .satisfies(tick -> assertThat(tick.step()).isEqualTo(RenewalStep.HEALTH_CHECK));
    assertThat(this.<CheckBox>id("agreement.step.HEALTH_CHECK").isFocused()).isTrue();
    press(KeyCode.SPACE);
    assertThat(renewals.active()).isEmpty();
  }

  @Test
  void endingAsksWhy() {
    var page =
        show(
            () ->
                new AgreementView(new AgreementViewModel(database, desks.desk(), agreement.id())));
    run(
        () ->
            page.verbs().stream()
                .filter(verb -> verb.action().equals(AgreementActions.END))
                .forEach(verb -> verb.perform()));

    type("sold the firm");
    press(KeyCode.ENTER);

    var ended = store.find(agreement.id()).orElseThrow();
    assertThat(ended.state()).isEqualTo(AgreementState.ENDED);
    assertThat(ended.endReason()).isEqualTo("sold the firm");
  }
}
