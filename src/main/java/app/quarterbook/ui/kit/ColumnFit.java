package app.quarterbook.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Gives each column the room that its heading and its content need. What is left goes to the
/// columns of words; what is missing is taken from them, least from the first, which names the row.
/// Then the table scrolls sideways.
final class ColumnFit<T> {
  private static final int SAMPLE = 100;
  private static final double PADDING = 1.7;
  private static final double LEAST_NAME = 11;
  private static final double LEAST_WORDS = 8;
  private static final double MOST_WORDS = 26;
  private static final double SCROLL_BAR = 18;

  private record Fitted<T>(TableColumn<T, T> column, Function<T, String> text, boolean words) {}

  private final TableView<T> table;
  private final List<Fitted<T>> columns = new ArrayList<>();
  private boolean asked;

  ColumnFit(TableView<T> table) {
    this.table = table;
    table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    table.widthProperty().addListener((property, old, now) -> soon());
  }

  /// @param words whether the content is words of any length, and not a number or a day
  void add(TableColumn<T, T> column, Function<T, String> text, boolean words) {
    columns.add(new Fitted<>(column, text, words));
  }

  /// Fits when everything that happens now has happened.
  void soon() {
    if (!asked) {
      asked = true;
      Platform.runLater(this::fit);
    }
  }

  private void fit() {
    asked = false;
    double width = table.getWidth() - SCROLL_BAR;
    if (width <= 0) {
      return;
    }
    var shown = columns.stream().filter(each -> each.column().isVisible()).toList();
    var font = font();
    var needs = shown.stream().mapToDouble(each -> need(each, font)).toArray();
    double spare = width;
    double words = 0;
    boolean named = false;
    for (int i = 0; i < needs.length; i++) {
      spare -= needs[i];
      words += shown.get(i).words() ? needs[i] : 0;
    }
    for (int i = 0; i < needs.length; i++) {
      var each = shown.get(i);
      double share = each.words() ? spare * needs[i] / words : 0;
      double kept = each.words() && !named ? LEAST_NAME : LEAST_WORDS;
      named |= each.words();
      double least = Math.min(needs[i], kept * font.getSize());
      each.column().setPrefWidth(Math.max(least, needs[i] + share));
    }
  }

  private double need(Fitted<T> each, Font font) {
    var longest =
        table.getItems().stream()
            .limit(SAMPLE)
            .map(each.text())
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    double heading = wide(each.column().getText(), font) + PADDING * font.getSize();
    double content = wide(longest, font) + PADDING * font.getSize();
    double most = each.words() ? MOST_WORDS * font.getSize() : Double.MAX_VALUE;
    return Math.max(heading, Math.min(content, most));
  }

  private static double wide(String words, Font font) {
    var ruler = new Text(words);
    ruler.setFont(font);
    return ruler.getLayoutBounds().getWidth();
  }

  private Font font() {
    return table.lookup(".column-header .label") instanceof Label label
        ? label.getFont()
        : Font.getDefault();
  }
}
