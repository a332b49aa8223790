package app.quarterbook.ui.visit.sign;

import app.quarterbook.model.visit.SignState;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Badge;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Verb;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Beside the pages: who signs and where, or why nobody does.
final class SignPanel extends VBox {
  private final TextField name;

  SignPanel(
      SignOffViewModel sheet,
      Verb sign,
      Verb unsigned,
      Verb undoStroke,
      Verb clear,
      Verb print,
      Verb back) {
    getStyleClass().add("sign-panel");
    var client = new Label();
    client.textProperty().bind(sheet.shownProperty().map(VisitDocument::client).orElse(""));
    client.getStyleClass().add("page-title");
    client.setWrapText(true);
    name = line(sheet.nameProperty());
    name.setId("sign.name");
    var reason = line(sheet.reasonProperty());
    reason.setId("sign.reason");
    var pad = new SignaturePad(sheet.strokesProperty());
    var open =
        new VBox(
            words("sign.please"),
            labelled("sign.field.name", name),
            labelled("sign.field.signature", pad),
            row(hint(), Buttons.icon(undoStroke, "bi-arrow-counterclockwise"), clearing(clear)),
            accent(sign),
            separate(),
            labelled("sign.field.reason", reason),
            Buttons.of(unsigned));
    open.getStyleClass().add("sign-panel");
    var done = new VBox();
    done.getStyleClass().add("sign-panel");
    sheet
        .shownProperty()
        .subscribe(
            document -> {
              boolean signed = document != null && document.isSigned();
              show(open, !signed);
              show(done, signed);
              done.getChildren().setAll(signed ? signed(document) : new VBox());
            });
    var ways = row(Buttons.of(back, "bi-arrow-left"), Buttons.icon(print, "bi-printer"));
    getChildren().addAll(ways, client, open, done);
  }

  /// What gets the focus.
  Node first() {
    return name;
  }

  private static Node signed(VisitDocument document) {
    var signOff = Objects.requireNonNull(document.signOff());
    var badge =
        document.whole()
            ? new Badge(Text.of(SignState.SIGNED), Badge.Tone.GOOD)
            : new Badge(Text.of("sign.broken"), Badge.Tone.BAD);
    return new VBox(badge, new Label(signOff.name()));
  }

  private static TextField line(StringProperty text) {
    var field = new TextField();
    field.textProperty().bindBidirectional(text);
    return field;
  }

  private static VBox labelled(String textKey, Node control) {
    var label = new Label(Text.of(textKey));
    label.setLabelFor(control);
    label.getStyleClass().add("form-label");
    var block = new VBox(label, control);
    block.getStyleClass().add("form-block");
    return block;
  }

  private static Label words(String textKey) {
    var words = new Label(Text.of(textKey));
    words.setWrapText(true);
    return words;
  }

  private static Label hint() {
    var hint = words("sign.hint");
    hint.getStyleClass().add("muted");
    HBox.setHgrow(hint, Priority.ALWAYS);
    hint.setMaxWidth(Double.MAX_VALUE);
    return hint;
  }

  private static Node clearing(Verb clear) {
    return Buttons.icon(clear, "bi-eraser");
  }

  private static Node accent(Verb sign) {
    var button = Buttons.of(sign, "bi-pen");
    button.getStyleClass().add("accent");
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }

  private static Region separate() {
    var line = new Region();
    line.getStyleClass().add("sign-separator");
    return line;
  }

  private static HBox row(Node... nodes) {
    var row = new HBox(nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("form-row");
    return row;
  }

  private static void show(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }
}
