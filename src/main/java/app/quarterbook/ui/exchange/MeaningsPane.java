package app.quarterbook.ui.exchange;

import app.quarterbook.exchange.Field;
import app.quarterbook.exchange.FieldType;
import app.quarterbook.exchange.intake.ImportFiles;
import app.quarterbook.exchange.mapping.Choices;
import app.quarterbook.exchange.mapping.Suggestion;
import app.quarterbook.exchange.spelling.DateOrder;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Named;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// What the words of a file mean, column by column, and which number of its dates is the month.
final class MeaningsPane extends GridPane {
  private static final int MOST_VALUES = 30;

  private final ImportViewModel model;
  private final ImportFile file;
  private final ImportFiles.Mapped mapped;
  private int row;

  MeaningsPane(ImportViewModel model, ImportFile file, ImportFiles.Mapped mapped) {
    this.model = model;
    this.file = file;
    this.mapped = mapped;
    getStyleClass().add("import-grid");
    var columns = new TreeMap<>(mapped.mapping().columns());
    if (columns.keySet().stream().anyMatch(field -> field.type() == FieldType.DATE)) {
      addOrder();
    }
    columns.forEach(
        (field, column) -> {
          if (field.type() == FieldType.CHOICE) {
            addMeanings(field, column);
          }
        });
  }

  private void addOrder() {
    var choice = new ChoiceBox<Optional<DateOrder>>();
    choice.setId("import-date-order");
    choice.getItems().add(Optional.empty());
    for (var order : DateOrder.values()) {
      choice.getItems().add(Optional.of(order));
    }
    choice.setConverter(new Named<>(MeaningsPane::name));
    choice.setValue(Optional.ofNullable(mapped.mapping().dateOrder()));
    choice
        .valueProperty()
        .addListener((property, old, now) -> model.dateOrder(file, now.orElse(null)));
    var label = new Label(Text.of("exchange.order"));
    label.setLabelFor(choice);
    addRow(row++, label, choice);
  }

  private void addMeanings(Field field, int column) {
    var heading = new Label(Text.of("exchange.meanings", mapped.table().headers().get(column)));
    heading.getStyleClass().add("text-bold");
    add(heading, 0, row++, 2, 1);
    Suggestion.values(mapped.table(), column).stream()
        .limit(MOST_VALUES)
        .forEach(value -> addMeaning(field, value));
  }

  private void addMeaning(Field field, String value) {
    var choice = new ChoiceBox<Optional<Enum<?>>>();
    choice.setId("import-meaning-" + row);
    choice.setAccessibleText(value);
    choice.getItems().add(Optional.empty());
    for (Enum<?> meaning : Choices.of(field)) {
      choice.getItems().add(Optional.of(meaning));
    }
    choice.setConverter(
        new Named<>(meaning -> meaning.map(Choices::name).orElse(Text.of("exchange.noMeaning"))));
    choice.setValue(mapped.mapping().meaning(field, value));
    choice
        .valueProperty()
        .addListener((property, old, now) -> model.meaning(file, field, value, now.orElse(null)));
    var label = new Label(value);
    label.setLabelFor(choice);
    addRow(row++, label, choice);
  }

  private static String name(Optional<DateOrder> order) {
    return order.isEmpty()
        ? Text.of("exchange.order.told")
        : order.get() == DateOrder.DAY_FIRST
            ? Text.of("exchange.order.day")
            : Text.of("exchange.order.month");
  }
}
