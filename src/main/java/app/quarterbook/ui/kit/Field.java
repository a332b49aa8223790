package app.quarterbook.ui.kit;

import app.quarterbook.model.Unsound;
import app.quarterbook.text.Text;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One value of a record while it is being edited: the text as typed, the value it stands for, and
/// the sentence that says why it stands for none.
public final class Field<T> {
  private final String name;
  private final Spelling<T> spelling;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<T> value;
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
  private final Runnable edited;
  private final Runnable committed;
  private T before;
  private T taken;
  private boolean editing;
  private boolean touched;
  private boolean quiet;

  Field(String name, Spelling<T> spelling, T start, Runnable edited, Runnable committed) {
    this.name = name;
    this.spelling = spelling;
    this.edited = edited;
    this.committed = committed;
    before = start;
    taken = start;
    value = new ReadOnlyObjectWrapper<>(start);
    show(start);
    text.addListener((property, old, now) -> typed(now));
  }

  /// The record component's name; problems of the record find their field by it.
  public String name() {
    return name;
  }

  /// What is typed. Bound to a text control in both directions; setting it is an edit.
  public StringProperty textProperty() {
    return text;
  }

  /// The last sound value.
  public ReadOnlyObjectProperty<T> valueProperty() {
    return value.getReadOnlyProperty();
  }

  public T value() {
    return value.get();
  }

  /// The sentence to show beside the field; empty where all is well.
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Whether it can be read and not changed.
  public ReadOnlyBooleanProperty lockedProperty() {
    return locked.getReadOnlyProperty();
  }

  public void lock(boolean now) {
    locked.set(now);
  }

  /// Sets a value as a choice, tick or picked day does: an edit that is complete.
  public void choose(T chosen) {
    if (locked.get()) {
      return;
    }
    quietly(() -> text.set(spelling.write(chosen)));
    accept(chosen);
    commit();
  }

  /// Editing begins (focus gained); {@link #revert()} comes back to here.
  public void begin() {
    editing = true;
    before = value.get();
  }

  /// Editing ended (Enter, Tab, click elsewhere): sound text is spelled properly and saved at once.
  public void commit() {
    editing = false;
    if (problem.get().isEmpty()) {
      quietly(() -> text.set(spelling.write(value.get())));
    }
    before = value.get();
    committed.run();
  }

  /// Esc: back to what stood here when editing began.
  public void revert() {
    quietly(() -> text.set(spelling.write(before)));
    accept(before);
  }

  /// Whether something was typed since editing began, so that Esc has something to take back.
  public boolean differs() {
    return !text.get().equals(spelling.write(before));
  }

  /// Whether there is something here that the record does not have yet.
  public boolean touched() {
    return touched;
  }

  void complain(Unsound unsound) {
    problem.set(Text.of(unsound.key(), unsound.args()));
  }

  /// Shows what the record has now.
  void show(T now) {
    quietly(() -> text.set(spelling.write(now)));
    value.set(now);
    problem.set("");
    touched = false;
  }

  /// The record as it is being saved holds what stands here now.
  T take() {
    taken = value.get();
    return taken;
  }

  /// What was taken is saved. What was typed since then stays to be saved.
  ///
  /// @param now how the record spells it, e.g. without blanks around it
  void saved(T now) {
    if (!problem.get().isEmpty() || !Objects.equals(value.get(), taken)) {
      return;
    }
    touched = false;
    if (!editing) {
      show(now);
    }
  }

  private void typed(String now) {
    if (quiet) {
      return;
    }
    if (locked.get()) {
      quietly(() -> text.set(spelling.write(value.get())));
      return;
    }
    touched = true;
    try {
      accept(spelling.read(name, now));
    } catch (Unsound unsound) {
      complain(unsound);
    }
  }

  private void accept(T now) {
    touched = true;
    problem.set("");
    value.set(now);
    edited.run();
  }

  private void quietly(Runnable change) {
    quiet = true;
    try {
      change.run();
    } finally {
      quiet = false;
    }
  }
}
