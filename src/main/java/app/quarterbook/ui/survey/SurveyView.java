package app.quarterbook.ui.survey;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.AskBar;
import app.quarterbook.ui.kit.Badge;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Empty;
import app.quarterbook.ui.kit.Form;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Spellings;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of one survey: what to do next, and its questions with their answers.
public final class SurveyView implements Screen {
  private final SurveyViewModel model;
  private final HBox header = new HBox();
  private final ScrollPane body = new ScrollPane();
  private final AskBar bar = new AskBar(body::requestFocus);
  private final Verb prepare;
  private final List<Verb> verbs;
  private final Node node;

  public SurveyView(SurveyViewModel model) {
    this.model = model;
    prepare = new Verb(SurveyActions.PREPARE, model::prepare, model.canPrepare());
    verbs =
        List.of(
            prepare,
            new Verb(SurveyActions.COPY, this::copy, model.hasQuestions()),
            new Verb(SurveyActions.SENT, model::send, model.canSend()),
            new Verb(SurveyActions.ANSWERED, model::answer, model.canAnswer()),
            new Verb(SurveyActions.DECLINED, model::decline, model.canClose()),
            new Verb(SurveyActions.SKIP, this::askWhy, model.canClose()),
            new Verb(SurveyActions.FOLLOW_UP, model::followUp, model.canFollowUp()),
            Verb.always(SurveyActions.CLIENT, model::openClient),
            Verb.always(SurveyActions.DELETE, model::delete));
    node = page();
    model.factsProperty().addListener((property, old, facts) -> head(facts));
    head(model.factsProperty().get());
    model.formProperty().addListener((property, old, form) -> show(form));
    show(model.formProperty().get());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public List<Verb> verbs() {
    return verbs;
  }

  @Override
  public void shown() {
    body.requestFocus();
  }

  @Override
  public void close() {
    model.close();
  }

  private Node page() {
    header.setAlignment(Pos.CENTER_LEFT);
    header.getStyleClass().add("form-row");
    body.setFitToWidth(true);
    body.getStyleClass().add("form-scroll");
    VBox.setVgrow(body, Priority.ALWAYS);
    var steps = new FlowPane(8, 8);
    verbs.stream().limit(7).map(SurveyView::step).forEach(steps.getChildren()::add);
    var content = new VBox(header, steps, bar, body);
    content.getStyleClass().add("form");
    return new Page("survey.pageTitle", content);
  }

  /// Only what can be done now is shown.
  private static Node step(Verb verb) {
    var button = Buttons.of(verb);
    button.visibleProperty().bind(button.disabledProperty().not());
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private void head(SurveyViewModel.@Nullable Facts facts) {
    if (facts == null) {
      return;
    }
    var survey = facts.survey();
    var client = new Hyperlink(facts.client().name());
    client.setId("survey.clientName");
    client.setOnAction(event -> model.openClient());
    var due = new Label(Text.of("survey.dueOn", Spellings.DATE.write(survey.dueOn())));
    var state = new Badge(Text.of(survey.state()), tone(survey.isOpen()));
    state.setId("survey.state");
    header.getChildren().setAll(client, state, due);
    if (!survey.reason().isEmpty()) {
      header.getChildren().add(new Label(survey.reason()));
    }
  }

  private void show(@Nullable SurveyForm form) {
    if (form == null) {
      return;
    }
    body.setContent(
        form.questions.isEmpty()
            ? new Empty("bi-chat-square-text", "survey.notPrepared", prepare)
            : new Form("survey").line(form.respondent).node(AnswerFields.of(form)).build());
  }

  private void copy() {
    var letter = new ClipboardContent();
    letter.putString(model.letter());
    Clipboard.getSystemClipboard().setContent(letter);
    model.copied();
  }

  private void askWhy() {
    bar.text("survey.whySkipped", model::skip);
  }

  private static Badge.Tone tone(boolean open) {
    return open ? Badge.Tone.CAREFUL : Badge.Tone.PLAIN;
  }
}
