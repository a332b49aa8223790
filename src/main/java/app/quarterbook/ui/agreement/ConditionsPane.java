package app.quarterbook.ui.agreement;

import app.quarterbook.model.agreement.RollOver;
import app.quarterbook.model.agreement.Urgency;
import app.quarterbook.model.agreement.Way;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Editors;
import app.quarterbook.ui.kit.Form;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/// Conditions on the screen: hours, rates, how soon help comes, and the words.
final class ConditionsPane {
  private ConditionsPane() {}

  static Node of(ConditionsFields<?> fields) {
    return new Form("agreement")
        .heading("agreement.conditions.hours")
        .columns(2)
        .number(fields.includedMinutes)
        .choice(fields.rollOver, List.of(RollOver.values()))
        .columns(1)
        .check(fields.coversAll)
        .heading("agreement.conditions.rates")
        .node(hint())
        .columns(2)
        .number(fields.discount)
        .number(fields.increase)
        .number(fields.afterHours)
        .number(fields.weekend)
        .number(fields.increment)
        .number(fields.minimum)
        .columns(1)
        .check(fields.travelWaived)
        .heading("agreement.conditions.responses")
        .node(responses(fields))
        .heading("agreement.conditions.words")
        .area(fields.benefits, 6)
        .area(fields.exclusions, 3)
        .area(fields.payment, 2)
        .build();
  }

  private static Label hint() {
    var hint = new Label(Text.of("agreement.conditions.usual"));
    hint.setWrapText(true);
    hint.getStyleClass().add("muted");
    return hint;
  }

  private static GridPane responses(ConditionsFields<?> fields) {
    var grid = new GridPane();
    grid.getStyleClass().add("agreement-responses");
    for (var urgency : Urgency.values()) {
      grid.add(word(Text.of(urgency)), urgency.ordinal() + 1, 0);
    }
    for (var way : Way.values()) {
      grid.add(word(Text.of(way)), 0, way.ordinal() + 1);
      for (var urgency : Urgency.values()) {
        grid.add(hours(fields, way, urgency), urgency.ordinal() + 1, way.ordinal() + 1);
      }
    }
    return grid;
  }

  private static TextField hours(ConditionsFields<?> fields, Way way, Urgency urgency) {
    var control = Editors.line(fields.response(way, urgency), new TextField());
    control.getStyleClass().addAll("number-field", "agreement-hours");
    control.setId("agreement.responses." + way + "." + urgency);
    control.setAccessibleText(Text.of("agreement.response", Text.of(way), Text.of(urgency)));
    return control;
  }

  private static Label word(String text) {
    var label = new Label(text);
    label.getStyleClass().add("form-label");
    return label;
  }
}
