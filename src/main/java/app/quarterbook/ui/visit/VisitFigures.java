package app.quarterbook.ui.visit;

import app.quarterbook.model.Minutes;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.visit.Billing;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Form;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What kind of visit it was, when and where, how long it took and who was met.
final class VisitFigures {
  private VisitFigures() {}

  static VBox of(VisitViewModel visit, VisitForm form) {
    return new Form("visit")
        .columns(2)
        .choice(form.kind, List.of(VisitKind.values()))
        .choice(form.site, visit.sites(), visit::siteName)
        .day(form.on)
        .line(form.start)
        .number(form.travelOut)
        .number(form.work)
        .number(form.travelBack)
        .number(form.pause)
        .number(form.distance)
        .node(sum(form))
        .columns(1)
        .node(new ChargePane(visit.charge(), form))
        .names(form.met, visit.people())
        .columns(2)
        .choice(form.billing, List.of(Billing.values()))
        .choice(form.rate, FXCollections.observableArrayList(rates()), VisitFigures::rateName)
        .build();
  }

  private static List<@Nullable RateItem> rates() {
    var rates = new ArrayList<@Nullable RateItem>(RateItem.hourly());
    rates.addFirst(null);
    return rates;
  }

  private static String rateName(@Nullable RateItem rate) {
    return rate == null ? Text.of("visit.rateByKind") : Text.of(rate);
  }

  private static Label sum(VisitForm form) {
    var sum = new Label();
    sum.getStyleClass().addAll("muted", "beside-field");
    sum.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Text.of("visit.sum", Minutes.format(form.minutes())),
                form.travelOut.valueProperty(),
                form.work.valueProperty(),
                form.travelBack.valueProperty(),
                form.pause.valueProperty()));
    return sum;
  }
}
