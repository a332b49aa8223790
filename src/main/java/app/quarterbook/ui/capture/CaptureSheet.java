package app.quarterbook.ui.capture;

import app.quarterbook.model.capture.Capture;
import app.quarterbook.text.Text;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One text area over whatever is shown. It is made once and only shown and taken away again, so
/// that the caret is there at once.
public final class CaptureSheet extends VBox {
  private final CaptureViewModel model;
  private final TextArea area = new TextArea();
  private final Runnable done;

  /// @param done takes the sheet away
  public CaptureSheet(CaptureViewModel model, Runnable done) {
    this.model = model;
    this.done = done;
    var title = new Label(Text.of("capture.title"));
    title.getStyleClass().add("section-title");
    title.setLabelFor(area);
    var hint = new Label(Text.of("capture.hint"));
    hint.setWrapText(true);
    hint.getStyleClass().add("muted");
    area.setId("capture.text");
    area.setWrapText(true);
    area.setPrefRowCount(5);
    area.setPromptText(Text.of("capture.prompt"));
    area.setAccessibleText(Text.of("capture.title"));
    area.setTextFormatter(
        new TextFormatter<>(
            change -> change.getControlNewText().length() > Capture.LONGEST ? null : change));
    area.textProperty().bindBidirectional(model.textProperty());
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::keepOnEnter);
    getChildren().addAll(title, area, hint);
    getStyleClass().add("capture-sheet");
    setMaxHeight(Region.USE_PREF_SIZE);
    parentProperty().addListener((property, old, now) -> left(now));
  }

  /// Where the text is typed.
  public TextArea area() {
    return area;
  }

  private void left(@Nullable Parent now) {
    if (now == null) {
      model.putAside();
    } else {
      area.end();
    }
  }

  private void keepOnEnter(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER) {
      return;
    }
    event.consume();
    if (event.isShiftDown()) {
      area.replaceSelection("\n");
    } else {
      model.keep();
      done.run();
    }
  }
}
