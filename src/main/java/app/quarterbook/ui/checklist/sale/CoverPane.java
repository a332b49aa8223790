package app.quarterbook.ui.checklist.sale;

import app.quarterbook.model.sale.Cover;
import app.quarterbook.model.sale.PayBy;
import app.quarterbook.model.sale.Sale;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.BesideOrBelow;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Form;
import app.quarterbook.ui.kit.Spellings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What was sold, what it costs and what is paid first; beside it who is billed and how they pay.
public final class CoverPane {
  private final CoverViewModel model;
  private final VBox fields = new VBox();
  private final GridPane facts = new GridPane();
  private final Node node;

  public CoverPane(CoverViewModel model) {
    this.model = model;
    facts.getStyleClass().add("cover-facts");
    var title = new Label(Text.of("sale.cover"));
    title.getStyleClass().add("section-title");
    var card = new VBox(title, facts);
    card.getStyleClass().addAll("card", "form", "cover");
    card.setMaxHeight(VBox.USE_PREF_SIZE);
    fields.getStyleClass().add("cover-fields");
    node = new BesideOrBelow(fields, card);
    model.draftProperty().addListener((property, old, now) -> lay(now));
    lay(model.draftProperty().get());
    model.coverProperty().addListener((property, old, now) -> show(now));
    show(model.coverProperty().get());
  }

  public Node node() {
    return node;
  }

  /// The questions about the list that are answered here.
  public List<String> questions() {
    return model.questions();
  }

  public void close() {
    model.close();
  }

  private void lay(@Nullable Draft<Sale> draft) {
    if (draft == null) {
      return;
    }
    var ways = new ArrayList<@Nullable PayBy>(List.of(PayBy.values()));
    ways.addFirst(null);
    fields
        .getChildren()
        .setAll(
            new Form("sale")
                .columns(2)
                .choice(
                    draft.choice("setupBy", Sale::setupBy, Sale::withSetupBy),
                    FXCollections.observableArrayList(ways),
                    CoverPane::way)
                .choice(
                    draft.choice("monthlyBy", Sale::monthlyBy, Sale::withMonthlyBy),
                    FXCollections.observableArrayList(ways),
                    CoverPane::way)
                .columns(1)
                .day(draft.date("acceptedOn", Sale::acceptedOn, Sale::withAcceptedOn))
                .line(draft.text("billingName", Sale::billingName, Sale::withBillingName))
                .area(
                    draft.text("billingAddress", Sale::billingAddress, Sale::withBillingAddress), 3)
                .build());
  }

  private void show(@Nullable Cover cover) {
    facts.getChildren().clear();
    if (cover == null) {
      return;
    }
    var agreement = cover.agreement();
    if (!cover.tier().isEmpty()) {
      fact("sale.tier", cover.tier());
    }
    fact("sale.servers", counted(agreement.servers(), cover.serversCost()));
    fact("sale.workstations", counted(agreement.workstations(), cover.workstationsCost()));
    fact("sale.monthly", Spellings.MONEY.write(cover.monthlyTotal()));
    fact("sale.setup", Spellings.MONEY.write(cover.setupFee()));
    fact("sale.first", first(cover));
  }

  private void fact(String labelKey, String value) {
    var label = new Label(Text.of(labelKey));
    label.getStyleClass().add("muted");
    label.setMinWidth(Label.USE_PREF_SIZE);
    var words = new Label(value);
    words.setId(labelKey);
    words.setWrapText(true);
    facts.addRow(facts.getRowCount(), label, words);
  }

  private static String counted(int count, Optional<BigDecimal> cost) {
    return cost.map(it -> Text.of("sale.countedCost", count, Spellings.MONEY.write(it)))
        .orElseGet(() -> Text.of("sale.counted", count));
  }

  private static String first(Cover cover) {
    var amount = cover.firstPayment().map(Spellings.MONEY::write);
    var by = cover.sale().monthlyBy();
    if (amount.isPresent() && !cover.isMonthly()) {
      return Text.of("sale.firstFee", amount.get());
    }
    if (by == null || amount.isEmpty()) {
      return Text.of("sale.firstOpen");
    }
    var key = by == PayBy.CARD ? "sale.firstCard" : "sale.firstCheck";
    return Text.of(key, amount.get());
  }

  private static String way(@Nullable PayBy by) {
    return by == null ? Text.of("sale.notSaid") : Text.of(by);
  }
}
