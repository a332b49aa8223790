package app.quarterbook.ui.exchange;

import app.quarterbook.exchange.Sentence;
import app.quarterbook.exchange.Target;
import app.quarterbook.exchange.intake.ColumnFacts;
import app.quarterbook.exchange.intake.ImportFiles;
import app.quarterbook.exchange.intake.ImportPlan;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.FileDialogs;
import app.quarterbook.ui.kit.Named;
import app.quarterbook.ui.kit.Verb;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One file: what was found out about it, what it becomes, its columns, the meaning of its values,
/// and what would come of each record that needs a look.
final class FilePane extends VBox {
  private final ImportViewModel model;
  private final ImportFile file;

  FilePane(ImportViewModel model, FileDialogs dialogs, ImportFile file) {
    this.model = model;
    this.file = file;
    getStyleClass().add("import-file");
    var name = new Label(file.name());
    name.getStyleClass().add("section-title");
    getChildren().addAll(name, sentence(file.summary()));
    var mapped = file.mapped();
    if (mapped != null) {
      show(mapped);
    }
    var plan = file.plan();
    if (plan != null) {
      show(plan, dialogs);
    }
    if (mapped != null) {
      getChildren()
          .addAll(new ColumnsPane(model, file, mapped), new MeaningsPane(model, file, mapped));
    }
  }

  boolean shows(Path path) {
    return file.path().equals(path);
  }

  boolean has(Node node) {
    Node at = node;
    while (at != null && at != this) {
      at = at.getParent();
    }
    return at == this;
  }

  /// The control of this id, as long as the file has one.
  Optional<Node> control(String id) {
    return lookupAll("*").stream().filter(node -> id.equals(node.getId())).findFirst();
  }

  private void show(ImportFiles.Mapped mapped) {
    var facts = new ArrayList<>(mapped.table().facts());
    facts.addAll(ColumnFacts.of(mapped.table(), mapped.mapping(), model.here()));
    getChildren()
        .addAll(
            sentence(facts.stream().map(Sentence::text).collect(Collectors.joining("\n"))),
            target(mapped));
  }

  private void show(ImportPlan plan, FileDialogs dialogs) {
    getChildren().add(heading("exchange.records"));
    if (!plan.rejects().isEmpty()) {
      var save =
          Verb.always(
              ExchangeActions.REJECTS,
              () ->
                  dialogs
                      .save(ExchangeActions.REJECTS.title(), file.name() + "-rejects.csv")
                      .ifPresent(to -> model.saveRejects(plan, to)));
      getChildren().add(Buttons.of(save, "bi-download"));
    }
    getChildren().add(new OutcomesPane(plan));
  }

  private HBox target(ImportFiles.Mapped mapped) {
    var choice = new ChoiceBox<Target>();
    choice.setId("import-target");
    choice.getItems().setAll(Target.values());
    choice.setConverter(new Named<>(Text::of));
    choice.setValue(mapped.mapping().target());
    choice.valueProperty().addListener((property, old, now) -> model.target(file, now));
    var label = new Label(Text.of("exchange.becomes"));
    label.setLabelFor(choice);
    var line = new HBox(label, choice);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("import-target");
    return line;
  }

  private static Label heading(String key) {
    var label = new Label(Text.of(key));
    label.getStyleClass().add("text-bold");
    return label;
  }

  private static Label sentence(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    return label;
  }
}
