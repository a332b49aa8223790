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
    inputs.getChildren().setAll(title("agreement.numbers.inputs"));
    numbers
        .revenue()
        .inputs()
        .forEach(
            each ->
                inputs
                    .getChildren()
                    .add(line(numbers.name(each), money(each.monthlyFee()), false)));
    var revenue = numbers.revenue();
    inputs
        .getChildren()
        .addAll(
            line(Text.of("agreement.numbers.monthly"), money(revenue.monthly()), true),
            line(Text.of("agreement.numbers.annual"), money(revenue.annual()), true),
            line(
                Text.of("agreement.numbers.perClient", revenue.clients()),
                revenue.perClient().map(NumbersPane::money).orElse("–"),
                true));
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
                            due.stream().map(numbers::name).collect(Collectors.joining(", ")),
                            false)));
  }

  private static String money(BigDecimal amount) {
    return Spellings.MONEY.write(amount);
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

  private static Node line(String name, String figure, boolean strong) {
    var words = new Label(name);
    words.setMinWidth(USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var value = new Label(figure);
    value.setWrapText(true);
    value.getStyleClass().add("number");
    if (strong) {
      words.getStyleClass().add("section-title");
      value.getStyleClass().add("section-title");
    }
    return new HBox(words, space, value);
  }
}
