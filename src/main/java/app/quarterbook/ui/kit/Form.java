package app.quarterbook.ui.kit;

import app.quarterbook.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Builds labelled fields in code, top to bottom. The label of a field stands under
/// `<bundle>.field.<name>`, its control has the id `<bundle>.<name>`.
public final class Form {
  private final String bundle;
  private final VBox rows = new VBox();
  private int columns = 1;
  private @Nullable HBox row;

  /// @param bundle the feature's text bundle
  public Form(String bundle) {
    this.bundle = bundle;
    rows.getStyleClass().add("form");
  }

  /// From here on so many fields stand side by side.
  public Form columns(int count) {
    columns = count;
    row = null;
    return this;
  }

  public Form heading(String textKey) {
    var heading = new Label(Text.of(textKey));
    heading.getStyleClass().add("form-heading");
    row = null;
    rows.getChildren().add(heading);
    return this;
  }

  /// One line of text, a number, minutes or an amount.
  public Form line(Field<?> field) {
    return add(field, Editors.line(field, new TextField()));
  }

  /// Names separated by commas; known ones are offered while typing.
  public Form names(Field<String> field, ObservableList<String> known) {
    return add(field, Completion.names(Editors.line(field, new TextField()), known));
  }

  /// A number, right-aligned.
  public Form number(Field<?> field) {
    var control = new TextField();
    control.getStyleClass().add("number-field");
    return add(field, Editors.line(field, control));
  }

  /// Text of many lines; grows with the window.
  ///
  /// @param lines how many lines are seen at least
  public Form area(Field<String> field, int lines) {
    var control = new TextArea();
    control.setWrapText(true);
    control.setPrefRowCount(lines);
    VBox.setVgrow(control, Priority.ALWAYS);
    add(field, Editors.area(field, control));
    VBox.setVgrow(rows.getChildren().getLast(), Priority.ALWAYS);
    return this;
  }

  /// A long text of many lines; grows with the window.
  public Form markdown(Field<String> field, MarkdownArea area) {
    area.edits(field);
    var scrolling = area.scrolling();
    VBox.setVgrow(scrolling, Priority.ALWAYS);
    add(field, area, scrolling);
    VBox.setVgrow(rows.getChildren().getLast(), Priority.ALWAYS);
    return this;
  }

  public Form date(Field<@Nullable LocalDate> field) {
    return add(field, Editors.date(field, field::choose));
  }

  /// A day that must be given.
  public Form day(Field<LocalDate> field) {
    return add(field, Editors.date(field, field::choose));
  }

  public Form check(Field<Boolean> field) {
    var control = new CheckBox(Text.of(label(field)));
    return place(Editors.check(field, named(field, control)));
  }

  public <E extends Enum<E>> Form choice(Field<E> field, List<E> values) {
    return choice(field, FXCollections.observableArrayList(values), Text::of);
  }

  /// A choice among things, e.g. the sites of a client; null among the values stands for none.
  public <T> Form choice(Field<T> field, ObservableList<T> values, Function<T, String> name) {
    return add(field, Editors.choice(field, values, name));
  }

  /// A control of the feature's own.
  public Form node(Node node) {
    return place(node);
  }

  public VBox build() {
    return rows;
  }

  private Form add(Field<?> field, Node control) {
    return add(field, control, control);
  }

  /// @param seen what stands in the form: the control, or what holds it
  private Form add(Field<?> field, Node control, Node seen) {
    var label = new Label(Text.of(label(field)));
    label.setLabelFor(named(field, control));
    label.getStyleClass().add("form-label");
    var block = new VBox(label, seen);
    var problem = new Label();
    problem.getStyleClass().add("form-problem");
    problem.setWrapText(true);
    field
        .problemProperty()
        .subscribe(
            now -> {
              Editors.mark(control, now);
              say(now, problem, block);
            });
    block.getStyleClass().add("form-block");
    return place(block);
  }

  /// What is wrong stands below the field as long as it is. An unseen line for it under every
  /// field would be two of a field's ten nodes.
  private static void say(String now, Label problem, VBox block) {
    problem.setText(now);
    if (now.isEmpty()) {
      block.getChildren().remove(problem);
    } else if (!block.getChildren().contains(problem)) {
      block.getChildren().add(problem);
    }
  }

  private <N extends Node> N named(Field<?> field, N control) {
    control.setId(bundle + "." + field.name());
    return control;
  }

  private Form place(Node node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    if (columns == 1) {
      rows.getChildren().add(node);
      return this;
    }
    if (row == null || row.getChildren().size() == columns) {
      row = new HBox();
      row.getStyleClass().add("form-row");
      rows.getChildren().add(row);
    }
    row.getChildren().add(node);
    return this;
  }

  private String label(Field<?> field) {
    return bundle + ".field." + field.name();
  }
}
