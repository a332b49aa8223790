package app.quarterbook.ui.lock;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Screen;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Who gets in, and one step after the other to change it.
public final class ProtectionView implements Screen {
  private final ProtectionViewModel model;
  private final VBox content = new VBox();
  private final Node node;

  public ProtectionView(ProtectionViewModel model) {
    this.model = model;
    content.getStyleClass().add("protection");
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    node = new Page("lock.protection.title", scroll);
    Countdown.of(model.pause(), content);
    model.stepProperty().subscribe(this::show);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void shown() {
    focusFirst();
  }

  @Override
  public void close() {
    model.cancel();
  }

  private void show(Step step) {
    switch (step) {
      case OVERVIEW -> content.getChildren().setAll(new ProtectionOverview(model));
      case CONFIRM -> confirm();
      case CHOOSE -> choose();
      case SHOW_CODE -> showCode();
      case RETYPE -> retype();
    }
    Platform.runLater(this::focusFirst);
  }

  private void confirm() {
    var present = new Hidden("lock.present", "lock.present");
    content
        .getChildren()
        .setAll(
            words("lock.confirm"),
            labelled("lock.present", present),
            said(),
            steps(button("lock.goOn", () -> model.confirm(present.text()), true), cancel()));
    present.onEnter(() -> model.confirm(present.text()));
  }

  private void choose() {
    var passphrase = new Hidden("lock.new", "lock.new");
    var again = new Hidden("lock.again", "lock.again");
    Runnable chosen = () -> model.choose(passphrase.text(), again.text());
    passphrase.onEnter(again::focus);
    again.onEnter(chosen);
    content
        .getChildren()
        .setAll(
            words("lock.choose"),
            labelled("lock.new", passphrase),
            labelled("lock.again", again),
            said(),
            steps(button("lock.goOn", chosen, true), cancel()));
  }

  private void showCode() {
    var groups = new FlowPane();
    groups.getStyleClass().addAll("card", "lock-groups");
    model.code().groups().forEach(group -> groups.getChildren().add(new Label(group)));
    groups.setId("lock.groups");
    groups.setFocusTraversable(true);
    groups.setAccessibleText(Text.of("lock.code") + ": " + model.code().text());
    content
        .getChildren()
        .setAll(
            words("lock.showCode"),
            groups,
            words("lock.keepCode"),
            steps(
                button("lock.noted", model::noted, true),
                button("lock.sheet.saveAs", model::saveSheet, false),
                cancel()));
  }

  private void retype() {
    var code = new CodeField("lock-retyped");
    Runnable typed = () -> model.retype(code.field().getText());
    code.field().setOnAction(event -> typed.run());
    content
        .getChildren()
        .setAll(
            words("lock.retype"),
            code,
            said(),
            steps(
                button("lock.turnOn", typed, true),
                button("lock.showAgain", model::showAgain, false),
                cancel()));
  }

  private Node said() {
    return new Said(model.busyProperty(), model.problemProperty(), model.pause(), "lock.working");
  }

  private static VBox labelled(String key, Node field) {
    var label = words(key);
    label.getStyleClass().add("form-label");
    var block = new VBox(label, field);
    block.getStyleClass().add("form-block");
    return block;
  }

  private Button button(String key, Runnable run, boolean accent) {
    var button = new Button(Text.of(key));
    button.setId(key);
    button.setOnAction(event -> run.run());
    if (accent) {
      button.getStyleClass().add("accent");
      button
          .disableProperty()
          .bind(model.busyProperty().or(model.pause().secondsProperty().greaterThan(0)));
    }
    return button;
  }

  private Button cancel() {
    var cancel = button("lock.cancel", model::cancel, false);
    cancel.setCancelButton(true);
    cancel.disableProperty().bind(model.busyProperty());
    return cancel;
  }

  private static HBox steps(Button... buttons) {
    var steps = new HBox(buttons);
    steps.getStyleClass().add("form-row");
    return steps;
  }

  static Label words(String key) {
    var words = new Label(Text.of(key));
    words.setWrapText(true);
    return words;
  }

  /// The first field or, where there is none, the first button.
  private void focusFirst() {
    content.lookupAll(".text-field").stream()
        .filter(Node::isVisible)
        .findFirst()
        .or(() -> content.lookupAll(".button").stream().findFirst())
        .ifPresent(Node::requestFocus);
  }
}
