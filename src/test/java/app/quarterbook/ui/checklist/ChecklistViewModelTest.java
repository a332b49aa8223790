package app.quarterbook.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.checklist.Choice;
import app.quarterbook.model.checklist.Run;
import app.quarterbook.model.checklist.Step;
import app.quarterbook.model.checklist.Template;
import app.quarterbook.model.checklist.TemplateStep;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.sale.PayBy;
import app.quarterbook.model.setting.SettingKey;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.ChecklistStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.SaleActs;
import app.quarterbook.store.SaleStore;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.TemplateStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.checklist.sale.CoverViewModel;
import app.quarterbook.ui.kit.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistViewModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

  private final Clock clock = Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC);
  private final Database database = Database.inMemory(clock);
  private final Desks desks = Desks.at(clock);
  private final ChecklistStore store = new ChecklistStore(database, new SaleActs(database));
  private final TemplateStore templates = new TemplateStore(database);
  private final Client client = Client.named("Larkspur Dental");
  private final Template template = Template.named("Audit");

  @BeforeEach
  void fill() {
    new ClientStore(database).save(client);
    new SettingStore(database).save(SettingKey.YOUR_NAME, "Sam Field");
    templates.save(template);
    templates.save(TemplateStep.written(template.id(), 0, "look at the rack"));
    templates.save(
        TemplateStep.written(template.id(), 1, "charge").withChoice(new Choice("Paid by", "card")));
    templates.save(TemplateStep.written(template.id(), 2, "report"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aListIsBegunOpenedAndShownWithItsProgress() {
    try (var model = new ChecklistsViewModel(database, desks.desk(), null)) {
      model.begin(template, client.id());

      assertThat(model.rows()).hasSize(1);
      var row = model.rows().getFirst();
      assertThat(row.client()).isEqualTo("Larkspur Dental");
      assertThat(row.list().title()).isEqualTo("Audit");
      assertThat(row.done()).isEqualTo("0 of 2");
      assertThat(desks.places()).containsExactly(new Place.ChecklistPage(row.list().id()));

      model.delete(row);
      assertThat(model.rows()).isEmpty();
      database.journal().undo();
      assertThat(model.rows()).hasSize(1);
    }
  }

  @Test
  void aTickHasTheConsultantsNameAndASecondOpensTheStepAgain() {
    var run = started();
    try (var model = page(run)) {
      model.tick(model.steps().items().getFirst());

      var done = model.steps().items().getFirst();
      assertThat(done.doneBy()).isEqualTo("Sam Field");
      assertThat(done.doneOn()).isEqualTo(TODAY);
      assertThat(model.factsProperty().get().run().progress().done()).isEqualTo(1);

      model.tick(done);
      assertThat(model.steps().items()).noneMatch(Step::isDone);
    }
  }

  @Test
  void stepsAreAddedEditedAndMovedPastThoseThatAreSeen() {
    var run = started();
    try (var model = page(run)) {
      model.add(() -> {});
      assertThat(texts(model)).containsExactly("look at the rack", "report", "New step");

      var added = model.steps().items().getLast();
      model.move(added, -1);
      assertThat(texts(model)).containsExactly("look at the rack", "New step", "report");

      model.answer("Paid by", "card");
      assertThat(texts(model)).containsExactly("look at the rack", "charge", "New step", "report");
    }
  }

  @Test
  void undoingTheBeginningLeavesThePage() {
    var run = started();
    desks.desk().navigator().go(new Place.Checklists());
    try (var model = page(run)) {
      database.journal().undo();

      assertThat(desks.places()).isEmpty();
      assertThat(model.factsProperty().get()).isNotNull();
    }
  }

  @Test
  void theListIsSavedAsAPdfWhereThePersonWants(@TempDir Path folder) throws IOException {
    var file = folder.resolve("list.pdf");
    desks.choosing(file);
    try (var model = page(started())) {
      model.print();
    }
    assertThat(Files.readAllBytes(file)).startsWith("%PDF".getBytes());
    assertThat(desks.toasts()).last().asString().contains("list.pdf");
  }

  @Test
  void theCoverPageAnswersHowItIsPaid() {
    var agreement =
        Agreement.drafted(client.id(), new Term(TODAY, 12, 60, true))
            .withState(AgreementState.ACTIVE)
            .withMonthlyFee(new BigDecimal("850.00"))
            .withSetupFee(new BigDecimal("1500.00"));
    new AgreementStore(database).save(agreement);
    var list = new SaleStore(database).afterSale(agreement.id());
    try (var cover = new CoverViewModel(database, desks.desk(), list);
        var model = new ChecklistViewModel(database, desks.desk(), list, null)) {
      int before = model.steps().items().size();
      var draft = cover.draftProperty().get();
      draft
          .choice("monthlyBy", sale -> sale.monthlyBy(), (sale, by) -> sale.withMonthlyBy(by))
          .choose(PayBy.CHECK);

      assertThat(cover.coverProperty().get().firstPayment()).contains(new BigDecimal("4050.00"));
      assertThat(model.steps().items()).hasSize(before + 4);
      assertThat(model.factsProperty().get().cover()).isNotNull();
    }
  }

  @Test
  void templatesAreRenamedOrderedAndWrittenInOwnWords() {
    try (var model = new TemplatesViewModel(database, desks.desk())) {
      model.open(template);
      model.move(model.steps().items().getLast(), -2);
      assertThat(model.steps().items())
          .extracting(TemplateStep::text)
          .containsExactly("report", "look at the rack", "charge");

      model.rename("Walk round");
      assertThat(model.openProperty().get().name()).isEqualTo("Walk round");

      model.add("Onboarding");
      model.addStep(() -> {});
      assertThat(model.openProperty().get().name()).isEqualTo("Onboarding");
      assertThat(model.steps().items()).hasSize(1);

      model.delete();
      assertThat(model.templates()).extracting(Template::name).doesNotContain("Onboarding");
      assertThat(model.openProperty().get()).isNotNull();
    }
  }

  private List<String> texts(ChecklistViewModel model) {
    return model.steps().items().stream().map(Step::text).toList();
  }

  private ChecklistViewModel page(Run run) {
    return new ChecklistViewModel(database, desks.desk(), run.list().id(), null);
  }

  private Run started() {
    var subject = new Run.Subject(client.id(), null);
    var run = Run.of(template, templates.steps(template.id()), subject, TODAY);
    store.start(run);
    return run;
  }
}
