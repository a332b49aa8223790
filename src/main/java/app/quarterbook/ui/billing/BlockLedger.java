package app.quarterbook.ui.billing;

import app.quarterbook.model.billing.BlockLine;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Spellings;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What went in and out of one block, line by line, with what was left after each.
final class BlockLedger extends VBox {
  private final Consumer<VisitId> open;
  private final GridPane lines = new GridPane();

  /// @param open goes to a visit
  BlockLedger(Consumer<VisitId> open) {
    this.open = open;
    getStyleClass().add("form");
    lines.setId("billing.ledger");
    lines.getStyleClass().add("ledger");
    lines
        .getColumnConstraints()
        .addAll(column(HPos.LEFT), wide(), column(HPos.RIGHT), column(HPos.RIGHT));
    var title = new Label(Text.of("billing.ledger"));
    title.getStyleClass().add("section-title");
    getChildren().addAll(title, lines);
  }

  void show(BlockRow row) {
    lines.getChildren().clear();
    int at = 0;
    for (var line : row.lines()) {
      lines.addRow(
          at++,
          new Label(Spellings.DATE.write(line.on())),
          what(line),
          number(line.minutes()),
          number(line.left()));
    }
    var reason = row.block().voidReason();
    if (reason != null) {
      var words = new Label(Text.of("billing.voidBecause", reason));
      words.setWrapText(true);
      lines.add(words, 0, at, 4, 1);
    }
  }

  private Node what(BlockLine line) {
    var visit = line.visit();
    if (visit != null) {
      var link = new Hyperlink(Text.of("billing.line.visit"));
      link.setOnAction(event -> open.accept(visit));
      return link;
    }
    var words = new Label(line.reason().isEmpty() ? Text.of("billing.line.bought") : line.reason());
    words.setWrapText(true);
    return words;
  }

  private static Label number(int minutes) {
    return new Label(BlocksView.signed(minutes));
  }

  private static ColumnConstraints column(HPos side) {
    var column = new ColumnConstraints();
    column.setHalignment(side);
    return column;
  }

  private static ColumnConstraints wide() {
    var column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    return column;
  }
}
