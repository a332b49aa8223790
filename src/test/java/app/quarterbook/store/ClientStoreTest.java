package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.FeePeriod;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.client.Acquisition;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Expert;
import app.quarterbook.model.client.ExpertKind;
import app.quarterbook.model.client.HorizonEvent;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.client.Rhythm;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.client.Size;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.client.StageChange;
import app.quarterbook.model.client.Standing;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

  private final Database database =
      Database.inMemory(Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC));
  private final ClientStore clients = new ClientStore(database);
  private final PersonStore people = new PersonStore(database);
  private final SiteStore sites = new SiteStore(database);
  private final ExpertStore experts = new ExpertStore(database);
  private final HorizonStore horizon = new HorizonStore(database);

  private final Client harbor = Client.named("Harbor Dental");

  @Test
  void aClientComesBackAsItWasSaved() {
    var full =
        harbor
            .withStanding(Standing.KEEP)
            .withSince(LocalDate.of(2011, 5, 2))
            .withSize(new Size(31, 24, 1, 2, 0))
            .withAcquisition(new Acquisition("Referral", new BigDecimal("400.00"), 90))
            .withRhythm(new Rhythm(14, 3, 6, Month.JULY))
            .withNotes("Park behind.\nAsk for Ann.");
    clients.save(full);
    clients.save(harbor.withId(ClientId.next()));
    assertThat(clients.find(full.id())).contains(full);
    assertThat(clients.all()).hasSize(2);
    clients.save(full.withSince(null).withSize(Size.UNKNOWN).withRhythm(Rhythm.USUAL));
    assertThat(clients.find(full.id()).orElseThrow().size()).isEqualTo(Size.UNKNOWN);
    assertThat(clients.find(full.id()).orElseThrow().rhythm()).isEqualTo(Rhythm.USUAL);
  }

  @Test
  void everyMoveIsOneStepAndStandsInTheHistory() {
    clients.save(harbor);
    clients.move(harbor.id(), Stage.LOST, TODAY, "Went with a cousin");
    assertThat(clients.find(harbor.id()).orElseThrow().stage()).isEqualTo(Stage.LOST);
    assertThat(clients.stages(harbor.id()))
        .extracting(StageChange::stage, StageChange::reason)
        .containsExactly(tuple(Stage.LOST, "Went with a cousin"), tuple(Stage.LEAD, ""));
    database.journal().undo();
    assertThat(clients.find(harbor.id())).contains(harbor);
    assertThat(clients.stages(harbor.id())).hasSize(1);
  }

  @Test
  void savingTheSameAgainIsNoStep() {
    clients.save(harbor);
    clients.save(harbor);
    database.journal().undo();
    assertThat(clients.all()).isEmpty();
    assertThat(database.journal().undoable()).isEmpty();
  }

  @Test
  void deletingTakesEverythingAndUndoBringsItBack() {
    clients.save(harbor);
    var ann = Person.named(harbor.id(), "Ann Berg").withDecisionMaker(true).withPhone("555 01");
    var office = Site.named(harbor.id(), "Office").withDistance(new BigDecimal("7.5"));
    var move = HorizonEvent.titled(harbor.id(), "Second office").withOn(TODAY.plusMonths(4));
    var telco = expert("Northwind Telecom").withClients(Set.of(harbor.id()));
    people.save(ann);
    sites.save(office);
    horizon.save(move);
    experts.save(telco);

    clients.delete(harbor.id());
    assertThat(clients.all()).isEmpty();
    assertThat(people.all()).isEmpty();
    assertThat(sites.all()).isEmpty();
    assertThat(horizon.all()).isEmpty();
    assertThat(experts.all()).containsExactly(telco.withClients(Set.of()));

    database.journal().undo();
    assertThat(clients.all()).containsExactly(harbor);
    assertThat(people.of(harbor.id())).containsExactly(ann);
    assertThat(sites.of(harbor.id())).containsExactly(office);
    assertThat(horizon.of(harbor.id())).containsExactly(move);
    assertThat(experts.of(harbor.id())).containsExactly(telco);
  }

  @Test
  void anExpertsClientsFollowTheRecord() {
    var elm = Client.named("Elm Street Law");
    clients.save(harbor);
    clients.save(elm);
    var cabler = expert("Cable & Sons").withClients(Set.of(harbor.id()));
    experts.save(cabler);
    experts.save(cabler.withClients(Set.of(elm.id())));
    assertThat(experts.of(harbor.id())).isEmpty();
    assertThat(experts.of(elm.id())).hasSize(1);
    experts.delete(cabler.id());
    assertThat(experts.all()).isEmpty();
  }

  @Test
  void mergingMovesEverythingInOneStep() {
    var twin = Client.named("harbor dental ").withNotes("Twin").withSize(new Size(9, 7, 1, 1, 0));
    clients.save(harbor);
    clients.save(twin);
    people.save(Person.named(twin.id(), "Ann Berg"));
    sites.save(Site.named(twin.id(), "Office"));
    experts.save(expert("Telco").withClients(Set.of(harbor.id(), twin.id())));
    experts.save(expert("Cabler").withClients(Set.of(twin.id())));

    clients.merge(harbor.id(), twin.id());
    assertThat(clients.all()).hasSize(1);
    var merged = clients.find(harbor.id()).orElseThrow();
    assertThat(merged.size()).isEqualTo(twin.size());
    assertThat(merged.notes()).isEqualTo("Twin");
    assertThat(people.of(harbor.id())).hasSize(1);
    assertThat(sites.of(harbor.id())).hasSize(1);
    assertThat(experts.of(harbor.id())).hasSize(2);
    assertThat(clients.stages(harbor.id())).hasSize(2);

    database.journal().undo();
    assertThat(clients.all()).containsExactlyInAnyOrder(harbor, twin);
    assertThat(people.of(twin.id())).hasSize(1);
    assertThat(experts.of(twin.id())).hasSize(2);
  }

  @Test
  void theLineOfAClientGathersWhatHangsOnIt() {
    clients.save(harbor);
    var empty = new OverviewStore(database).line(harbor.id(), TODAY).orElseThrow();
    assertThat(empty.client()).isEqualTo(harbor);
    assertThat(empty.lastContact()).isNull();
    assertThat(empty.openItems()).isZero();
    assertThat(empty.monthlyFee()).isNull();
    assertThat(empty.agreedFees()).isEqualByComparingTo("0");
    var agreement =
        Agreement.drafted(harbor.id(), new Term(TODAY, 12, 60, true))
            .withState(AgreementState.ACTIVE);
    var agreements = new AgreementStore(database);
    agreements.save(agreement.withEvery(FeePeriod.YEAR).withFee(new BigDecimal("1000.00")));
    agreements.save(
        agreement
            .withId(AgreementId.next())
            .withEvery(FeePeriod.QUARTER)
            .withFee(new BigDecimal("100.00")));
    var full = new OverviewStore(database).line(harbor.id(), TODAY).orElseThrow();
    assertThat(full.monthlyFee()).isEqualTo("116.66");
    assertThat(full.agreedFees()).as("no remainder lost").isEqualTo("1400.00");
  }

  private static Expert expert(String name) {
    return Expert.named(name, ExpertKind.VENDOR);
  }
}
