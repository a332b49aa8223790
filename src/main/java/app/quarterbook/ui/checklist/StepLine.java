package app.quarterbook.ui.checklist;

import app.quarterbook.model.checklist.Choice;
import app.quarterbook.model.checklist.DayCount;
import app.quarterbook.model.checklist.Step;
import app.quarterbook.model.checklist.TemplateStep;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Badge;
import app.quarterbook.ui.kit.Spellings;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How a step is shown in a list.
final class StepLine {
  private StepLine() {}

  /// A step that is worked off.
  ///
  /// @param tick ticks it, or opens it again
  static HBox of(Step step, LocalDate today, Consumer<Step> tick) {
    var box = new CheckBox();
    box.setSelected(step.isDone());
    box.setFocusTraversable(false);
    box.setAccessibleText(ChecklistActions.TICK.title());
    box.setOnAction(event -> tick.accept(step));
    var facts = new ArrayList<String>();
    add(facts, step.owner().equals(step.doneBy()) ? "" : step.owner());
    if (!step.act().isEmpty() && !step.isDone()) {
      facts.add(Text.of("checklist.acts", Words.act(step.act())));
    }
    add(facts, step.notes().lines().findFirst().orElse(""));
    var due = step.dueOn();
    var badge =
        step.isDone()
            ? new Badge(Words.done(step), Badge.Tone.GOOD)
            : due == null ? null : due(due, today);
    var line = line(box, step.text(), badge, facts);
    if (step.isDone()) {
      line.getStyleClass().add("step-done");
    }
    return line;
  }

  /// A step of a template.
  static HBox of(TemplateStep step) {
    var facts = new ArrayList<String>();
    add(facts, step.owner());
    add(facts, step.choice());
    if (!step.act().isEmpty()) {
      facts.add(Text.of("checklist.acts", Words.act(step.act())));
    }
    var number = new Label(Spellings.WHOLE.write(step.position() + 1));
    number.getStyleClass().add("muted");
    number.getStyleClass().add("step-number");
    var days = step.dueDays();
    var badge = days == null ? null : new Badge(after(step.dayCount(), days), Badge.Tone.PLAIN);
    return line(number, step.text(), badge, facts);
  }

  private static HBox line(Node mark, String text, @Nullable Badge badge, List<String> facts) {
    var what = new Label(text);
    what.setWrapText(true);
    what.getStyleClass().add("step-what");
    var words = new VBox(what);
    var below = new FlowPane();
    below.getStyleClass().add("step-facts");
    if (badge != null) {
      below.getChildren().add(badge);
    }
    if (!facts.isEmpty()) {
      var muted = new Label(String.join("  ·  ", facts));
      muted.setWrapText(true);
      muted.maxWidthProperty().bind(below.widthProperty());
      muted.getStyleClass().add("muted");
      below.getChildren().add(muted);
    }
    words.getChildren().add(below);
    words.getStyleClass().add("step-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = new HBox(mark, words);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().add("step-line");
    return line;
  }

  private static Badge due(LocalDate due, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, due);
    var tone = days < 0 ? Badge.Tone.BAD : days <= 7 ? Badge.Tone.CAREFUL : Badge.Tone.PLAIN;
    return new Badge(Words.due(due, days), tone);
  }

  private static String after(DayCount count, int days) {
    return Text.of("checklist.days." + count, days);
  }

  private static void add(List<String> facts, Choice choice) {
    if (!choice.isAlways()) {
      facts.add(Text.of("checklist.onlyIf", choice.question(), choice.answer()));
    }
  }

  private static void add(List<String> facts, String fact) {
    if (!fact.isBlank()) {
      facts.add(fact);
    }
  }
}
