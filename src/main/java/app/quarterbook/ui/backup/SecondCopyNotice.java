package app.quarterbook.ui.backup;

import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Verb;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line on Today that says how old the last good copy in the second folder is. It is quiet
/// while that is young.
public final class SecondCopyNotice extends HBox {
  private final SecondCopyViewModel model;
  private final Label sentence = new Label();
  private final FontIcon icon = new FontIcon("bi-shield-check");

  public SecondCopyNotice(SecondCopyViewModel model) {
    this.model = model;
    var open = Buttons.of(Verb.always(BackupActions.SHOW, model::open));
    open.getStyleClass().addAll("flat", "small");
    sentence.setId("backup-notice");
    sentence.setWrapText(true);
    sentence.setMinWidth(0);
    HBox.setHgrow(sentence, Priority.SOMETIMES);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("backup-notice");
    getChildren().addAll(icon, sentence, open);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    model.secondProperty().addListener((property, old, now) -> show(now));
    show(model.secondProperty().get());
  }

  private void show(@Nullable SecondState second) {
    if (second == null) {
      return;
    }
    boolean old = model.words().isOld(second);
    sentence.setText(model.words().reminder(second));
    icon.setIconLiteral(old ? "bi-exclamation-triangle" : "bi-shield-check");
    getStyleClass().remove("backup-notice-old");
    if (old && second.isChosen()) {
      getStyleClass().add("backup-notice-old");
    }
    setVisible(true);
  }
}
