package app.quarterbook.ui.lock;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.FileDialogs;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The locked workbook: nothing of what is in it, one field, and other ways in below.
public final class LockView extends VBox {
  private final LockViewModel lock;
  private final FileDialogs files;
  private final Hidden passphrase = new Hidden("lock.passphrase", "lock.passphrase");
  private final CodeField code = new CodeField("lock.code");
  private final Hyperlink other = new Hyperlink();
  private boolean byCode;

  /// @param folder where the workbook lies, as a person reads it
  public LockView(LockViewModel lock, String folder, FileDialogs files) {
    this.lock = lock;
    this.files = files;
    getStyleClass().addAll("start", "lock");
    setAlignment(Pos.CENTER);
    passphrase.onEnter(this::tryIt);
    code.field().setOnAction(event -> tryIt());
    code.setVisible(false);
    var fields = new VBox(passphrase, code);
    passphrase.managedProperty().bind(passphrase.visibleProperty());
    code.managedProperty().bind(code.visibleProperty());
    var open = new Button(Text.of("lock.open"), new FontIcon("bi-unlock"));
    open.setId("lock.open");
    open.getStyleClass().add("accent");
    open.setOnAction(event -> tryIt());
    var shut = lock.busyProperty().or(lock.pause().secondsProperty().greaterThan(0));
    fields.disableProperty().bind(lock.busyProperty());
    open.disableProperty().bind(shut);
    var box =
        new VBox(
            icon(),
            label("lock.title", "start-title"),
            muted(Text.of("lock.folder", folder)),
            fields,
            open,
            new Said(lock.busyProperty(), lock.problemProperty(), lock.pause(), "lock.opening"),
            ways());
    box.getStyleClass().add("lock-box");
    getChildren().add(box);
    Countdown.of(lock.pause(), this);
    lock.busyProperty().subscribe(this::tried);
  }

  /// Puts the caret where the secret is typed.
  public void focus() {
    if (byCode) {
      code.field().requestFocus();
    } else {
      passphrase.focus();
    }
  }

  private void tryIt() {
    lock.unlock(byCode ? code.field().getText() : passphrase.text());
  }

  /// After a wrong one the field is empty again, ready for the next.
  private void tried(boolean busy) {
    if (!busy) {
      passphrase.textProperty().set("");
      focus();
    }
  }

  private Node ways() {
    other.setId("lock.other");
    other.setOnAction(event -> turn());
    name();
    var ways = new FlowPane(other);
    ways.getStyleClass().add("lock-ways");
    if (lock.takesSecretFile()) {
      var file = new Hyperlink(Text.of("lock.useFile"));
      file.setId("lock.useFile");
      file.setOnAction(
          event ->
              files.open(Text.of("lock.chooseFile"), List.of()).stream()
                  .findFirst()
                  .ifPresent(lock::unlockWith));
      ways.getChildren().add(file);
    }
    return ways;
  }

  private void turn() {
    byCode = !byCode;
    passphrase.setVisible(!byCode);
    code.setVisible(byCode);
    name();
    focus();
  }

  private void name() {
    other.setText(Text.of(byCode ? "lock.usePassphrase" : "lock.useCode"));
  }

  private static Node icon() {
    var icon = new FontIcon("bi-lock");
    icon.getStyleClass().add("lock-icon");
    return icon;
  }

  private static Label label(String key, String style) {
    var label = new Label(Text.of(key));
    label.getStyleClass().add(style);
    return label;
  }

  private static Label muted(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("muted");
    return label;
  }
}
