package app.quarterbook.ui.rate;

import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.offer.Quote;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.price.RateUnit;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Editors;
import app.quarterbook.ui.kit.Field;
import app.quarterbook.ui.kit.Spellings;
import java.math.BigDecimal;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Every line of the card: what it costs without an agreement, and beside it in each tier.
final class RateGrid extends GridPane {
  private final RateForm form;
  private final RateViewModel.Facts facts;
  private int row;

  RateGrid(RateForm form, RateViewModel.Facts facts) {
    this.form = form;
    this.facts = facts;
    getStyleClass().add("rate-grid");
    var words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    getColumnConstraints().add(words);
    head();
    for (var unit : new RateUnit[] {RateUnit.HOUR, RateUnit.MONTH, RateUnit.ONCE}) {
      add(label(Text.of(unit), "form-heading"), 0, row++, 5, 1);
      RateItem.of(unit).forEach(this::line);
    }
  }

  private void head() {
    add(heading(Text.of("rate.usual")), 1, row);
    for (var tier : Tier.values()) {
      add(heading(facts.settings().tierName(tier)), tier.ordinal() + 2, row);
    }
    row++;
  }

  private void line(RateItem item) {
    var name = new Label(Text.of(item));
    name.setWrapText(true);
    add(name, 0, row);
    add(field(form.usual(item), item, Text.of("rate.usual")), 1, row);
    for (var tier : Tier.values()) {
      int column = tier.ordinal() + 2;
      switch (item.unit()) {
        case HOUR -> add(discounted(item, tier), column, row);
        case MONTH ->
            add(field(form.of(tier, item), item, facts.settings().tierName(tier)), column, row);
        case ONCE -> {}
      }
    }
    row++;
  }

  private Label discounted(RateItem item, Tier tier) {
    int discount = Objects.requireNonNull(facts.tiers().get(tier)).discount();
    var price = form.usual(item).valueProperty();
    var label = label("", "number");
    label.setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().add("rate-price");
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Spellings.MONEY.write(Quote.discounted(price.get(), discount)), price));
    return label;
  }

  private static TextField field(Field<BigDecimal> price, RateItem item, String column) {
    var control = Editors.line(price, new TextField());
    control.getStyleClass().addAll("number-field", "rate-price");
    control.setId("rate." + price.name());
    control.setAccessibleText(Text.of("rate.cell", Text.of(item), column));
    price.problemProperty().addListener((property, old, now) -> Editors.mark(control, now));
    return control;
  }

  private static Label heading(String text) {
    var label = label(text, "form-label");
    label.setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().add("rate-price");
    return label;
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
