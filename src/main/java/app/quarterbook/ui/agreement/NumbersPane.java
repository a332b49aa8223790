package app.quarterbook.ui.agreement;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Spellings;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What recurs and from whom, and which agreements come up for renewal in the next twelve months.
final class NumbersPane extends ScrollPane {
  private final VBox inputs = new VBox();
  private final VBox renewals = new VBox();

  NumbersPane(ObservableValue<@Nullable Numbers> numbers) {
    var columns = new HBox(inputs, renewals);
    columns.getStyleClass().add("agreement-numbers");
    for (var column : new VBox[] {inputs, renewals}) {
      column.getStyleClass().add("agreement-figures");
      HBox.setHgrow(column, Priority.ALWAYS);
    }
    setContent(columns);
    setFitToWidth(true);
    getStyleClass().add("card");
    setAccessibleText(Text.of("agreement.action.numbers"));
    numbers.subscribe(this::show);
  }

  private void show(@Nullable Numbers numbers) {
    if (numbers == null) {
      return;
    }
    var revenue = numbers.revenue();
    inputs
        .getChildren()
        .setAll(
            line(Text.of("agreement.numbers.monthly"), figure(revenue.monthly())),
            line(Text.of("agreement.numbers.annual"), figure(revenue.annual())),
            line(
                Text.of("agreement.numbers.perClient", revenue.clients()),
                revenue.perClient().map(NumbersPane::figure).orElseGet(() -> new Label("–"))),
            title("agreement.numbers.inputs"));
    revenue
        .inputs()
        .forEach(
            each -> inputs.getChildren().add(line(numbers.name(each), figure(each.monthlyFee()))));
    renewals.getChildren().setAll(title("agreement.numbers.renewals"));
    numbers
        .renewals()
        .forEach(
            (month, due) ->
                renewals
                    .getChildren()
                    .add(
                        line(
                            month(month),
                            new Label(
                                due.stream()
                                    .map(numbers::name)
                                    .collect(Collectors.joining(", "))))));
  }

  private static Label figure(BigDecimal amount) {
    var label = new Label(Spellings.MONEY.write(amount));
    label.getStyleClass().add("number");
    return label;
  }

  private static String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLL uuuu", Locale.getDefault(Locale.Category.FORMAT))
        .format(month);
  }

  private static Label title(String key) {
    var title = new Label(Text.of(key));
    title.getStyleClass().add("section-title");
    return title;
  }

  private static Node line(String name, Label value) {
    var words = new Label(name);
    words.setMinWidth(USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    value.setWrapText(true);
    return new HBox(words, space, value);
  }
}
