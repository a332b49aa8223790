package app.quarterbook.ui.checklist;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Empty;
import app.quarterbook.ui.kit.Focus;
import app.quarterbook.ui.kit.Roster;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// Steps one below the other: one is selected, moved up and down, added and deleted. The selection
/// follows the step.
final class StepList<S> {
  private final Roster<S> roster;
  private final ListView<S> list;
  private final BooleanBinding some;
  private boolean following;
  private @Nullable Predicate<S> awaited;

  /// @param edit the focus goes to the fields of the selected step
  StepList(Roster<S> roster, Function<StepList<S>, ListCell<S>> cell, Verb add, Runnable edit) {
    this.roster = roster;
    list = new ListView<>(roster.items());
    list.setId("checklist.steps");
    list.getStyleClass().add("step-list");
    list.setAccessibleText(Text.of("checklist.steps"));
    list.setPlaceholder(new Empty("bi-list-check", "checklist.noSteps", add));
    list.setCellFactory(view -> cell.apply(this));
    some = Bindings.isNotNull(roster.selectedProperty()).and(list.focusedProperty());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, old, now) -> choose(now));
    roster.selectedProperty().addListener((property, old, now) -> mark(now));
    roster.items().addListener((ListChangeListener<S>) change -> filled());
    mark();
    list.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2 && click.getButton() == MouseButton.PRIMARY) {
            edit.run();
          }
        });
  }

  ListView<S> node() {
    return list;
  }

  /// Whether a step is selected and the list has the focus.
  BooleanBinding some() {
    return some;
  }

  /// The focus comes to the selected step, or to the first that waits, now or when there are any.
  void focus(Predicate<S> waits) {
    Focus.on(list);
    awaited = list.getItems().isEmpty() ? waits : null;
    if (list.getSelectionModel().isEmpty()) {
      var steps = list.getItems();
      steps.stream()
          .filter(waits)
          .findFirst()
          .or(() -> steps.stream().findFirst())
          .ifPresent(list.getSelectionModel()::select);
    }
    show(list.getSelectionModel().getSelectedItem());
  }

  private void show(@Nullable S step) {
    list.scrollTo(Math.max(0, list.getItems().indexOf(step) - 2));
  }

  /// What is done by the keys of a list, for the steps of any.
  ///
  /// @param move moves a step so many places down
  List<Verb> verbs(Verb add, Runnable edit, ObjIntConsumer<S> move) {
    return List.of(
        add,
        new Verb(ChecklistActions.EDIT, edit, Bindings.isNotNull(roster.selectedProperty())),
        new Verb(ChecklistActions.UP, () -> move(move, -1), some),
        new Verb(ChecklistActions.DOWN, () -> move(move, 1), some),
        new Verb(ChecklistActions.REMOVE, roster::delete, some));
  }

  private void move(ObjIntConsumer<S> move, int by) {
    var step = roster.selectedProperty().get();
    if (step != null) {
      move.accept(step, by);
    }
  }

  private void choose(@Nullable S now) {
    if (!following && now != null) {
      roster.select(now);
    }
  }

  private void filled() {
    mark();
    if (awaited != null) {
      focus(awaited);
    }
  }

  /// While the list is filled anew, what it selects by itself does not count.
  private void mark() {
    mark(roster.selectedProperty().get());
  }

  private void mark(@Nullable S step) {
    following = true;
    if (step == null || !list.getItems().contains(step)) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().select(step);
    }
    following = false;
  }
}
