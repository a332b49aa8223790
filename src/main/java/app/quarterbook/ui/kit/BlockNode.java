package app.quarterbook.ui.kit;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/// One block of Markdown on the screen.
final class BlockNode extends HBox {
  private static final double STEP = 22;

  /// @param news what became of a linked tick; empty for nothing
  BlockNode(Block block, String news) {
    getStyleClass().addAll("md-block", "md-" + block.kind().name().toLowerCase(Locale.ROOT));
    setAlignment(Pos.TOP_LEFT);
    if (block.depth() > 1) {
      var indent = new Region();
      indent.setMinWidth(STEP * (block.depth() - 1));
      getChildren().add(indent);
    }
    if (block.kind() == Block.Kind.RULE) {
      var rule = new Region();
      rule.getStyleClass().add("md-line");
      HBox.setHgrow(rule, Priority.ALWAYS);
      getChildren().add(rule);
      return;
    }
    switch (block.kind()) {
      case OPEN_TICK -> getChildren().add(new FontIcon("bi-square"));
      case DONE_TICK -> getChildren().add(new FontIcon("bi-check-square"));
      default -> bullet(block);
    }
    var content = new VBox(flow(block));
    HBox.setHgrow(content, Priority.ALWAYS);
    if (!news.isEmpty()) {
      var line = new Label(news, new FontIcon("bi-arrow-return-right"));
      line.getStyleClass().add("md-news");
      content.getChildren().add(line);
    }
    getChildren().add(content);
  }

  private void bullet(Block block) {
    if (!block.bullet().isEmpty()) {
      var bullet = new Label(block.bullet());
      bullet.getStyleClass().add("md-bullet");
      bullet.setMinWidth(USE_PREF_SIZE);
      getChildren().add(bullet);
    }
  }

  private static Node flow(Block block) {
    var flow = new TextFlow();
    for (var span : block.spans()) {
      var text = new Text(span.words());
      text.getStyleClass().add("md-text");
      text.getStyleClass().addAll(span.looks());
      flow.getChildren().add(text);
    }
    return flow;
  }
}
