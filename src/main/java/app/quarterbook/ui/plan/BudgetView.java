package app.quarterbook.ui.plan;

import app.quarterbook.model.plan.Budget;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Empty;
import app.quarterbook.ui.kit.ListTable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The planned costs quarter by quarter as a table, and below it what has no quarter.
final class BudgetView extends VBox {
  /// @param clients whether there is a column for the client
  BudgetView(BudgetViewModel budget, boolean clients, Consumer<Card> open) {
    var total = new Label();
    total.getStyleClass().add("section-title");
    total
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    Text.of(
                        "plan.budget.total", Words.money(budget.budgetProperty().get().total())),
                budget.budgetProperty()));
    var heading = new Label(Text.of("plan.budget.apart"));
    heading.getStyleClass().add("section-title");
    var quarters = quarters(budget).node();
    VBox.setVgrow(quarters, Priority.ALWAYS);
    var apart = apart(budget, clients, open).node();
    apart.setPrefHeight(180);
    var below = new VBox(heading, apart);
    below.getStyleClass().add("plan-section");
    below.visibleProperty().bind(Bindings.isNotEmpty(budget.apart()));
    below.managedProperty().bind(below.visibleProperty());
    getStyleClass().add("plan-section");
    getChildren().addAll(total, quarters, below);
  }

  private static ListTable<Budget.Line> quarters(BudgetViewModel budget) {
    var table =
        new ListTable<>(budget.lines(), new Empty("bi-cash-stack", "plan.empty.budget"))
            .value("plan.column.quarter", Budget.Line::quarter, Words::quarter)
            .number("plan.column.oneOff", Budget.Line::oneOff, Words::money)
            .number("plan.column.recurring", Budget.Line::recurring, Words::money)
            .number("plan.column.total", Budget.Line::total, Words::money)
            .text("plan.column.begins", BudgetView::titles);
    table.node().setId("plan-budget-quarters");
    return table;
  }

  private static ListTable<Card> apart(
      BudgetViewModel budget, boolean clients, Consumer<Card> open) {
    var table = new ListTable<>(budget.apart(), new Empty("bi-cash-stack", "plan.empty.budget"));
    table.opens(open).text("plan.column.title", card -> card.item().title());
    if (clients) {
      table.text("plan.column.client", Card::clientName);
    }
    table
        .text("plan.column.target", card -> Words.target(card.item().target()))
        .number("plan.column.oneOff", card -> card.item().cost().oneOff(), Words::money)
        .number("plan.column.monthly", card -> card.item().cost().monthly(), Words::money);
    table.node().setId("plan-budget-apart");
    return table;
  }

  private static String titles(Budget.Line line) {
    return line.items().stream()
        .limit(20)
        .map(item -> item.title())
        .collect(Collectors.joining(", "));
  }
}
