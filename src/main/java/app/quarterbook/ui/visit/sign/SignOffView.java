package app.quarterbook.ui.visit.sign;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Focus;
import app.quarterbook.ui.kit.PagesView;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// The sheet that is turned to the client: the pages to read, and beside them the place to sign.
/// Nothing of the workbook is seen around it.
public final class SignOffView implements Screen {
  private final SignOffViewModel sheet;
  private final List<Verb> verbs;
  private final SignPanel panel;
  private final HBox node;

  public SignOffView(SignOffViewModel sheet) {
    this.sheet = sheet;
    var drawn =
        Bindings.createBooleanBinding(
            () -> !sheet.strokesProperty().get().isEmpty(), sheet.strokesProperty());
    var sign = new Verb(SignActions.SIGN, sheet::sign, sheet.canSign());
    var unsigned = new Verb(SignActions.UNSIGNED, sheet::leaveUnsigned, sheet.canLeaveUnsigned());
    var undoStroke = new Verb(SignActions.UNDO_STROKE, sheet::undoStroke, drawn);
    var clear = new Verb(SignActions.CLEAR, sheet::clear, drawn);
    var print = Verb.always(SignActions.PRINT, sheet::print);
    var back = Verb.always(SignActions.BACK, sheet::back);
    verbs = List.of(sign, unsigned, undoStroke, clear, print, back);
    panel = new SignPanel(sheet, sign, unsigned, undoStroke, clear, print, back);
    var pages = new PagesView(sheet.pages());
    pages.setId("sign.pages");
    var waiting = new Label(Text.of("sign.waiting"));
    waiting.getStyleClass().add("muted");
    waiting.visibleProperty().bind(Bindings.isEmpty(sheet.pages()));
    var reading = new StackPane(pages, waiting);
    HBox.setHgrow(reading, Priority.ALWAYS);
    var side = new ScrollPane(panel);
    side.setFitToWidth(true);
    side.getStyleClass().add("sign-side");
    node = new HBox(reading, side);
    node.getStyleClass().add("sign-sheet");
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public List<Verb> verbs() {
    return verbs;
  }

  @Override
  public boolean whole() {
    return true;
  }

  @Override
  public void shown() {
    Focus.on(panel.first());
  }

  @Override
  public void close() {
    sheet.close();
  }

  private void leaveOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      sheet.back();
    }
  }
}
