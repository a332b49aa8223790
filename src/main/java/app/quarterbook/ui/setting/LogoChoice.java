package app.quarterbook.ui.setting;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Verb;
import java.io.ByteArrayInputStream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The logo, small, and ways to take another or none.
final class LogoChoice extends VBox {
  private static final double WIDTH = 160;
  private static final double HEIGHT = 56;

  private final ImageView view = new ImageView();

  LogoChoice(LogoViewModel logo) {
    var label = new Label(Text.of("setting.field.LOGO"));
    label.getStyleClass().add("form-label");
    view.setPreserveRatio(true);
    view.setFitWidth(WIDTH);
    view.setFitHeight(HEIGHT);
    view.setAccessibleText(label.getText());
    view.managedProperty().bind(Bindings.isNotNull(view.imageProperty()));
    var choose = Buttons.of(Verb.always(SettingActions.CHOOSE_LOGO, logo::choose));
    choose.setId("setting.LOGO");
    var remove =
        Buttons.of(
            new Verb(
                SettingActions.REMOVE_LOGO,
                logo::remove,
                Bindings.isNotNull(logo.pictureProperty())));
    var row = new HBox(view, choose, remove);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("form-row");
    getStyleClass().add("form-block");
    getChildren().addAll(label, row);
    logo.pictureProperty().subscribe(this::show);
  }

  private void show(byte @Nullable [] picture) {
    view.setImage(
        picture == null
            ? null
            : new Image(new ByteArrayInputStream(picture), 2 * WIDTH, 2 * HEIGHT, true, true));
  }
}
