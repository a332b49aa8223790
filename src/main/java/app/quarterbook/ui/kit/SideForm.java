package app.quarterbook.ui.kit;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// A list and, beside it, the fields of what is selected in it; without a selection the list has
/// the whole width.
public final class SideForm<R> {
  private final ScrollPane side = new ScrollPane();
  private final SplitPane split;
  private final String name;
  private final Function<Draft<R>, Node> form;
  private final Preferences preferences;

  /// @param name under which the place of the divider is remembered
  /// @param list shows what is in the roster
  /// @param form the fields of one record
  public SideForm(
      String name,
      Roster<R> roster,
      Node list,
      Function<Draft<R>, Node> form,
      Preferences preferences) {
    this.name = name;
    this.form = form;
    this.preferences = preferences;
    side.setFitToWidth(true);
    side.getStyleClass().add("side-form");
    split = new SplitPane(list);
    roster.draftProperty().addListener((property, old, now) -> lay(now));
    lay(roster.draftProperty().get());
  }

  public Node node() {
    return split;
  }

  /// The focus goes to the first field. A form that was laid just now is not in the window before
  /// it is laid out.
  public void edit() {
    split.applyCss();
    split.layout();
    if (side.getContent() != null
        && side.getContent().lookup(".text-input") instanceof TextInputControl first) {
      first.requestFocus();
      first.selectAll();
    }
  }

  private void lay(@Nullable Draft<R> draft) {
    if (draft == null) {
      split.getItems().remove(side);
      return;
    }
    side.setContent(form.apply(draft));
    if (!split.getItems().contains(side)) {
      split.getItems().add(side);
      Dividers.remember(split, name, 0.6, preferences);
    }
  }
}
