package app.quarterbook.ui.agreement;

import app.quarterbook.model.price.RateItem;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Editors;
import app.quarterbook.ui.kit.Picker;
import app.quarterbook.ui.kit.Spellings;
import app.quarterbook.ui.kit.Verb;
import java.math.BigDecimal;
import java.util.ArrayList;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The lines of an agreement, each edited where it stands, and ways to make more of them.
final class LinesPane extends VBox {
  private final PriceViewModel model;
  private final VBox rows = new VBox();
  private final Verb add;

  /// @param byTier makes the lines from the tier and the counts
  LinesPane(PriceViewModel model, Verb byTier) {
    this.model = model;
    add = Verb.always(AgreementActions.NEW_LINE, this::ask);
    var title = new Label(Text.of("agreement.lines"));
    title.getStyleClass().add("form-heading");
    var hint = new Label(Text.of("agreement.lines.empty"));
    hint.getStyleClass().add("muted");
    hint.setWrapText(true);
    hint.visibleProperty().bind(Bindings.isEmpty(model.lines()));
    hint.managedProperty().bind(hint.visibleProperty());
    rows.getStyleClass().add("agreement-lines");
    var buttons = new HBox(Buttons.of(byTier, "bi-calculator"), Buttons.of(add, "bi-plus"));
    buttons.getStyleClass().add("form-row");
    getStyleClass().add("form");
    getChildren().addAll(title, hint, rows, buttons);
    model.lines().addListener((ListChangeListener<LineDraft>) change -> show());
    show();
  }

  /// Adds a line.
  Verb add() {
    return add;
  }

  private void show() {
    int before = rows.getChildren().size();
    rows.getChildren().setAll(model.lines().stream().map(this::row).toList());
    if (before > 0 && rows.getChildren().size() == before + 1) {
      ((HBox) rows.getChildren().getLast()).getChildren().getFirst().requestFocus();
    }
  }

  private Node row(LineDraft line) {
    var name = field(Editors.line(line.name, new TextField()), "agreement.line.name");
    HBox.setHgrow(name, Priority.ALWAYS);
    var quantity = field(Editors.line(line.quantity, new TextField()), "agreement.line.quantity");
    quantity.getStyleClass().addAll("number-field", "agreement-quantity");
    var price = field(Editors.line(line.price, new TextField()), "agreement.line.price");
    price.getStyleClass().addAll("number-field", "agreement-price");
    var amount = new Label();
    amount.getStyleClass().addAll("number", "agreement-amount");
    amount
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Spellings.MONEY.write(amount(line)),
                line.quantity.valueProperty(),
                line.price.valueProperty()));
    var delete =
        Buttons.icon(Verb.always(AgreementActions.DELETE_LINE, () -> model.delete(line)), "bi-x");
    var row = new HBox(name, quantity, new Label("×"), price, amount, delete);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("agreement-line");
    return row;
  }

  private static BigDecimal amount(LineDraft line) {
    return line.price.value().multiply(BigDecimal.valueOf(line.quantity.value()));
  }

  private static TextField field(TextField field, String key) {
    field.setId(key);
    field.setAccessibleText(Text.of(key));
    return field;
  }

  /// @param item null for a line of one's own
  private record Choice(@Nullable RateItem item) {
    String name() {
      return item == null ? Text.of("agreement.line.own") : Text.of(item);
    }
  }

  private void ask() {
    var choices = new ArrayList<Choice>();
    model.offered().forEach(item -> choices.add(new Choice(item)));
    choices.add(new Choice(null));
    Picker.ask(
        getScene().getWindow(),
        "agreement.line.which",
        "agreement.line.none",
        choices,
        Choice::name,
        this::add);
  }

  private void add(Choice choice) {
    var item = choice.item();
    if (item == null) {
      model.addOwn();
    } else {
      model.add(item);
    }
  }
}
