package app.quarterbook.ui.visit.part;

import app.quarterbook.model.visit.OpenPoint;
import app.quarterbook.model.visit.Part;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Editors;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// The parts and the open points of a visit, one below the other.
public final class PartPanes extends VBox {
  private final List<Verb> verbs;

  public PartPanes(PartsViewModel parts, OpenPointsViewModel points) {
    var first = new LinesPane<>("part.parts", parts.lines(), line -> part(parts, line));
    var second = new LinesPane<>("part.points", points.lines(), line -> point(points, line));
    verbs =
        List.of(
            new Verb(PartActions.PARTS, first::focusBlank, parts.lines().lockedProperty().not()),
            new Verb(
                PartActions.POINTS, second::focusBlank, points.lines().lockedProperty().not()));
    getStyleClass().add("part-panes");
    getChildren().addAll(first, second);
  }

  public List<Verb> verbs() {
    return verbs;
  }

  private static LineRow part(PartsViewModel parts, Line<Part, PartsViewModel.Fields> line) {
    var fields = line.fields();
    var quantity = Editors.line(fields.quantity(), new TextField());
    quantity.getStyleClass().addAll("number-field", "part-quantity");
    name(quantity, "part.quantity");
    var name = Editors.line(fields.name(), new TextField());
    name(name, "part.name");
    var serial = Editors.line(fields.serial(), new TextField());
    name(serial, "part.serial");
    var row = new LineRow(name, quantity, name);
    row.below(serial, fields.serial().textProperty().isNotEmpty());
    row.keep(parts.lines().lockedProperty().get());
    parts.lines().lockedProperty().addListener((property, old, now) -> row.keep(now));
    return row;
  }

  private static LineRow point(
      OpenPointsViewModel points, Line<OpenPoint, OpenPointsViewModel.Fields> line) {
    var fields = line.fields();
    var done = Editors.check(fields.done(), new CheckBox());
    done.setAccessibleText(Text.of("part.done"));
    done.setTooltip(new Tooltip(Text.of("part.done")));
    var text = Editors.line(fields.text(), new TextField());
    name(text, "part.text");
    var due = Editors.date(fields.dueOn(), fields.dueOn()::choose);
    name(due, "part.due");
    var row = new LineRow(text, done, text);
    row.below(due, fields.dueOn().textProperty().isNotEmpty());
    row.keep(points.lines().lockedProperty().get());
    points.lines().lockedProperty().addListener((property, old, now) -> row.keep(now));
    return row;
  }

  private static void name(TextField field, String key) {
    field.setId(key);
    field.setAccessibleText(Text.of(key));
  }
}
