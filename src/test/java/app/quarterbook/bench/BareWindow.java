package app.quarterbook.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// A window with one word in it, which says when it is laid out.
final class BareWindow {
  private BareWindow() {}

  public static void main(String[] args) {
    Platform.startup(
        () -> {
          var stage = new Stage();
          var scene = new Scene(new Label("bare"), 1000, 700);
          stage.setScene(scene);
          Starter.sayOnceLaidOut(Starter.FILLED, scene, () -> true);
          stage.show();
        });
  }
}
