package app.quarterbook.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitFilter;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.model.visit.VisitLine;
import app.quarterbook.model.visit.VisitTotals;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.PersonStore;
import app.quarterbook.store.SiteStore;
import app.quarterbook.store.VisitLogs;
import app.quarterbook.store.VisitStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.visit.timer.TimerViewModel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VisitViewModelTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private final Clock clock = Clock.fixed(Instant.parse("2026-03-10T09:17:42Z"), ZoneOffset.UTC);
  private final Database database = Database.inMemory(clock);
  private final Desks desks = Desks.at(clock);
  private final VisitViewModel.Stores stores = new VisitViewModel.Stores(database);
  private final VisitStore visits = stores.visits();
  private final TimerViewModel timer = new TimerViewModel(desks.desk(), database);
  private final Client bakery = Client.named("Copper Lane Bakery").withStage(Stage.AGREEMENT);
  private final Client lead = Client.named("Harbor Ridge Title");

  VisitViewModelTest() {
    new ClientStore(database).save(bakery);
    new ClientStore(database).save(lead);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aNewVisitIsStampedSavedAndOpened() {
    log(bakery).begin(clients -> {});
    var visit = visits.find(VisitLogs.all(database).getFirst().id()).orElseThrow();
    assertThat(visit.client()).isEqualTo(bakery.id());
    assertThat(visit.on()).isEqualTo(DAY);
    assertThat(visit.start()).isEqualTo(LocalTime.of(9, 17));
    assertThat(visit.kind()).isEqualTo(VisitKind.ON_SITE);
    assertThat(desks.places()).containsExactly(new Place.VisitPage(visit.id()));
  }

  @Test
  void whereManyClientsAreShownTheClientIsAskedFor() {
    var asked = new ArrayList<Client>();
    var log = log(null);
    log.begin(asked::addAll);
    assertThat(asked).containsExactly(bakery, lead);
    assertThat(VisitLogs.all(database)).isEmpty();
    log.begin(lead.id());
    assertThat(VisitLogs.all(database))
        .extracting(VisitLine::kind)
        .containsExactly(VisitKind.FIRST_CALL);
    log.filterProperty().set(VisitFilter.NONE.withClient(bakery.id()));
    log.begin(clients -> assertThat(clients).as("nobody is asked").isEmpty());
    assertThat(VisitLogs.of(database, bakery.id())).hasSize(1);
  }

  @Test
  void theLogFollowsTheWorkbookAndAddsUpWhatIsShown() {
    var log = log(null);
    var visit = begun(bakery);
    visits.save(visit.withTimes(visit.times().withWork(90)).withNotes("Replaced the UPS"));
    visits.save(begun(lead).withNotes("Asked for a price"));
    assertThat(log.shown()).hasSize(2);
    assertThat(log.totalsProperty().get()).isEqualTo(new VisitTotals(2, 90, 0, 90));
    log.filterProperty().set(VisitFilter.NONE.withText("price"));
    assertThat(log.shown()).extracting(VisitLine::clientName).containsExactly(lead.name());
    assertThat(log.totalsProperty().get()).isEqualTo(new VisitTotals(1, 0, 0, 0));
    log.filterProperty().set(VisitFilter.NONE.withText("nowhere"));
    assertThat(log.hidesAll()).isTrue();
    log.close();
    visits.save(begun(lead).withNotes("nowhere to be seen"));
    assertThat(log.shown()).isEmpty();
  }

  @Test
  void aDeletedVisitIsOfferedBack() {
    visits.save(begun(bakery));
    var log = log(bakery);
    log.delete(log.shown().getFirst());
    assertThat(log.shown()).isEmpty();
    assertThat(desks.toasts()).containsExactly("The visit to Copper Lane Bakery is deleted.");
    database.journal().undo();
    assertThat(log.shown()).hasSize(1);
  }

  @Test
  void whatIsTypedIsInTheWorkbookAndOneStepToUndo() {
    var visit = begun(bakery);
    visits.save(visit);
    var page = page(visit);
    var form = form(page);
    form.notes.begin();
    form.notes.textProperty().set("Re");
    form.notes.textProperty().set("Replaced");
    form.notes.textProperty().set("Replaced the UPS");
    form.notes.commit();
    form.work.textProperty().set("1:30");
    form.work.commit();
    form.next.textProperty().set("Send the offer");
    assertThat(visits.find(visit.id()).orElseThrow().notes()).isEqualTo("Replaced the UPS");
    assertThat(visits.find(visit.id()).orElseThrow().times().work()).isEqualTo(90);
    assertThat(visits.find(visit.id()).orElseThrow().next().text()).isEqualTo("Send the offer");
    database.journal().undo();
    database.journal().undo();
    assertThat(form.work.value()).isZero();
    database.journal().undo();
    assertThat(visits.find(visit.id())).contains(visit);
    assertThat(form.notes.textProperty().get()).isEmpty();
    page.close();
  }

  @Test
  void halfTypedMinutesDoNotKeepTheNotesFromBeingSaved() {
    var visit = begun(bakery);
    visits.save(visit);
    var form = form(page(visit));
    form.work.textProperty().set("1:7");
    form.notes.textProperty().set("typed on");
    assertThat(form.work.problemProperty().get()).isNotEmpty();
    assertThat(visits.find(visit.id()).orElseThrow()).isEqualTo(visit.withNotes("typed on"));
  }

  @Test
  void thePageKnowsTheClientsSitesAndPeople() {
    var visit = begun(bakery);
    visits.save(visit);
    var page = page(visit);
    var shop = Site.named(bakery.id(), "Shop");
    new SiteStore(database).save(shop);
    new SiteStore(database).save(Site.named(lead.id(), "Office"));
    new PersonStore(database).save(Person.named(bakery.id(), "Lena Zeller"));
    assertThat(page.clientNameProperty().get()).isEqualTo("Copper Lane Bakery");
    assertThat(page.sites()).containsExactly(null, shop.id());
    assertThat(page.siteName(shop.id())).isEqualTo("Shop");
    assertThat(page.people()).containsExactly("Lena Zeller");
  }

  @Test
  void deletingLeavesThePageAndUndoBringsTheTextBack() {
    var visit = begun(bakery);
    visits.save(visit);
    desks.desk().navigator().go(new Place.VisitPage(visit.id()));
    var page = page(visit);
    form(page).notes.textProperty().set("precious");
    page.delete();
    page.close();
    assertThat(visits.find(visit.id())).isEmpty();
    assertThat(desks.places()).isEmpty();
    database.journal().undo();
    assertThat(visits.find(visit.id()).orElseThrow().notes()).isEqualTo("precious");
  }

  private VisitsViewModel log(@Nullable Client only) {
    return new VisitsViewModel(
        desks.desk(),
        database,
        visits,
        new NewVisitViewModel(desks.desk(), stores, timer),
        only == null ? null : only.id());
  }

  private VisitViewModel page(Visit visit) {
    return new VisitViewModel(desks.desk(), database, stores, visit.id());
  }

  private static VisitForm form(VisitViewModel page) {
    return Objects.requireNonNull(page.formProperty().get());
  }

  private static Visit begun(Client client) {
    return Visit.begun(client.id(), VisitKind.ON_SITE, DAY, null);
  }
}
