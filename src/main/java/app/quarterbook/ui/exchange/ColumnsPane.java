package app.quarterbook.ui.exchange;

import app.quarterbook.exchange.Field;
import app.quarterbook.exchange.intake.ImportFiles;
import app.quarterbook.text.Text;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// Each column with its first values, and which field it is.
final class ColumnsPane extends GridPane {
  private static final int PREVIEW = 3;

  ColumnsPane(ImportViewModel model, ImportFile file, ImportFiles.Mapped mapped) {
    setHgap(12);
    setVgap(6);
    var table = mapped.table();
    for (int column = 0; column < table.headers().size(); column++) {
      int at = column;
      var header = new Label(table.headers().get(column));
      var preview =
          new Label(
              table.entries().stream()
                  .limit(PREVIEW)
                  .map(entry -> entry.value(at).strip().replace('\n', ' '))
                  .collect(Collectors.joining(" · ")));
      preview.setMaxWidth(320);
      preview.getStyleClass().add("text-muted");
      var choice = choice(model, file, mapped, column);
      header.setLabelFor(choice);
      addRow(column, header, choice, preview);
    }
  }

  private static ChoiceBox<Optional<Field>> choice(
      ImportViewModel model, ImportFile file, ImportFiles.Mapped mapped, int column) {
    var choice = new ChoiceBox<Optional<Field>>();
    choice.setId("import-column-" + column);
    choice.setAccessibleText(mapped.table().headers().get(column));
    choice.getItems().add(Optional.empty());
    Field.of(mapped.mapping().target()).forEach(field -> choice.getItems().add(Optional.of(field)));
    choice.setConverter(
        new Named<>(field -> field.map(Text::of).orElse(Text.of("exchange.notRead"))));
    choice.setValue(mapped.mapping().field(column));
    choice
        .valueProperty()
        .addListener((property, old, now) -> model.column(file, column, now.orElse(null)));
    return choice;
  }
}
