package app.quarterbook.ui.visit.part;

import app.quarterbook.text.Text;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Lines one below the other, and an empty one at the end in which the next one begins. Enter goes
/// to the next line, Up and Down between them; a line that is left empty goes away.
final class LinesPane<R, F> extends VBox {
  private final LinesViewModel<R, F> model;
  private final Function<Line<R, F>, LineRow> maker;
  private final VBox rows = new VBox();
  private final TextField blank = new TextField();

  /// @param name `part.<things>`: the title, `.title`, the hint in the empty line, `.prompt`, and
  /// the id of the empty line, `.new`
  LinesPane(String name, LinesViewModel<R, F> model, Function<Line<R, F>, LineRow> maker) {
    this.model = model;
    this.maker = maker;
    var title = new Label(Text.of(name + ".title"));
    title.getStyleClass().add("form-heading");
    title.setLabelFor(blank);
    rows.getStyleClass().add("part-lines");
    blank.setId(name + ".new");
    blank.setPromptText(Text.of(name + ".prompt"));
    blank.textProperty().addListener((property, old, typed) -> begin(typed));
    blank.addEventFilter(KeyEvent.KEY_PRESSED, this::steerBlank);
    blank.managedProperty().bind(blank.visibleProperty());
    blank.visibleProperty().bind(model.lockedProperty().not());
    getStyleClass().add("part-pane");
    getChildren().addAll(title, rows, blank);
    model.lines().forEach(line -> rows.getChildren().add(row(line)));
    model.lines().addListener(this::follow);
  }

  /// The caret goes to the empty line, which comes into sight.
  void focusBlank() {
    blank.requestFocus();
    Sight.bring(blank);
  }

  private void begin(String typed) {
    if (typed.isBlank()) {
      return;
    }
    model.begin(typed);
    blank.clear();
    writeOn((LineRow) rows.getChildren().getLast());
  }

  /// A field selects all its text when it is focused, and can do so only once it has its look;
  /// what is typed next belongs behind the first letter.
  private static void writeOn(LineRow row) {
    row.applyCss();
    row.lead().requestFocus();
    row.lead().end();
  }

  private void follow(ListChangeListener.Change<? extends Line<R, F>> change) {
    while (change.next()) {
      if (change.wasRemoved()) {
        int from = change.getFrom();
        rows.getChildren().subList(from, from + change.getRemovedSize()).clear();
      }
      if (change.wasAdded()) {
        List<? extends LineRow> made = change.getAddedSubList().stream().map(this::row).toList();
        rows.getChildren().addAll(change.getFrom(), made);
      }
    }
  }

  private LineRow row(Line<R, F> line) {
    var row = maker.apply(line);
    row.deletes(
        () -> {
          moveFrom(row, 1);
          model.delete(line);
        });
    row.addEventFilter(KeyEvent.KEY_PRESSED, event -> steer(row, line, event));
    row.focusWithinProperty().addListener((property, old, within) -> leave(line, within));
    return row;
  }

  private void leave(Line<R, F> line, boolean within) {
    if (!within && line.isBlank() && model.lines().contains(line)) {
      model.delete(line);
    }
  }

  private void steer(LineRow row, Line<R, F> line, KeyEvent event) {
    var delete = PartActions.DELETE.key();
    boolean erases = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
    if (delete != null && delete.match(event) && !model.lockedProperty().get()) {
      row.delete();
    } else if (erases && line.isBlank() && row.lead().isFocused()) {
      row.delete();
    } else if (event.getCode() == KeyCode.ENTER
        || event.getCode() == KeyCode.DOWN && plain(event)) {
      moveFrom(row, 1);
    } else if (event.getCode() == KeyCode.UP && plain(event)) {
      moveFrom(row, -1);
    } else {
      return;
    }
    event.consume();
  }

  private void steerBlank(KeyEvent event) {
    if (event.getCode() == KeyCode.UP && !rows.getChildren().isEmpty()) {
      ((LineRow) rows.getChildren().getLast()).lead().requestFocus();
      event.consume();
    }
  }

  private void moveFrom(LineRow row, int by) {
    int to = rows.getChildren().indexOf(row) + by;
    if (to >= rows.getChildren().size()) {
      focusBlank();
    } else if (to >= 0) {
      ((LineRow) rows.getChildren().get(to)).lead().requestFocus();
    }
  }

  private static boolean plain(KeyEvent event) {
    return !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
  }
}
