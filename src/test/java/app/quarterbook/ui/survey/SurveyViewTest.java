package app.quarterbook.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.plan.OriginKind;
import app.quarterbook.model.survey.Survey;
import app.quarterbook.model.survey.SurveyState;
import app.quarterbook.model.wording.WordingKey;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.PlanStore;
import app.quarterbook.store.QuestionStore;
import app.quarterbook.store.SurveyStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Screen;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SurveyViewTest extends FxTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
  private static final int RECOMMEND = 7;

  private final Clock clock = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);
  private final Database database = Database.inMemory(clock);
  private final Desks desks = Desks.at(clock);
  private final SurveyStore store = new SurveyStore(database);
  private final Client client = Client.named("Larkspur Dental");
  private final Survey survey = Survey.due(client.id(), null, TODAY);

  @BeforeEach
  void due() {
    new ClientStore(database).save(client);
    new QuestionStore(database).addDefaults();
    store.save(survey);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void enterOpensTheSelectedSurvey() {
    show(() -> new SurveysView(new SurveysViewModel(database, desks.desk(), null)));
    TableView<?> list = id("survey.list");
    run(() -> list.getSelectionModel().selectFirst());

    press(KeyCode.ENTER);

    assertThat(desks.places()).containsExactly(new Place.SurveyPage(survey.id()));
  }

  @Test
  void aSurveyGoesFromDueToAnsweredAndItsLowAnswersIntoThePlan() {
    var page = page();
    perform(page, SurveyActions.PREPARE);
    perform(page, SurveyActions.SENT);
    ToggleButton low = id("survey.answer" + RECOMMEND + ".3");
    run(low::fire);
    perform(page, SurveyActions.ANSWERED);
    perform(page, SurveyActions.FOLLOW_UP);

    var answered = store.find(survey.id()).orElseThrow();
    assertThat(answered.state()).isEqualTo(SurveyState.ANSWERED);
    assertThat(answered.sentOn()).isEqualTo(TODAY);
    assertThat(answered.recommendation()).hasValue(3);
    assertThat(new PlanStore(database).of(client.id()))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.origin().kind()).isEqualTo(OriginKind.SURVEY);
              assertThat(item.origin().record()).isEqualTo(survey.id().value());
            });
  }

  @Test
  void aScoreCanBeTakenBack() {
    var page = page();
    perform(page, SurveyActions.PREPARE);
    ToggleButton score = id("survey.answer0.4");
    run(score::fire);
    assertThat(store.find(survey.id()).orElseThrow().answers().getFirst().score()).isEqualTo(4);

    run(score::fire);

    assertThat(store.find(survey.id()).orElseThrow().answers().getFirst().score()).isNull();
  }

  @Test
  void skippingAsksWhy() {
    var page = page();
    perform(page, SurveyActions.SKIP);
    type("new owner next month");
    press(KeyCode.ENTER);

    var skipped = store.find(survey.id()).orElseThrow();
    assertThat(skipped.state()).isEqualTo(SurveyState.SKIPPED);
    assertThat(skipped.reason()).isEqualTo("new owner next month");
  }

  @Test
  void theLetterAsksEveryQuestion() {
    var prepared = survey.prepared(new QuestionStore(database).all(), TODAY);

    var letter = new Letter("Larkspur Dental", "Ann Berg", "", "Sam");
    assertThat(letter.of(prepared, "Hello {name} of {client},\n{questions}\n{me}"))
        .startsWith("Hello Ann Berg of Larkspur Dental,")
        .endsWith("Sam")
        .contains("1. How satisfied are you overall? (1 to 5)", "8. How likely", "(0 to 10)");
    assertThat(letter.of(survey, "{questions}")).isEmpty();
    assertThat(letter.of(prepared, "In my own words."))
        .contains("In my own words.", "8. How likely");
    assertThat(letter.wording()).isEqualTo(WordingKey.SURVEY_LETTER);
    assertThat(new Letter("", "", "Sep 1, 2026", "").wording())
        .isEqualTo(WordingKey.RENEWAL_LETTER);
  }

  @Test
  void theListTellsTheScoresWithTheirCounts() {
    store.save(
        survey
            .prepared(new QuestionStore(database).all(), TODAY)
            .withAnswers(
                survey.prepared(new QuestionStore(database).all(), TODAY).answers().stream()
                    .map(answer -> answer.position() == RECOMMEND ? answer.withScore(10) : answer)
                    .toList()));

    try (var model = new SurveysViewModel(database, desks.desk(), client.id())) {
      assertThat(model.resultsProperty().get())
          .isEqualTo("NPS 100 from 1 answer (too few to mean much)");
    }
  }

  private Screen page() {
    return show(() -> new SurveyView(new SurveyViewModel(database, desks.desk(), survey.id())));
  }

  private void perform(Screen page, Action action) {
    run(
        () ->
            page.verbs().stream()
                .filter(verb -> verb.action().equals(action))
                .forEach(verb -> assertThat(verb.perform()).isTrue()));
  }
}
