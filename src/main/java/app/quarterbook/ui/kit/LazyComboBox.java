package app.quarterbook.ui.kit;

import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Skin;

/// A combo box that makes the list it opens when a person comes near it. That list is two dozen
/// nodes, and a page with several choices would style all of them before anybody opens one.
final class LazyComboBox<T> extends ComboBox<T> {
  LazyComboBox(ObservableList<T> values) {
    super(values);
    focusedProperty().subscribe(this::makeList);
    hoverProperty().subscribe(this::makeList);
  }

  @Override
  public void show() {
    makeList(true);
    super.show();
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new ClosedSkin<>(this);
  }

  private void makeList(boolean near) {
    if (near && getSkin() instanceof ClosedSkin) {
      setSkin(super.createDefaultSkin());
    }
  }
}
