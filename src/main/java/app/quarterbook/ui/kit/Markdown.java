package app.quarterbook.ui.kit;

import javafx.scene.layout.VBox;

/// Shows a short Markdown text whole, e.g. a page of the help.
public final class Markdown {
  private Markdown() {}

  public static VBox show(String markdown) {
    var page = new VBox();
    page.getStyleClass().add("md-page");
    for (var block : Blocks.of(markdown).blocks()) {
      page.getChildren().add(new BlockNode(block, ""));
    }
    return page;
  }
}
