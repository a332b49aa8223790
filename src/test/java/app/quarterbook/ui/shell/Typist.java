package app.quarterbook.ui.shell;

import app.quarterbook.model.visit.VisitId;
import app.quarterbook.store.Rows;
import app.quarterbook.store.VisitStore;
import app.quarterbook.store.Workbook;
import app.quarterbook.store.disk.Protections;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Preferences;
import app.quarterbook.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The program that {@link TypingCrashTest} kills: the whole window on a workbook, and somebody who
/// types into the notes of a visit without a pause. From the first save on, when the program has
/// got
/// going, it says how many characters have been typed, and when.
final class Typist {
  /// Faster than people type, so that no rest saves anything.
  private static final Duration BETWEEN_KEYS = Duration.millis(30);

  private static final int NUMBER = 10;

  private static volatile boolean saved;

  private Typist() {}

  /// What is typed: numbered words, so that one that is missing would be missed.
  static String text(int length) {
    var text = new StringBuilder();
    for (int number = 1; text.length() < length; number++) {
      text.append("word").append(number).append(number % NUMBER == 0 ? ".\n" : " ");
    }
    return text.substring(0, length);
  }

  public static void main(String[] args) {
    var folder = new WorkbookFolder(Path.of(args[0]));
    var visit = new VisitId(UUID.fromString(args[1]));
    Platform.startup(
        () -> {
          var database = Workbook.open(folder, Clock.systemUTC());
          int typed = new VisitStore(database).find(visit).orElseThrow().notes().length();
          database.listen(Set.of(Rows.VISIT), () -> saved = true);
          var stage = new Stage();
          var preferences = Preferences.of(folder.preferences());
          var frame =
              new QuarterbookApp.Frame(
                  stage,
                  folder.path(),
                  preferences,
                  new Theme(preferences),
                  new SystemFileDialogs(stage));
          var app =
              new QuarterbookApp(
                  frame,
                  database,
                  Protections.of(folder.keyFile()),
                  new QuarterbookApp.Ends(database::close, () -> {}, place -> {}));
          app.open();
          app.go(new Place.VisitPage(visit));
          type(stage.getScene(), typed);
        });
  }

  private static void type(Scene scene, int already) {
    int[] typed = {already};
    var keys = new Timeline(new KeyFrame(BETWEEN_KEYS, event -> key(scene, typed)));
    keys.setCycleCount(Timeline.INDEFINITE);
    keys.play();
  }

  /// One key, once the notes are there to take it.
  private static void key(Scene scene, int[] typed) {
    var notes = notes(scene);
    if (notes == null) {
      return;
    }
    if (scene.getFocusOwner() != notes) {
      notes.requestFocus();
      press(notes, KeyCode.END, "", true);
      return;
    }
    var all = text(typed[0] + 1);
    var character = all.substring(typed[0]);
    if (character.equals("\n")) {
      press(notes, KeyCode.ENTER, "\r", false);
    } else {
      Node target = scene.getFocusOwner();
      target.fireEvent(
          new KeyEvent(
              KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }
    typed[0]++;
    if (saved) {
      System.out.println(typed[0] + " " + System.currentTimeMillis());
    }
  }

  private static @Nullable Node notes(Scene scene) {
    return scene.getRoot().lookupAll(".markdown-area").stream()
        .filter(node -> "visit.notes".equals(node.getId()))
        .findFirst()
        .orElse(null);
  }

  private static void press(Node target, KeyCode code, String character, boolean control) {
    target.fireEvent(
        new KeyEvent(
            KeyEvent.KEY_PRESSED, character, code.getName(), code, false, control, false, false));
    if (!character.isEmpty()) {
      target.fireEvent(
          new KeyEvent(
              KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }
    target.fireEvent(
        new KeyEvent(
            KeyEvent.KEY_RELEASED, character, code.getName(), code, false, control, false, false));
  }
}
