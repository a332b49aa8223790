package app.quarterbook.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.checklist.ChecklistId;
import app.quarterbook.model.checklist.Step;
import app.quarterbook.model.checklist.StepId;
import app.quarterbook.model.checklist.Template;
import app.quarterbook.model.checklist.TemplateStep;
import app.quarterbook.model.client.Client;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.ChecklistStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.SaleActs;
import app.quarterbook.store.SaleStore;
import app.quarterbook.store.TemplateStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.checklist.sale.CoverPane;
import app.quarterbook.ui.checklist.sale.CoverViewModel;
import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Screen;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChecklistScreensTest extends FxTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

  private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC);
  private final Database database = Database.inMemory(clock);
  private final Desks desks = Desks.at(clock);
  private final ChecklistStore store = new ChecklistStore(database, new SaleActs(database));
  private final TemplateStore templates = new TemplateStore(database);
  private final Client client = Client.named("Larkspur Dental");
  private ChecklistId list;

  @BeforeEach
  void sold() {
    new ClientStore(database).save(client);
    var agreement =
        Agreement.drafted(client.id(), new Term(TODAY, 12, 60, true))
            .withState(AgreementState.ACTIVE);
    new AgreementStore(database).save(agreement);
    list = new SaleStore(database).afterSale(agreement.id());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void enterOpensTheSelectedList() {
    show(() -> new ChecklistsView(new ChecklistsViewModel(database, desks.desk(), null)));
    TableView<?> table = id("checklist.list");
    run(() -> table.getSelectionModel().selectFirst());

    press(KeyCode.ENTER);

    assertThat(desks.places()).containsExactly(new Place.ChecklistPage(list));
  }

  @Test
  void aStepIsTickedByItsKeyAndByItsBoxAndTheFocusStays() {
    var page = page();
    perform(page, ChecklistActions.TICK);
    assertThat(steps().getFirst().isDone()).isTrue();
    assertThat(this.<Label>id("checklist.progress").getText()).startsWith("1 of ");

    ListView<Step> shown = id("checklist.steps");
    assertThat(shown.isFocused()).isTrue();
    var box = robot().lookup(".step-cell .check-box").nth(1).<CheckBox>query();
    run(box::fire);
    assertThat(steps().get(1).isDone()).isTrue();
  }

  @Test
  void aPageBeginsWithTheStepThatIsAskedForOrWithTheFirstThatWaits() {
    store.tick(steps().getFirst().id(), "Sam");
    page();
    ListView<Step> list = id("checklist.steps");
    assertThat(get(() -> list.getSelectionModel().getSelectedIndex())).isEqualTo(1);

    var last = get(() -> list.getItems().getLast());
    page(last.id());
    ListView<Step> again = id("checklist.steps");
    assertThat(get(() -> again.getSelectionModel().getSelectedItem())).isEqualTo(last);
    assertThat(again.isFocused()).isTrue();
  }

  @Test
  void aStepIsAddedWrittenAndMovedByKeys() {
    var page = page();
    perform(page, ChecklistActions.ADD);
    type("call the owner");
    press(KeyCode.TAB);
    assertThat(steps().getLast().text()).isEqualTo("call the owner");

    focus(id("checklist.steps"));
    perform(page, ChecklistActions.UP);
    assertThat(shownTexts()).endsWith("call the owner", "90-day review held");

    perform(page, ChecklistActions.REMOVE);
    assertThat(steps()).extracting(Step::text).doesNotContain("call the owner");
  }

  @Test
  void theCoverPageTellsTheFirstPayment() {
    page();
    TabPane tabs = find(".tab-pane");
    run(() -> tabs.getSelectionModel().select(1));

    assertThat(this.<Label>id("sale.first").getText())
        .isEqualTo("Known once it is said how the months are paid");
  }

  @Test
  void aTemplateIsOpenedAndAStepOfItWritten() {
    var screen =
        show(
            () ->
                new TemplatesView(
                    new TemplatesViewModel(database, desks.desk()), desks.desk().preferences()));
    ListView<Template> names = id("checklist.templateList");
    assertThat(names.getItems())
        .extracting(Template::name)
        .containsExactly("After the sale", "Off-boarding");
    run(() -> names.getSelectionModel().select(1));

    perform(screen, ChecklistActions.ADD);
    type("shake hands");
    press(KeyCode.TAB);

    var offBoarding = names.getItems().get(1);
    assertThat(templates.steps(offBoarding.id()))
        .last()
        .extracting(TemplateStep::text)
        .isEqualTo("shake hands");
  }

  private ChecklistView page() {
    return page(null);
  }

  private ChecklistView page(StepId first) {
    return show(
        () ->
            new ChecklistView(
                new ChecklistViewModel(database, desks.desk(), list, first),
                new CoverPane(new CoverViewModel(database, desks.desk(), list)),
                desks.desk().preferences()));
  }

  private List<String> shownTexts() {
    ListView<Step> shown = id("checklist.steps");
    return shown.getItems().stream().map(Step::text).toList();
  }

  private List<Step> steps() {
    return store.find(list).orElseThrow().all();
  }

  private void perform(Screen screen, Action action) {
    run(
        () ->
            screen.verbs().stream()
                .filter(verb -> verb.action().equals(action))
                .forEach(verb -> verb.perform()));
  }
}
