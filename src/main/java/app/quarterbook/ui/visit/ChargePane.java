package app.quarterbook.ui.visit;

import app.quarterbook.model.billing.VisitBill;
import app.quarterbook.model.visit.Times;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Form;
import app.quarterbook.ui.kit.Verb;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is charged, beside the actual times, with the words of the rule; and what is known of the
/// way, to be filled in by one click.
final class ChargePane extends VBox {
  private final Label words = new Label();

  ChargePane(ChargeViewModel charge, VisitForm form) {
    getStyleClass().add("charge");
    var fill = Buttons.of(fillWay(charge), "bi-signpost");
    fill.setWrapText(true);
    fill.setMinWidth(0);
    fill.visibleProperty().bind(hasWay(charge));
    fill.managedProperty().bind(fill.visibleProperty());
    var back = Buttons.of(byRule(charge), "bi-arrow-counterclockwise");
    back.visibleProperty().bind(isOwn(charge));
    back.managedProperty().bind(back.visibleProperty());
    var unbill = Buttons.of(unbill(charge), "bi-receipt");
    unbill.visibleProperty().bind(hasChanged(charge));
    unbill.managedProperty().bind(unbill.visibleProperty());
    words.setId("visit.charge.words");
    words.setWrapText(true);
    words.getStyleClass().add("muted");
    words.visibleProperty().bind(words.textProperty().isNotEmpty());
    words.managedProperty().bind(words.visibleProperty());
    var figures =
        new Form("visit").columns(2).number(form.chargeMinutes).number(form.chargeTravel).build();
    getChildren().addAll(fill, figures, words, back, unbill);
    charge
        .billProperty()
        .subscribe(
            bill -> {
              words.setText(bill == null ? "" : ChargeWords.of(bill));
              fill.setText(offer(bill));
            });
  }

  static Verb fillWay(ChargeViewModel charge) {
    return new Verb(VisitActions.FILL_WAY, charge::fillWay, hasWay(charge));
  }

  static Verb byRule(ChargeViewModel charge) {
    return new Verb(VisitActions.BY_RULE, charge::byRule, isOwn(charge));
  }

  static Verb unbill(ChargeViewModel charge) {
    return new Verb(VisitActions.UNBILL, charge::unbill, isBilled(charge));
  }

  private static String offer(ChargeViewModel.@Nullable Bill bill) {
    return bill == null || bill.way() == null
        ? VisitActions.FILL_WAY.title()
        : ChargeWords.way(bill.way(), bill.unit());
  }

  private static BooleanBinding hasWay(ChargeViewModel charge) {
    return Bindings.createBooleanBinding(
        () -> charge.billProperty().get() != null && charge.billProperty().get().way() != null,
        charge.billProperty());
  }

  private static BooleanBinding isBilled(ChargeViewModel charge) {
    return Bindings.createBooleanBinding(
        () -> bill(charge).filter(VisitBill::isBilled).isPresent(), charge.billProperty());
  }

  private static BooleanBinding hasChanged(ChargeViewModel charge) {
    return Bindings.createBooleanBinding(
        () ->
            Optional.ofNullable(charge.billProperty().get())
                .flatMap(bill -> bill.ledger().anew(bill.visit().id()))
                .isPresent(),
        charge.billProperty());
  }

  private static Optional<VisitBill> bill(ChargeViewModel charge) {
    return Optional.ofNullable(charge.billProperty().get())
        .flatMap(bill -> bill.ledger().bill(bill.visit().id()));
  }

  /// Whether something was done, and something else stands there than the rules say.
  private static BooleanBinding isOwn(ChargeViewModel charge) {
    return Bindings.createBooleanBinding(
        () -> {
          var bill = charge.billProperty().get();
          return bill != null
              && !bill.visit().times().equals(Times.NONE)
              && !Objects.equals(bill.visit().charge(), bill.reckoning().charge());
        },
        charge.billProperty());
  }
}
