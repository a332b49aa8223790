package app.quarterbook.ui;

import app.quarterbook.ui.kit.Screen;
import com.sun.javafx.tk.Toolkit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
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

  /// In milliseconds, on a machine that is busy.
  private static final long PATIENCE = 60_000;

  /// One for all tests: a window of the headless platform holds the robot of its day, and that one
  /// the window before it, so that with a robot for each test no window would ever be let go.
  private static final FxRobot ROBOT = new FxRobot();

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
      T result = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, work);
      settle();
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
    return ROBOT.lookup(selector).query();
  }

  /// The node with this id, dots and all.
  protected final <N extends Node> N id(String id) {
    return ROBOT.lookup((Node node) -> id.equals(node.getId())).query();
  }

  protected final void focus(Node node) {
    run(node::requestFocus);
  }

  /// Types text where the focus is.
  protected final void type(String text) {
    var scene = get(FxTest::focusedScene);
    for (var letter : text.split("")) {
      var code = letter.equals("\n") ? KeyCode.ENTER : KeyCode.UNDEFINED;
      ROBOT.robotContext().getBaseRobot().typeKeyboard(scene, code, letter);
      settle();
    }
  }

  /// Presses keys together, e.g. `press(KeyCode.SHORTCUT, KeyCode.K)`.
  protected final void press(KeyCode... keys) {
    var keyboard = ROBOT.robotContext().getKeyboardRobot();
    keyboard.pressNoWait(keys);
    settle();
    keyboard.releaseNoWait(List.of(keys).reversed().toArray(KeyCode[]::new));
    settle();
  }

  protected final void click(Node node) {
    ROBOT.clickOn(node);
    settle();
  }

  /// What waits for the JavaFX thread is done, and what comes of it, layout included. The toolkit's
  /// own wait sleeps for 50 ms each time, which was most of the time that the tests took.
  protected static void settle() {
    for (int round = 0; round < 3; round++) {
      WaitForAsyncUtils.waitForAsyncFx(PATIENCE, Toolkit.getToolkit()::firePulse);
    }
  }

  /// Waits for what comes from another thread.
  protected static void until(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(
        PATIENCE,
        TimeUnit.MILLISECONDS,
        () -> {
          try {
            return WaitForAsyncUtils.asyncFx(holds).get();
          } catch (ExecutionException notYet) {
            return false;
          }
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Closes every window that a person could close, as they would.
  protected final void closeWindows() {
    run(() -> Window.getWindows().stream().toList().forEach(FxTest::close));
  }

  private static void close(Window shown) {
    if (shown instanceof Stage stage && stage.getOnCloseRequest() != null) {
      var request = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
      stage.fireEvent(request);
      stage.hide();
    }
  }

  protected final FxRobot robot() {
    return ROBOT;
  }

  protected final Stage stage() {
    return stage;
  }

  private static Scene focusedScene() {
    return Window.getWindows().stream()
        .filter(Window::isFocused)
        .findFirst()
        .orElseThrow()
        .getScene();
  }

  private void showNow(Node node) {
    var root = node instanceof Parent parent ? parent : new StackPane(node);
    stage.setScene(new Scene(root, WIDTH, HEIGHT));
    stage.show();
  }
}
