package app.quarterbook.ui;

import app.quarterbook.ui.kit.Screen;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A window without a display, and the few things tests do with it. Nodes are made and read on the
/// JavaFX thread: wrap that in {@link #run} or {@link #get}.
public abstract class FxTest {
  protected static final double WIDTH = 1000;
  protected static final double HEIGHT = 700;

  private final FxRobot robot = new FxRobot();
  private Stage stage;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void makeStage() {
    stage = get(Stage::new);
  }

  @AfterEach
  void closeStage() {
    run(stage::close);
  }

  /// Shows a screen alone in a window of 1000×700.
  protected final <S extends Screen> S show(Callable<S> screen) {
    return get(
        () -> {
          var made = screen.call();
          showNow(made.node());
          made.shown();
          return made;
        });
  }

  /// Shows a node alone in a window of 1000×700.
  protected final <N extends Node> N showNode(Callable<N> node) {
    return get(
        () -> {
          var made = node.call();
          showNow(made);
          return made;
        });
  }

  protected final <T> T get(Callable<T> work) {
    try {
      T result = WaitForAsyncUtils.waitForAsyncFx(20_000, work);
      WaitForAsyncUtils.waitForFxEvents();
      return result;
    } catch (RuntimeException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  protected final void run(Runnable work) {
    get(
        () -> {
          work.run();
          return true;
        });
  }

  /// The first node that a CSS selector finds, e.g. `#client.name` is written `id("client.name")`.
  protected final <N extends Node> N find(String selector) {
    return robot.lookup(selector).query();
  }

  /// The node with this id, dots and all.
  protected final <N extends Node> N id(String id) {
    return robot.lookup((Node node) -> id.equals(node.getId())).query();
  }

  protected final void focus(Node node) {
    run(node::requestFocus);
  }

  /// Types text where the focus is.
  protected final void type(String text) {
    robot.write(text, 0);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Presses keys together, e.g. `press(KeyCode.SHORTCUT, KeyCode.K)`.
  protected final void press(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  protected final void click(Node node) {
    robot.clickOn(node);
    WaitForAsyncUtils.waitForFxEvents();
  }

  protected final FxRobot robot() {
    return robot;
  }

  protected final Stage stage() {
    return stage;
  }

  private void showNow(Node node) {
    var root = node instanceof Parent parent ? parent : new StackPane(node);
    stage.setScene(new Scene(root, WIDTH, HEIGHT));
    stage.show();
  }
}
