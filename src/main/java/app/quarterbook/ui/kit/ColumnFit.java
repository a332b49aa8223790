package app.quarterbook.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
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

  /// @param need the room it needs
  /// @param give what of that it can do without
  private record Sized<T>(TableColumn<T, T> column, boolean words, double need, double give) {}

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
    var sized = sized(font());
    var shown = shown(sized, width);
    sized.forEach(each -> each.column().setVisible(shown.contains(each)));
    double spare = width - sum(shown, Sized::need);
    double words = sum(shown, each -> each.words() ? each.need() : 0);
    double most = sum(shown, Sized::give);
    for (var each : shown) {
      double gained = each.words() && spare > 0 ? spare * each.need() / words : 0;
      double given = most > 0 && spare < 0 ? each.give() * Math.min(1, -spare / most) : 0;
      each.column().setPrefWidth(each.need() + gained - given);
    }
  }

  /// All columns, or those that are left when enough have given way.
  private List<Sized<T>> shown(List<Sized<T>> sized, double width) {
    var shown = new ArrayList<>(sized);
    for (var id : missable) {
      if (sum(shown, Sized::need) - sum(shown, Sized::give) <= width) {
        break;
      }
      shown.removeIf(each -> id.equals(each.column().getId()));
    }
    return shown;
  }

  private List<Sized<T>> sized(Font font) {
    var sized = new ArrayList<Sized<T>>();
    boolean named = false;
    for (var each : columns) {
      double need = need(each, font);
      double least = (named ? LEAST_WORDS : LEAST_NAME) * font.getSize();
      double give = each.words() ? Math.max(0, need - least) : 0;
      sized.add(new Sized<>(each.column(), each.words(), need, give));
      named |= each.words();
    }
    return sized;
  }

  private static <T> double sum(List<Sized<T>> columns, ToDoubleFunction<Sized<T>> figure) {
    return columns.stream().mapToDouble(figure).sum();
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
