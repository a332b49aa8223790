package app.quarterbook.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Gives each column the room that its heading and its content need. What is left goes to the
/// columns of words; what is missing is taken from them, least from the first, which names the row.
/// Then columns that can be missed give way, and at last the table scrolls sideways.
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
  private List<String> missable = List.of();
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

  /// @param ids columns that are shown only where there is room, the one to be missed first first
  void missable(List<String> ids) {
    missable = ids;
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
    var font = font();
    var shown = shown(width, font);
    columns.forEach(each -> each.column().setVisible(shown.contains(each)));
    var needs = needs(shown, font);
    var gives = gives(shown, needs, font);
    double spare = width - DoubleStream.of(needs).sum();
    double words = sumOfWords(shown, needs);
    double most = DoubleStream.of(gives).sum();
    for (int i = 0; i < needs.length; i++) {
      double gained = shown.get(i).words() && spare > 0 ? spare * needs[i] / words : 0;
      double given = most > 0 && spare < 0 ? gives[i] * Math.min(1, -spare / most) : 0;
      shown.get(i).column().setPrefWidth(needs[i] + gained - given);
    }
  }

  /// All columns, or those that are left when enough have given way.
  private List<Fitted<T>> shown(double width, Font font) {
    var shown = new ArrayList<>(columns);
    for (var id : missable) {
      var needs = needs(shown, font);
      var gives = gives(shown, needs, font);
      if (DoubleStream.of(needs).sum() - DoubleStream.of(gives).sum() <= width) {
        break;
      }
      shown.removeIf(each -> id.equals(each.column().getId()));
    }
    return shown;
  }

  private double[] needs(List<Fitted<T>> shown, Font font) {
    return shown.stream().mapToDouble(each -> need(each, font)).toArray();
  }

  private double sumOfWords(List<Fitted<T>> shown, double[] needs) {
    return IntStream.range(0, needs.length)
        .filter(i -> shown.get(i).words())
        .mapToDouble(i -> needs[i])
        .sum();
  }

  /// What each column can do without.
  private double[] gives(List<Fitted<T>> shown, double[] needs, Font font) {
    var gives = new double[needs.length];
    boolean named = false;
    for (int i = 0; i < needs.length; i++) {
      if (shown.get(i).words()) {
        double least = (named ? LEAST_WORDS : LEAST_NAME) * font.getSize();
        gives[i] = Math.max(0, needs[i] - least);
        named = true;
      }
    }
    return gives;
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
