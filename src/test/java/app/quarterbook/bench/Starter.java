package app.quarterbook.bench;

import app.quarterbook.Main;
import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.stage.Window;

/// Starts the program and says when its window is there and when the first list is filled, in
/// milliseconds since the start of the process.
final class Starter {
  private static final long A_LITTLE = 2_000_000;

  private Starter() {}

  public static void main(String[] args) throws Exception {
    var main = new Thread(() -> Main.main(args), "main");
    main.start();
    say(Starter::isOpen);
    say(Starter::isFilled);
  }

  private static void say(Callable<Boolean> happened) throws Exception {
    while (!onFx(happened)) {
      LockSupport.parkNanos(A_LITTLE);
    }
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.println(System.currentTimeMillis() - start);
  }

  private static boolean isOpen() {
    return Window.getWindows().stream().anyMatch(Window::isShowing);
  }

  private static boolean isFilled() {
    return Window.getWindows().stream()
        .map(window -> window.getScene().getRoot().lookupAll("*"))
        .flatMap(Set::stream)
        .anyMatch(Starter::isFilled);
  }

  private static boolean isFilled(Node node) {
    return node instanceof TableView<?> table && !table.getItems().isEmpty()
        || node instanceof ListView<?> list && !list.getItems().isEmpty();
  }

  private static boolean onFx(Callable<Boolean> question) throws Exception {
    var answer = new FutureTask<>(question);
    try {
      Platform.runLater(answer);
      return answer.get();
    } catch (IllegalStateException e) {
      return false; // JavaFX has not been started yet
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
