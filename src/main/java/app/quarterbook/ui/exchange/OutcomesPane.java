package app.quarterbook.ui.exchange;

import app.quarterbook.exchange.Sentence;
import app.quarterbook.exchange.Table;
import app.quarterbook.exchange.intake.ImportPlan;
import app.quarterbook.exchange.intake.Outcome;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Empty;
import app.quarterbook.ui.kit.ListTable;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.layout.VBox;

/// What would come of each record, those with something to say first.
final class OutcomesPane extends VBox {
  private static final int HEIGHT = 260;

  OutcomesPane(ImportPlan plan) {
    var sorted = FXCollections.observableArrayList(plan.outcomes());
    sorted.sort((a, b) -> Boolean.compare(a.reasons().isEmpty(), b.reasons().isEmpty()));
    var table =
        new ListTable<Outcome>(sorted, new Empty("bi-inbox", "exchange.noRecords"))
            .number("exchange.column.record", Outcome::record, String::valueOf)
            .text("exchange.column.what", outcome -> what(plan.table(), outcome))
            .text("exchange.column.outcome", outcome -> Text.of(outcome.result()))
            .text("exchange.column.reason", OutcomesPane::reasons);
    table.node().setId("import-outcomes");
    table.node().setPrefHeight(HEIGHT);
    getChildren().add(table.node());
  }

  /// By what a person knows the record again: the first thing that stands in it.
  private static String what(Table table, Outcome outcome) {
    var values = table.entries().get(outcome.record() - 1).values();
    return values.stream().map(String::strip).filter(it -> !it.isEmpty()).findFirst().orElse("");
  }

  private static String reasons(Outcome outcome) {
    return outcome.reasons().stream().map(Sentence::text).collect(Collectors.joining("; "));
  }
}
