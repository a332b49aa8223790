package app.quarterbook.ui.kit;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.TextFields;

/// Offers known names while names are typed one after the other, separated by commas.
final class Completion {
  private Completion() {}

  static TextField names(TextField control, List<String> known) {
    TextFields.bindAutoCompletion(control, request -> offers(request.getUserText(), known));
    return control;
  }

  /// What the text may become: its last name completed, the names before it kept.
  static List<String> offers(String typed, List<String> known) {
    int comma = typed.lastIndexOf(',');
    var before = comma < 0 ? "" : typed.substring(0, comma) + ", ";
    var begun = typed.substring(comma + 1).strip().toLowerCase(Locale.getDefault());
    if (begun.isEmpty()) {
      return List.of();
    }
    return List.copyOf(known).stream()
        .filter(name -> !before.contains(name))
        .filter(name -> beginsSo(name.toLowerCase(Locale.getDefault()), begun))
        .map(name -> before + name)
        .filter(offer -> !offer.equals(typed))
        .toList();
  }

  private static boolean beginsSo(String name, String begun) {
    return name.startsWith(begun) || name.contains(' ' + begun);
  }
}
