package app.quarterbook.ui.checklist;

import app.quarterbook.ui.kit.Dividers;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Preferences;
import app.quarterbook.ui.kit.Roster;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Steps at the left, the fields of the selected one at the right.
final class StepsPane<S> {
  private final SplitPane split;
  private final ScrollPane side = new ScrollPane();
  private final Preferences preferences;
  private final Function<Draft<S>, Node> form;

  StepsPane(Roster<S> roster, Node list, Function<Draft<S>, Node> form, Preferences preferences) {
    this.preferences = preferences;
    this.form = form;
    side.setFitToWidth(true);
    side.getStyleClass().add("side-form");
    split = new SplitPane(list);
    roster.draftProperty().addListener((property, old, now) -> lay(now));
    lay(roster.draftProperty().get());
  }

  Node node() {
    return split;
  }

  /// The focus goes to the first field. A form that was laid just now is not in the window before
  /// it is laid out.
  void edit() {
    split.applyCss();
    split.layout();
    if (side.getContent() != null
        && side.getContent().lookup(".text-input") instanceof TextInputControl first) {
      first.requestFocus();
      first.selectAll();
    }
  }

  private void lay(@Nullable Draft<S> draft) {
    if (draft == null) {
      split.getItems().remove(side);
      return;
    }
    side.setContent(form.apply(draft));
    if (!split.getItems().contains(side)) {
      split.getItems().add(side);
      Dividers.remember(split, "checklist", 0.62, preferences);
    }
  }
}
