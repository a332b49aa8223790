package app.quarterbook.ui.kit;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/// What scrolls, drawn anew where it changed. The platform's skin keeps a picture of all that is
/// seen through it, and does not give that back when the pane goes: each page that was looked at
/// would hold a picture as large as the window. The stylesheet names it.
public final class UncachedScrollSkin extends ScrollPaneSkin {
  public UncachedScrollSkin(ScrollPane control) {
    super(control);
    getChildren().forEach(part -> part.setCache(false));
  }
}
