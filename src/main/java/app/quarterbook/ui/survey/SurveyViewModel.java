package app.quarterbook.ui.survey;

import app.quarterbook.model.Label;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.Origin;
import app.quarterbook.model.plan.OriginKind;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.survey.Answer;
import app.quarterbook.model.survey.Survey;
import app.quarterbook.model.survey.SurveyId;
import app.quarterbook.model.survey.SurveyState;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.PlanStore;
import app.quarterbook.store.QuestionStore;
import app.quarterbook.store.Rows;
import app.quarterbook.store.Subscription;
import app.quarterbook.store.SurveyStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Autosave;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Place;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// One survey from its reminder to its answers. Everything saves itself.
public final class SurveyViewModel implements AutoCloseable {
  /// @param letter the questions as an e-mail to the client; empty before they are prepared
  record Facts(Survey survey, Client client, String letter) {}

  private final Desk desk;
  private final SurveyId id;
  private final SurveyStore surveys;
  private final QuestionStore questions;
  private final ClientStore clients;
  private final PlanStore plans;
  private final LettersViewModel letters;
  private final Subscription subscription;
  private final ReadOnlyObjectWrapper<@Nullable SurveyForm> form = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Facts> facts = new ReadOnlyObjectWrapper<>();
  private @Nullable Autosave autosave;
  private boolean gone;

  public SurveyViewModel(Database database, Desk desk, SurveyId id) {
    this.desk = desk;
    this.id = id;
    surveys = new SurveyStore(database);
    questions = new QuestionStore(database);
    clients = new ClientStore(database);
    plans = new PlanStore(database);
    letters = new LettersViewModel(database);
    subscription =
        database.listen(Set.of(Rows.SURVEY, Rows.SURVEY_ANSWER, Rows.CLIENT), this::reload);
    reload();
  }

  /// The answers' fields; null until the survey is read, made anew when other questions are asked.
  ReadOnlyObjectProperty<@Nullable SurveyForm> formProperty() {
    return form.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Facts> factsProperty() {
    return facts.getReadOnlyProperty();
  }

  BooleanBinding canPrepare() {
    return when(survey -> survey.state() == SurveyState.DUE);
  }

  BooleanBinding canSend() {
    return when(survey -> survey.state() == SurveyState.PREPARED);
  }

  BooleanBinding canAnswer() {
    return when(survey -> survey.isOpen() && !survey.answers().isEmpty());
  }

  BooleanBinding hasQuestions() {
    return when(survey -> !survey.answers().isEmpty());
  }

  BooleanBinding canClose() {
    return when(Survey::isOpen);
  }

  BooleanBinding canFollowUp() {
    return when(survey -> survey.answers().stream().anyMatch(Answer::isLow));
  }

  /// Copies the questions as they are now.
  public void prepare() {
    desk.background().run(() -> save(survey -> survey.prepared(questions.all(), today())));
  }

  public void send() {
    change(survey -> survey.sent(today()));
  }

  public void answer() {
    change(survey -> survey.closed(SurveyState.ANSWERED, today(), ""));
  }

  public void decline() {
    change(survey -> survey.closed(SurveyState.DECLINED, today(), ""));
  }

  public void skip(String reason) {
    change(survey -> survey.closed(SurveyState.SKIPPED, today(), reason));
  }

  /// Makes one plan item of each low answer, as one step.
  public void followUp() {
    settle();
    desk.background()
        .run(
            () -> {
              var survey = surveys.find(id).orElseThrow();
              var items =
                  survey.answers().stream()
                      .filter(Answer::isLow)
                      .map(answer -> item(survey, answer))
                      .toList();
              plans.saveAll(items, Label.of("survey.did.followUp"));
              return items.size();
            },
            count -> desk.toast().undo(Text.of("survey.followedUp", count)));
  }

  /// The questions as an e-mail to the client; empty before they are prepared.
  public String letter() {
    var known = facts.get();
    return known == null ? "" : known.letter();
  }

  public void copied() {
    desk.toast().say(Text.of("survey.copied"));
  }

  public void delete() {
    settle();
    desk.background().run(() -> surveys.delete(id));
    desk.toast().undo(Text.of("survey.deleted"));
  }

  public void openClient() {
    var known = facts.get();
    if (known != null) {
      desk.navigator().go(new Place.ClientPage(known.client().id()));
    }
  }

  @Override
  public void close() {
    subscription.cancel();
    if (autosave != null) {
      autosave.close();
    }
  }

  private PlanItem item(Survey survey, Answer answer) {
    var wishes =
        survey.answers().stream().map(Answer::text).filter(text -> !text.isBlank()).toList();
    return PlanItem.titled(
            survey.client(),
            Text.of("survey.followUpTitle", answer.question()),
            Bucket.NOW,
            today())
        .withWhy(String.join("\n", wishes))
        .withOrigin(new Origin(OriginKind.SURVEY, id.value()));
  }

  private void change(UnaryOperator<Survey> how) {
    settle();
    desk.background().run(() -> save(how));
  }

  private void save(UnaryOperator<Survey> how) {
    surveys.find(id).map(how).ifPresent(surveys::save);
  }

  private void settle() {
    if (autosave != null) {
      autosave.now();
    }
  }

  private LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  private BooleanBinding when(Predicate<Survey> holds) {
    return Bindings.createBooleanBinding(
        () -> {
          var known = facts.get();
          return known != null && holds.test(known.survey());
        },
        facts);
  }

  private void reload() {
    desk.background().run(this::load, found -> found.ifPresentOrElse(this::show, this::leave));
  }

  private Optional<Facts> load() {
    return surveys
        .find(id)
        .flatMap(
            survey ->
                clients
                    .find(survey.client())
                    .map(client -> new Facts(survey, client, letter(survey, client))));
  }

  private String letter(Survey survey, Client client) {
    var letter = letters.to(client, survey.agreement());
    return letter.of(survey, letters.text(letter.wording()));
  }

  private void show(Facts loaded) {
    facts.set(loaded);
    var known = form.get();
    if (known != null && known.fits(loaded.survey())) {
      known.draft.load(loaded.survey());
      return;
    }
    if (autosave != null) {
      autosave.close();
    }
    var made = new SurveyForm(loaded.survey());
    autosave = made.draft.autosave(desk, surveys::save);
    form.set(made);
  }

  /// The survey was deleted, here or by an undo.
  private void leave() {
    if (!gone) {
      gone = true;
      desk.navigator().back();
    }
  }
}
