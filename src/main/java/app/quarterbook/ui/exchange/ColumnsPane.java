package app.quarterbook.ui.exchange;

import app.quarterbook.exchange.Field;
import app.quarterbook.exchange.Table;
import app.quarterbook.exchange.intake.ImportFiles;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Named;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// Each column with its first values, and which field it is.
final class ColumnsPane extends GridPane {
  private static final int PREVIEW = 3;
  private static final double WIDEST = 420;

  ColumnsPane(ImportViewModel model, ImportFile file, ImportFiles.Mapped mapped) {
    getStyleClass().add("import-grid");
    var table = mapped.table();
    addRow(
        0,
        heading("exchange.columns.header"),
        heading("exchange.columns.field"),
        heading("exchange.columns.values"));
    for (int column = 0; column < table.headers().size(); column++) {
      var header = new Label(table.headers().get(column));
      header.setMinWidth(USE_PREF_SIZE);
      var preview = new Label(values(table, column));
      preview.setMaxWidth(WIDEST);
      preview.getStyleClass().add("text-muted");
      var choice = choice(model, file, mapped, column);
      header.setLabelFor(choice);
      addRow(column + 1, header, choice, preview);
    }
  }

  private static String values(Table table, int column) {
    return table.entries().stream()
        .map(entry -> entry.value(column).strip().replaceAll("\\s+", " "))
        .filter(value -> !value.isEmpty())
        .distinct()
        .limit(PREVIEW)
        .collect(Collectors.joining(" · "));
  }

  private static Label heading(String key) {
    var label = new Label(Text.of(key));
    label.getStyleClass().add("text-bold");
    return label;
  }

  private static ChoiceBox<Optional<Field>> choice(
      ImportViewModel model, ImportFile file, ImportFiles.Mapped mapped, int column) {
    var choice = new ChoiceBox<Optional<Field>>();
    choice.setMinWidth(USE_PREF_SIZE);
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
