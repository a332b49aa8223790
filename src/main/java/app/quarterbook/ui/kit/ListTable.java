package app.quarterbook.ui.kit;

import app.quarterbook.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A list as a table: filtered by words, sorted by a click on a heading, opened with Enter or a
/// double click. The same items in any order keep the selection.
public final class ListTable<T> {
  private final TableView<T> table = new TableView<>();
  private final ColumnFit<T> fit = new ColumnFit<>(table);
  private final FilteredList<T> filtered;
  private final List<Function<T, String>> words = new ArrayList<>();
  private final ReadOnlyObjectWrapper<@Nullable T> selected = new ReadOnlyObjectWrapper<>();
  private @Nullable Consumer<T> open;
  private @Nullable Runnable nearEnd;
  private @Nullable T chosen;
  private int chosenAt;

  /// @param items followed for as long as the table lives
  /// @param empty what stands there when there are none
  public ListTable(ObservableList<T> items, Node empty) {
    filtered = new FilteredList<>(items);
    var sorted = new SortedList<>(filtered);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    items.addListener((ListChangeListener<T>) change -> fit.soon());
    table.setPlaceholder(empty);
    table.setRowFactory(view -> new ListRow<>(this::describe, this::open, this::seen));
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::beginAtTop);
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::openOnEnter);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((property, old, now) -> choose(now));
  }

  /// A column of text, sorted by the rules of the person's language.
  public ListTable<T> text(String titleKey, Function<T, String> text) {
    column(titleKey, text, Comparator.comparing(text, Collations.byLanguage()), true);
    return this;
  }

  /// A right-aligned column of numbers, sorted by the number; null shows as nothing and sorts
  /// first.
  public <N extends Comparable<? super N>> ListTable<T> number(
      String titleKey, Function<T, @Nullable N> number, Function<N, String> write) {
    column(titleKey, written(number, write), byValue(number), false).getStyleClass().add("number");
    return this;
  }

  /// A column of values with an order of their own, such as days or stages; null shows as nothing
  /// and sorts first.
  public <V extends Comparable<? super V>> ListTable<T> value(
      String titleKey, Function<T, @Nullable V> value, Function<V, String> write) {
    column(titleKey, written(value, write), byValue(value), false);
    return this;
  }

  /// Words the filter shall find that no column shows.
  public ListTable<T> alsoFinds(Function<T, String> text) {
    words.add(text);
    return this;
  }

  /// Keeps the selection on the same thing when the items are read anew, or, where it is gone, on
  /// what stands in its place now.
  ///
  /// @param key tells a thing from the others, e.g. its id
  public ListTable<T> keyed(Function<T, ?> key) {
    table.getItems().addListener((ListChangeListener<T>) change -> reselect(key));
    return this;
  }

  /// Columns that are shown only where there is room for them.
  ///
  /// @param titleKeys of columns added before, the one to be missed first first
  public ListTable<T> canMiss(String... titleKeys) {
    fit.missable(List.of(titleKeys));
    return this;
  }

  /// Shows a list of which only the beginning was read.
  ///
  /// @param more reads further lines; called when the last of those that are there comes into sight
  /// @param all reads every line; called before they are put into another order
  public ListTable<T> grows(Runnable more, Runnable all) {
    nearEnd = more;
    table.getSortOrder().addListener((ListChangeListener<Object>) change -> all.run());
    return this;
  }

  /// What Enter and a double click do.
  public ListTable<T> opens(Consumer<T> open) {
    this.open = open;
    return this;
  }

  /// Shows only what holds every one of these words, in any column, upper or lower case.
  public void filter(String typed) {
    var wanted = List.of(typed.strip().toLowerCase(Locale.getDefault()).split("\\s+"));
    filtered.setPredicate(
        item -> {
          var text = everything(item);
          return wanted.stream().allMatch(text::contains);
        });
  }

  /// The selected item; null where none is.
  public ReadOnlyObjectProperty<@Nullable T> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /// What can be done with the selected item; not while none is.
  public Verb verb(Action action, Consumer<T> act) {
    return new Verb(action, () -> withSelected(act), Bindings.isNotNull(selected));
  }

  /// What can be done with the selected item at some times only.
  ///
  /// @param also whether it can be done now, if an item is selected
  public Verb verb(Action action, Consumer<T> act, ObservableBooleanValue also) {
    return new Verb(
        action, () -> withSelected(act), Bindings.and(Bindings.isNotNull(selected), also));
  }

  /// Selects what is to be chosen, whenever that is something new.
  public void choose(ObservableValue<? extends @Nullable T> wanted) {
    wanted.subscribe(item -> Optional.ofNullable(item).ifPresent(this::select));
  }

  public void select(T item) {
    table.getSelectionModel().select(item);
    table.scrollTo(item);
  }

  /// The table itself, to place it and to name it.
  public TableView<T> node() {
    return table;
  }

  private TableColumn<T, T> column(
      String titleKey, Function<T, String> text, Comparator<T> order, boolean ofWords) {
    var column = new TableColumn<T, T>(Text.of(titleKey));
    column.setId(titleKey);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(each -> new ListCell<>(text));
    column.setComparator(order);
    words.add(text);
    fit.add(column, text, ofWords);
    table.getColumns().add(column);
    return column;
  }

  private String everything(T item) {
    return words.stream()
        .map(text -> text.apply(item).toLowerCase(Locale.getDefault()))
        .collect(Collectors.joining("\n"));
  }

  private String describe(T item, int index) {
    var columns =
        words.stream().map(text -> text.apply(item)).filter(text -> !text.isEmpty()).limit(4);
    return Text.of(
        "kit.row", columns.collect(Collectors.joining(", ")), index + 1, table.getItems().size());
  }

  private void reselect(Function<T, ?> key) {
    var last = chosen;
    var items = table.getItems();
    if (last == null || items.isEmpty()) {
      return;
    }
    var wanted = key.apply(last);
    int index = 0;
    while (index < items.size() && !key.apply(items.get(index)).equals(wanted)) {
      index++;
    }
    table
        .getSelectionModel()
        .clearAndSelect(index < items.size() ? index : Math.min(chosenAt, items.size() - 1));
  }

  private void withSelected(Consumer<T> act) {
    var item = selected.get();
    if (item != null) {
      act.accept(item);
    }
  }

  private void choose(@Nullable T now) {
    selected.set(now);
    if (now != null) {
      chosen = now;
      chosenAt = table.getSelectionModel().getSelectedIndex();
    }
  }

  /// A row is filled while the table is laid out, where nothing may be changed.
  private void seen(int index) {
    if (nearEnd != null && index == filtered.size() - 1) {
      Platform.runLater(nearEnd);
    }
  }

  private void open(T item) {
    if (open != null) {
      open.accept(item);
    }
  }

  private void openOnEnter(KeyEvent event) {
    var item = selected.get();
    if (event.getCode() == KeyCode.ENTER && item != null) {
      open(item);
      event.consume();
    }
  }

  /// The first Down marks the first row; by itself a table would begin with the second.
  private void beginAtTop(KeyEvent event) {
    var rows = table.getSelectionModel();
    if (event.getCode() == KeyCode.DOWN && rows.isEmpty() && !table.getItems().isEmpty()) {
      rows.clearAndSelect(0);
      event.consume();
    }
  }

  private static <T, V> Function<T, String> written(
      Function<T, @Nullable V> value, Function<V, String> write) {
    return item -> {
      var known = value.apply(item);
      return known == null ? "" : write.apply(known);
    };
  }

  private static <T, V extends Comparable<? super V>> Comparator<T> byValue(
      Function<T, @Nullable V> value) {
    return Comparator.comparing(value, Comparator.nullsFirst(Comparator.naturalOrder()));
  }
}
