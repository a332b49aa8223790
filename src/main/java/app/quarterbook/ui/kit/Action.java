package app.quarterbook.ui.kit;

import app.quarterbook.text.Text;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Something a person can do, known by one title and at most one key in menus, palette and cheat
/// sheet. Declared as constants: the general ones in {@link Actions}, a feature's own in its
/// `<Feature>Actions`.
///
/// @param id `<bundle>.<name>` or `<bundle>.<part>.<name>`; the title stands under
/// `<bundle>.action.<name>`, or `<bundle>.action.<part>.<name>`
/// @param key null where the action deliberately has no key
public record Action(String id, @Nullable KeyCombination key) {
  /// @param key as {@link KeyCombination#valueOf} reads it, e.g. `Shortcut+Shift+N`, `F2`
  public static Action of(String id, String key) {
    return new Action(id, KeyCombination.valueOf(key));
  }

  /// An action that deliberately has no key.
  public static Action keyless(String id) {
    return new Action(id, null);
  }

  /// What comes before the last dot: actions of one scope are offered together and never share a
  /// key. Parts of a screen that are not seen at once have scopes of their own.
  public String scope() {
    return id.substring(0, id.lastIndexOf('.'));
  }

  /// The feature's text bundle.
  public String bundle() {
    return id.substring(0, id.indexOf('.'));
  }

  public String titleKey() {
    return bundle() + ".action" + id.substring(id.indexOf('.'));
  }

  public String title() {
    return Text.of(titleKey());
  }

  /// The key as the system writes it, e.g. `Ctrl+N`; empty where there is none.
  public String keyText() {
    return key == null ? "" : key.getDisplayText();
  }
}
