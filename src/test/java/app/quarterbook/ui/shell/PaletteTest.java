package app.quarterbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.checklist.Run;
import app.quarterbook.model.checklist.Step;
import app.quarterbook.model.checklist.Template;
import app.quarterbook.model.checklist.TemplateStep;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Expert;
import app.quarterbook.model.client.ExpertKind;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.Progress;
import app.quarterbook.model.setting.SettingKey;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.ChecklistStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.ExpertStore;
import app.quarterbook.store.PersonStore;
import app.quarterbook.store.PlanStore;
import app.quarterbook.store.VisitStore;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.ClientPart;
import app.quarterbook.ui.kit.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class PaletteTest extends FxTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate DAY = LocalDate.now(CLOCK);

  @TempDir Path folder;
  private final Client bakery = Client.named("Copper Lane Bakery");
  private final Client dentist = Client.named("Larkspur Dental");
  private Visit visit;
  private Database database;
  private Shell shell;

  @BeforeEach
  void open() {
    database = Database.inMemory(CLOCK);
    new ClientStore(database).save(bakery);
    new ClientStore(database).save(dentist);
    visit =
        Visit.begun(bakery.id(), VisitKind.ON_SITE, DAY, null)
            .withNotes("Replaced the tape drive, tested it");
    new VisitStore(database).save(visit);
    run(
        () -> {
          shell = Shells.open(stage(), database, folder).shell();
          shell.router().go(new Place.Help("plan"));
        });
  }

  @AfterEach
  void close() {
    run(shell::close);
    database.close();
  }

  @Test
  void aWordTypedJustNowIsFoundAndMarked() {
    new VisitStore(database).save(visit.withNotes("The quokka sensor beeps"));
    look("quokka");
    assertThat(entries()).hasSize(1);
    assertThat(entries().getFirst().detail()).isEqualTo("Copper Lane Bakery, Mar 10, 2026");
    assertThat(entries().getFirst().name().pieces())
        .filteredOn(piece -> piece.isHit())
        .extracting(piece -> piece.text())
        .containsExactly("quokka");
    press(KeyCode.ENTER);
    assertThat(place()).isEqualTo(new Place.VisitPage(visit.id()));
  }

  @Test
  void undoTakesAWordAwayAgain() {
    new VisitStore(database).save(visit.withNotes("The quokka sensor beeps"));
    database.journal().undo();
    look("quokka");
    assertThat(entries()).isEmpty();
  }

  @Test
  void thingsAndActionsAndSettingsStandInOneList() {
    look("client");
    assertThat(titles()).contains("Clients", "New client");
    look("days between");
    assertThat(titles()).containsExactly("Agreement: days between visits");
    press(KeyCode.ENTER);
    assertThat(place()).isEqualTo(new Place.Setting(SettingKey.VISIT_DAYS));
    assertThat(stage().getScene().getFocusOwner().getId()).isEqualTo("setting.VISIT_DAYS");
  }

  @Test
  void aPersonIsOpenedOnTheirTab() {
    var person = Person.named(bakery.id(), "Lena Zeller");
    new PersonStore(database).save(Person.named(bakery.id(), "Adam First"));
    new PersonStore(database).save(person);
    look("zeller");
    press(KeyCode.ENTER);
    assertThat(place())
        .isEqualTo(new Place.ClientRecord(bakery.id(), ClientPart.PEOPLE, person.id().value()));
    TableView<Person> people = id("client.people");
    assertThat(people.getSelectionModel().getSelectedItem()).isEqualTo(person);
    assertThat(people.isFocused()).isTrue();
  }

  @Test
  void anExpertIsSelectedAmongTheExperts() {
    var store = new ExpertStore(database);
    var expert = Expert.named("Zenith Cabling", ExpertKind.EXPERT);
    store.save(Expert.named("Alder Phones", ExpertKind.EXPERT));
    store.save(expert);
    look("zenith");
    press(KeyCode.ENTER);
    TableView<Expert> experts = id("expert.list");
    assertThat(experts.getSelectionModel().getSelectedItem()).isEqualTo(expert);
  }

  @Test
  void aStepIsSelectedInItsChecklist() {
    var template = Template.named("Yearly audit");
    var steps =
        List.of(
            TemplateStep.written(template.id(), 0, "look at the rack"),
            TemplateStep.written(template.id(), 1, "weigh the ocelot"));
    var run = Run.of(template, steps, new Run.Subject(dentist.id(), null), DAY);
    new ChecklistStore(database, (act, list) -> {}).start(run);
    look("kind:checklist ocelot");
    assertThat(entries()).hasSize(1);
    assertThat(entries().getFirst().detail()).isEqualTo("Larkspur Dental, Mar 10, 2026");
    press(KeyCode.ENTER);
    var step = run.all().getLast();
    assertThat(place()).isEqualTo(new Place.ChecklistPage(run.list().id(), step.id()));
    ListView<Step> list = id("checklist.steps");
    assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo(step);
    assertThat(list.isFocused()).isTrue();
    run(() -> shell.router().go(new Place.Help("plan")));
    press(KeyCode.CONTROL, KeyCode.K);
    assertThat(titles()).startsWith("Yearly audit");
  }

  @Test
  void aPlanItemIsSelectedOnTheBoardAndAFinishedOneIsOpened() {
    var plans = new PlanStore(database);
    var item = PlanItem.titled(bakery.id(), "Replace the firewall", Bucket.LATER, DAY);
    plans.save(PlanItem.titled(bakery.id(), "Something else", Bucket.NOW, DAY));
    plans.save(item);
    look("firewall");
    press(KeyCode.ENTER);
    assertThat(place()).isEqualTo(new Place.PlanItemPage(item.id()));
    ListView<?> later = id("plan-cards-LATER");
    assertThat(later.getSelectionModel().getSelectedIndex()).isZero();
    run(() -> shell.router().go(new Place.Help("plan")));
    plans.save(item.withProgress(Progress.done(DAY, "works")));
    look("firewall");
    press(KeyCode.ENTER);
    assertThat(robot().lookup("Replace the firewall").tryQuery()).isPresent();
  }

  @Test
  void whatWasLookedAtLastComesFirst() {
    run(() -> shell.router().go(new Place.ClientPage(dentist.id())));
    run(() -> shell.router().go(new Place.VisitPage(visit.id())));
    run(() -> shell.router().go(new Place.ClientPage(bakery.id())));
    press(KeyCode.CONTROL, KeyCode.K);
    assertThat(titles().subList(0, 2))
        .containsExactly("Replaced the tape drive, tested it", "Larkspur Dental");
    assertThat(titles()).doesNotContain("Copper Lane Bakery").contains("Settings");
    press(KeyCode.ENTER);
    assertThat(place()).isEqualTo(new Place.VisitPage(visit.id()));
  }

  @Test
  void whatIsGoneIsNoRecentThing() {
    run(() -> shell.router().go(new Place.ClientPage(dentist.id())));
    run(() -> shell.router().go(new Place.Help("plan")));
    new ClientStore(database).delete(dentist.id());
    press(KeyCode.CONTROL, KeyCode.K);
    assertThat(titles()).doesNotContain("Larkspur Dental");
  }

  @Test
  void filtersNarrowAndHideActions() {
    look("client:copper kind:visit");
    assertThat(titles()).containsExactly("Replaced the tape drive, tested it");
    look("kind:client");
    assertThat(titles()).containsExactlyInAnyOrder("Copper Lane Bakery", "Larkspur Dental");
  }

  @Test
  void theFootSaysHowToNarrow() {
    press(KeyCode.CONTROL, KeyCode.K);
    Label foot = id("palette.foot");
    assertThat(foot.getText()).contains("kind:visit");
  }

  @Test
  void searchingMakesNoFile() throws IOException {
    var before = files();
    look("tape");
    run(() -> shell.router().go(new Place.ClientPage(bakery.id())));
    assertThat(files()).isEqualTo(before);
  }

  private List<Path> files() throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void look(String words) {
    press(KeyCode.CONTROL, KeyCode.K);
    press(KeyCode.CONTROL, KeyCode.A);
    type(words);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Place place() {
    return shell.router().placeProperty().get();
  }

  private List<Entry> entries() {
    ListView<Entry> list = id("palette.list");
    return List.copyOf(list.getItems());
  }

  private List<String> titles() {
    return entries().stream().map(Entry::title).toList();
  }
}
