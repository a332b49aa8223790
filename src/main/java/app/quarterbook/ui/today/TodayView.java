package app.quarterbook.ui.today;

import app.quarterbook.model.today.TodayLine;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Empty;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Verb;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The list of today, grouped; every line opens the place where it is done.
public final class TodayView implements Screen {
  private final TodayViewModel today;
  private final ListView<TodayRow> list = new ListView<>();
  private final ToggleButton snoozed = new ToggleButton();
  private final SimpleBooleanProperty chosen = new SimpleBooleanProperty();
  private final BooleanBinding ready = chosen.and(list.focusedProperty());
  private final List<Verb> verbs;
  private final Node node;
  private int last;

  /// @param notice stands below the list
  public TodayView(TodayViewModel today, Node notice) {
    this.today = today;
    verbs =
        List.of(
            new Verb(TodayActions.OPEN, () -> withChosen(today::open), ready),
            new Verb(TodayActions.TICK, () -> withChosen(today::tick), ready),
            new Verb(TodayActions.SNOOZE, () -> withChosen(line -> snooze(line, list)), chosen),
            Verb.always(TodayActions.SNOOZED, this::toggleSnoozed));
    list.setId("today-list");
    list.getStyleClass().add("today-list");
    list.setAccessibleText(Text.of("today.title"));
    list.setCellFactory(view -> new TodayCell(today::open, today::tick, this::snooze));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::skipHeadings);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, old, now) -> chosen.set(now instanceof TodayRow.Line));
    today.lines().addListener((ListChangeListener<TodayLine>) change -> fill());
    today.loadedProperty().addListener((property, old, now) -> fill());
    snoozed.setId("today-snoozed");
    snoozed.setGraphic(new FontIcon("bi-alarm"));
    snoozed.selectedProperty().bindBidirectional(today.showsSnoozedProperty());
    snoozed
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Text.of("today.snoozed.count", today.snoozedProperty().get()),
                today.snoozedProperty()));
    snoozed
        .visibleProperty()
        .bind(today.snoozedProperty().greaterThan(0).or(today.showsSnoozedProperty()));
    node = layout(notice);
    fill();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public List<Verb> verbs() {
    return verbs;
  }

  @Override
  public boolean rest() {
    today.rest();
    return true;
  }

  @Override
  public void shown() {
    today.wake();
    list.requestFocus();
  }

  @Override
  public void close() {
    today.close();
  }

  private Node layout(Node notice) {
    var day = new Label(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).format(today.day()));
    day.getStyleClass().add("muted");
    var content = new VBox(day, list, notice);
    content.getStyleClass().add("today");
    VBox.setVgrow(list, Priority.ALWAYS);
    return new Page("today.title", content).tools(snoozed);
  }

  private void fill() {
    if (today.loadedProperty().get() && list.getPlaceholder() == null) {
      list.setPlaceholder(new Empty("bi-sun", "today.empty"));
    }
    var rows = TodayRow.of(today.lines());
    list.getItems().setAll(rows);
    select(Math.min(last, rows.size() - 1));
  }

  private void toggleSnoozed() {
    snoozed.setSelected(!snoozed.isSelected());
  }

  private void snooze(TodayLine line, Node beside) {
    var at =
        beside == list
            ? Objects.requireNonNullElse(list.lookup(".list-cell:selected"), list)
            : beside;
    new SnoozeMenu(today.day(), line.isSnoozed(), until -> today.snooze(line, until)).open(at);
  }

  private void withChosen(Consumer<TodayLine> act) {
    var line = chosenLine();
    if (line != null) {
      last = list.getSelectionModel().getSelectedIndex();
      act.accept(line);
    }
  }

  private @Nullable TodayLine chosenLine() {
    return list.getSelectionModel().getSelectedItem() instanceof TodayRow.Line row
        ? row.line()
        : null;
  }

  private void skipHeadings(KeyEvent event) {
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (step == 0 || event.isShiftDown() || event.isShortcutDown()) {
      return;
    }
    event.consume();
    int at = list.getSelectionModel().getSelectedIndex() + step;
    while (at >= 0 && at < list.getItems().size()) {
      if (list.getItems().get(at) instanceof TodayRow.Line) {
        list.getSelectionModel().clearAndSelect(at);
        list.scrollTo(Math.max(0, at - 3));
        return;
      }
      at += step;
    }
  }

  /// Selects the row, or the first line after it where it is a heading.
  private void select(int row) {
    int at = Math.max(0, row);
    while (at < list.getItems().size() && list.getItems().get(at) instanceof TodayRow.Heading) {
      at++;
    }
    if (at < list.getItems().size()) {
      list.getSelectionModel().clearAndSelect(at);
    }
  }
}
