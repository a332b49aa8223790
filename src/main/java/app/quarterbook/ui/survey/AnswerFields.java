package app.quarterbook.ui.survey;

import app.quarterbook.model.survey.Answer;
import app.quarterbook.model.survey.QuestionKind;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Field;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every question with the means to key in its answer: a button for each score, or a text.
final class AnswerFields {
  private AnswerFields() {}

  static Node of(SurveyForm form) {
    var list = new VBox();
    list.getStyleClass().add("form");
    for (int i = 0; i < form.questions.size(); i++) {
      var question = new Label((i + 1) + ".  " + form.questions.get(i).question());
      question.setWrapText(true);
      var text = form.texts().get(i);
      var score = form.scores().get(i);
      var control =
          text != null
              ? words(i, question, text)
              : scores(i, form.questions.get(i), Objects.requireNonNull(score));
      var block = new VBox(question, control);
      block.getStyleClass().add("form-block");
      list.getChildren().add(block);
    }
    return list;
  }

  private static Node words(int index, Label question, Field<String> field) {
    var area = new TextArea();
    area.setId("survey.answer" + index);
    area.setPrefRowCount(2);
    area.setWrapText(true);
    area.setAccessibleText(question.getText());
    area.textProperty().bindBidirectional(field.textProperty());
    area.focusedProperty()
        .addListener(
            (property, old, focused) -> {
              if (focused) {
                field.begin();
              } else {
                field.commit();
              }
            });
    return area;
  }

  private static Node scores(int index, Answer answer, Field<@Nullable Integer> field) {
    var group = new ToggleGroup();
    var row = new FlowPane(4, 4);
    IntStream.rangeClosed(answer.kind().least(), answer.kind().most())
        .forEach(score -> row.getChildren().add(button(index, answer, score, group, field)));
    return row;
  }

  private static ToggleButton button(
      int index, Answer answer, int score, ToggleGroup group, Field<@Nullable Integer> field) {
    var name = name(answer.kind(), score);
    var button = new ToggleButton(name);
    button.setId("survey.answer" + index + "." + score);
    button.setAccessibleText(answer.question() + " " + name);
    button.setToggleGroup(group);
    button.setSelected(Objects.equals(field.value(), score));
    field
        .valueProperty()
        .addListener((property, old, now) -> button.setSelected(Objects.equals(now, score)));
    button.setOnAction(event -> field.choose(button.isSelected() ? score : null));
    return button;
  }

  private static String name(QuestionKind kind, int score) {
    if (kind != QuestionKind.INTENT) {
      return String.valueOf(score);
    }
    return Text.of(
        switch (score) {
          case 0 -> "survey.intent.no";
          case 1 -> "survey.intent.unsure";
          default -> "survey.intent.yes";
        });
  }
}
