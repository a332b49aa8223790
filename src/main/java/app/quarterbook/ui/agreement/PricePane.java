package app.quarterbook.ui.agreement;

import app.quarterbook.model.agreement.CountChange;
import app.quarterbook.model.agreement.FeePeriod;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Badge;
import app.quarterbook.ui.kit.Spellings;
import java.math.BigDecimal;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the agreement comes to: a month, a year, whether that is small or large, what an hour
/// brings of it, and how the counts changed.
final class PricePane extends VBox {
  PricePane(ObservableValue<@Nullable Price> price) {
    getStyleClass().addAll("card", "form", "price");
    setMaxHeight(USE_PREF_SIZE);
    price.addListener((property, old, now) -> show(now));
    show(price.getValue());
  }

  private void show(@Nullable Price price) {
    if (price == null) {
      return;
    }
    var agreement = price.agreement();
    var title = new Label(Text.of("agreement.price"));
    title.getStyleClass().add("section-title");
    var band = new Badge(Text.of(price.band()), Badge.Tone.PLAIN);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head = new HBox(title, space);
    head.setAlignment(Pos.CENTER_LEFT);
    if (agreement.kind().isRecurring()) {
      head.getChildren().add(band);
    }
    getChildren()
        .setAll(
            head,
            line("agreement.price.month", agreement.monthlyFee()),
            line("agreement.price.year", agreement.yearlyFee()));
    if (agreement.every() == FeePeriod.QUARTER) {
      getChildren().add(2, line("agreement.price.quarter", agreement.fee()));
    }
    if (agreement.setupFee().signum() > 0) {
      getChildren().add(line("agreement.price.setup", agreement.setupFee()));
    }
    if (agreement.kind().isRecurring()) {
      getChildren().add(effective(price));
    }
    if (price.wantsRequote()) {
      var badge = new Badge(Text.of("agreement.requote"), Badge.Tone.CAREFUL);
      badge.setId("agreement.requote");
      getChildren().add(badge);
    }
    price.counts().reversed().stream().limit(4).map(PricePane::sized).forEach(getChildren()::add);
  }

  private static Node effective(Price price) {
    var hours = Spellings.MINUTES.write(Math.toIntExact(price.worked()));
    var words =
        new Label(
            price
                .effectiveRate()
                .map(rate -> Text.of("agreement.effective", Spellings.MONEY.write(rate), hours))
                .orElseGet(() -> Text.of("agreement.effectiveUnknown")));
    words.setId("agreement.effective");
    words.setWrapText(true);
    words.getStyleClass().add("muted");
    return words;
  }

  private static Node sized(CountChange change) {
    var words =
        new Label(
            Text.of(
                "agreement.sizedFrom",
                Spellings.DATE.write(change.on()),
                change.workstations(),
                change.servers()));
    words.getStyleClass().add("muted");
    words.setWrapText(true);
    return words;
  }

  private static Node line(String key, BigDecimal amount) {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var figure = new Label(Spellings.MONEY.write(amount));
    figure.getStyleClass().add("number");
    figure.setId(key);
    return new HBox(new Label(Text.of(key)), space, figure);
  }
}
