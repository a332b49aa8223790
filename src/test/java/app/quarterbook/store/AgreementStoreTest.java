package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.AGREEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.quarterbook.model.Label;
import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementKind;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.Conditions;
import app.quarterbook.model.agreement.FeePeriod;
import app.quarterbook.model.agreement.ResponseTargets;
import app.quarterbook.model.agreement.RollOver;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.agreement.Urgency;
import app.quarterbook.model.agreement.Way;
import app.quarterbook.model.client.Client;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgreementStoreTest {
  private final Database database =
      Database.inMemory(Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC));
  private final AgreementStore store = new AgreementStore(database);
  private final Client client = Client.named("Larkspur Dental");

  @BeforeEach
  void client() {
    new ClientStore(database).save(client);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void everyFieldComesBack() {
    var first = active("2025-01-31", false);
    store.save(first);
    var agreement =
        new Agreement(
            Agreement.drafted(client.id(), term("2026-01-31", false)).id(),
            client.id(),
            first.id(),
            AgreementKind.RETAINER,
            null,
            AgreementState.OFFERED,
            FeePeriod.QUARTER,
            new BigDecimal("912.50"),
            new BigDecimal("450.00"),
            17,
            2,
            new Conditions(
                240,
                RollOver.YEAR,
                true,
                15,
                100,
                180,
                true,
                6,
                30,
                ResponseTargets.NONE.with(Way.REMOTE, Urgency.HIGH, 2),
                "Log checks\nPlanning each quarter",
                "Cabling",
                "By card on the first",
                new BigDecimal("3.50")),
            term("2026-01-31", false),
            LocalDate.of(2026, 1, 2),
            "D. Okafor",
            LocalDate.of(2026, 1, 12),
            LocalDate.of(2026, 3, 1),
            "sold to a larger firm",
            "paid by card");

    store.save(agreement);

    assertThat(store.find(agreement.id())).contains(agreement);
    assertThat(store.of(client.id())).containsExactly(first, agreement);
    assertThat(store.active()).containsExactly(first);
  }

  @Test
  void renewingIsOneStepAndKeepsBoth() {
    var old = active("2025-09-01", false).withTier(Tier.GOLD).withSignedBy("D. Okafor");
    store.save(old);

    var next = store.renew(old.id());

    assertThat(next.term().start()).isEqualTo("2026-09-01");
    assertThat(next.signedBy()).isEmpty();
    assertThat(store.of(client.id()))
        .extracting(Agreement::state, Agreement::tier)
        .containsExactly(
            tuple(AgreementState.REPLACED, Tier.GOLD), tuple(AgreementState.ACTIVE, Tier.GOLD));

    database.journal().undo();

    assertThat(store.all()).containsExactly(old);
  }

  @Test
  void whatRenewsItselfRunsOnAndTheRestWaitsForADecision() {
    var runsOn = active("2023-03-01", true);
    var lapses = active("2025-06-14", false);
    var endsToday = active("2025-06-15", false);
    database.write(
        Label.of("agreement.did.add", ""),
        jooq ->
            Saving.put(jooq, AgreementRows.toRow(runsOn, LocalDate.of(2025, 2, 1)))
                + Saving.put(jooq, AgreementRows.toRow(lapses, LocalDate.of(2025, 7, 1)))
                + Saving.put(jooq, AgreementRows.toRow(endsToday, LocalDate.of(2025, 7, 1))));

    store.rollOver();

    assertThat(store.find(runsOn.id())).contains(runsOn);
    assertThat(endsOn(runsOn)).isEqualTo("2027-03-01");
    assertThat(store.active()).containsExactlyInAnyOrder(runsOn, lapses, endsToday);
    assertThat(lapses.ended(LocalDate.of(2026, 6, 15), "sold").state())
        .isEqualTo(AgreementState.EXPIRED);
    assertThat(runsOn.ended(LocalDate.of(2026, 6, 15), "sold").state())
        .isEqualTo(AgreementState.ENDED);
  }

  @Test
  void whereNothingIsOverNothingIsJournaled() {
    store.save(active("2026-01-01", true));
    store.rollOver();

    assertThat(database.journal().undoable().orElseThrow().key()).isEqualTo("agreement.did.add");
  }

  @Test
  void theStepsAreNamedByWhatHappened() {
    var draft = Agreement.drafted(client.id(), term("2026-07-01", false));
    store.save(draft);
    assertThat(undoable()).isEqualTo("agreement.did.add");
    store.save(draft.withMonthlyFee(BigDecimal.TEN));
    assertThat(undoable()).isEqualTo("agreement.did.change");
    store.save(draft.withMonthlyFee(BigDecimal.TEN).withState(AgreementState.ACTIVE));
    assertThat(undoable()).isEqualTo("agreement.did.activate");
    store.delete(draft.id());
    assertThat(undoable()).isEqualTo("agreement.did.delete");
    assertThat(store.all()).isEmpty();
  }

  private String undoable() {
    return database.journal().undoable().orElseThrow().key();
  }

  private LocalDate endsOn(Agreement agreement) {
    return database.read(
        jooq ->
            jooq.select(AGREEMENT.ENDS_ON)
                .from(AGREEMENT)
                .where(AGREEMENT.ID.eq(agreement.id()))
                .fetchSingle()
                .value1());
  }

  private Agreement active(String start, boolean autoRenew) {
    return Agreement.drafted(client.id(), term(start, autoRenew)).withState(AgreementState.ACTIVE);
  }

  private static Term term(String start, boolean autoRenew) {
    return new Term(LocalDate.parse(start), 12, 60, autoRenew);
  }
}
