package app.quarterbook.ui.checklist;

import app.quarterbook.model.checklist.Run;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Badge;
import app.quarterbook.ui.kit.Named;
import app.quarterbook.ui.kit.Spellings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Whom a checklist is for, how far it is, and the questions on which its steps depend.
final class ChecklistHeader extends FlowPane {
  private final ChecklistViewModel model;
  private final List<String> answeredElsewhere;

  /// @param answeredElsewhere questions that another part of the page answers
  ChecklistHeader(ChecklistViewModel model, List<String> answeredElsewhere) {
    this.model = model;
    this.answeredElsewhere = answeredElsewhere;
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
    getStyleClass().add("checklist-header");
    model.factsProperty().addListener((property, old, facts) -> show(facts));
    show(model.factsProperty().get());
  }

  private void show(ChecklistViewModel.@Nullable Facts facts) {
    if (facts == null) {
      return;
    }
    var run = facts.run();
    var client = new Hyperlink(facts.client().name());
    client.setId("checklist.clientName");
    client.setOnAction(event -> model.openClient());
    var started =
        new Label(Text.of("checklist.started", Spellings.DATE.write(run.list().startedOn())));
    started.getStyleClass().add("muted");
    getChildren().setAll(client, progress(run), started);
    run.questions().entrySet().stream()
        .filter(each -> facts.cover() == null || !answeredElsewhere.contains(each.getKey()))
        .forEach(each -> getChildren().add(question(run, each.getKey(), each.getValue())));
  }

  private static Node progress(Run run) {
    var progress = run.progress();
    var words =
        progress.isComplete()
            ? Text.of("checklist.complete")
            : Text.of("checklist.progress", progress.done(), progress.all());
    var tone = progress.isComplete() ? Badge.Tone.GOOD : Badge.Tone.CAREFUL;
    var badge = new Badge(words, tone);
    badge.setId("checklist.progress");
    return badge;
  }

  private Node question(Run run, String question, List<String> answers) {
    var offered = new ArrayList<>(answers);
    offered.addFirst("");
    var box = new ComboBox<>(FXCollections.observableArrayList(offered));
    box.setConverter(
        new Named<>(answer -> answer.isEmpty() ? Text.of("checklist.choose") : answer));
    box.setValue(run.list().answers().getOrDefault(question, ""));
    box.setAccessibleText(question);
    box.setOnAction(
        event -> model.answer(question, Objects.requireNonNullElse(box.getValue(), "")));
    var label = new Label(question);
    label.setLabelFor(box);
    label.getStyleClass().add("form-label");
    var both = new HBox(label, box);
    both.setAlignment(Pos.CENTER_LEFT);
    both.getStyleClass().add("form-row");
    return both;
  }
}
