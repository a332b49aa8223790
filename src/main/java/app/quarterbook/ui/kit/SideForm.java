package app.quarterbook.ui.kit;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// A list and, beside it, the fields of what is selected in it; without a selection the list has
/// the whole width.
public final class SideForm<R> {
  private final Beside beside;
  private final Function<Draft<R>, Node> form;

  /// @param name under which the place of the divider is remembered
  /// @param list shows what is in the roster
  /// @param form the fields of one record
  public SideForm(
      String name,
      Roster<R> roster,
      Node list,
      Function<Draft<R>, Node> form,
      Preferences preferences) {
    this.form = form;
    beside = new Beside(name, list, 0.6, preferences);
    roster.draftProperty().addListener((property, old, now) -> lay(now));
    lay(roster.draftProperty().get());
  }

  public Node node() {
    return beside.node();
  }

  /// The focus goes to the first field. A form that was laid just now is not in the window before
  /// it is laid out.
  public void edit() {
    beside.layOut();
    var fields = beside.shown();
    if (fields != null && fields.lookup(".text-input") instanceof TextInputControl first) {
      first.requestFocus();
      first.selectAll();
    }
  }

  private void lay(@Nullable Draft<R> draft) {
    beside.show(draft == null ? null : form.apply(draft));
  }
}
