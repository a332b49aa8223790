package app.quarterbook.bench;

import app.quarterbook.Main;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Starts the program and says when its window is there and when the first list in it is filled.
final class Starter {
  static final String WINDOW = "window";
  static final String FILLED = "filled";

  private static final long A_LITTLE = 5_000_000;

  private Starter() {}

  public static void main(String[] args) {
    new Thread(() -> Main.main(args), "main").start();
    while (!isWatched()) {
      LockSupport.parkNanos(A_LITTLE);
    }
  }

  /// Says a word after the first layout for which something holds; on the JavaFX thread.
  static void sayOnceLaidOut(String word, Scene scene, BooleanSupplier holds) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            if (holds.getAsBoolean()) {
              scene.removePostLayoutPulseListener(this);
              System.out.println(word);
            }
          }
        });
  }

  private static boolean isWatched() {
    try {
      Platform.runLater(Starter::watch);
      return true;
    } catch (IllegalStateException e) {
      return false; // JavaFX has not been started yet
    }
  }

  private static void watch() {
    Window.getWindows().forEach(Starter::opened);
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(Starter::opened);
                  }
                });
  }

  private static void opened(Window window) {
    window.sceneProperty().subscribe(Starter::shown);
  }

  private static void shown(@Nullable Scene scene) {
    if (scene != null) {
      sayOnceLaidOut(WINDOW, scene, () -> true);
      sayOnceLaidOut(
          FILLED, scene, () -> scene.getRoot().lookupAll("*").stream().anyMatch(Starter::isFilled));
    }
  }

  private static boolean isFilled(Node node) {
    return node instanceof TableView<?> table && !table.getItems().isEmpty()
        || node instanceof ListView<?> list && !list.getItems().isEmpty();
  }
}
