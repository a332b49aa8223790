package app.quarterbook.ui.visit.sign;

import app.quarterbook.model.visit.Addendum;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Focus;
import app.quarterbook.ui.kit.Form;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What was added to a signed visit, below its notes. What was begun today can be reworded.
public final class AddendaView extends VBox {
  private static final int LINES = 3;

  private final SignViewModel sign;
  private final List<AddendumForm> shown = new ArrayList<>();

  public AddendaView(SignViewModel sign) {
    this.sign = sign;
    getStyleClass().add("addenda");
    managedProperty().bind(visibleProperty());
    sign.addenda().addListener((ListChangeListener<AddendumForm>) change -> show());
    show();
  }

  /// Begins an addendum and puts the caret into it.
  public void add() {
    sign.add();
    if (!shown.isEmpty()) {
      Focus.on(getChildren().getLast().lookup(".text-area"));
    }
  }

  private void show() {
    var now = List.copyOf(sign.addenda());
    for (int at = shown.size() - 1; at >= 0; at--) {
      if (!now.contains(shown.get(at))) {
        shown.remove(at);
        getChildren().remove(at);
      }
    }
    now.stream().filter(form -> !shown.contains(form)).forEach(this::show);
    setVisible(!shown.isEmpty());
  }

  private void show(AddendumForm form) {
    shown.add(form);
    getChildren().add(node(form));
  }

  private static Node node(AddendumForm form) {
    var caption = new Label(Text.of("sign.addendum", when(form.addendum())));
    caption.getStyleClass().add("form-heading");
    return new VBox(caption, new Form("sign").area(form.text, LINES).build());
  }

  private static String when(Addendum addendum) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .format(addendum.at().atZone(addendum.zone()))
        .replace('\u202f', ' ');
  }
}
