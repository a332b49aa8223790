package app.quarterbook.ui.shell;

import app.quarterbook.store.Database;
import app.quarterbook.ui.capture.CaptureActions;
import app.quarterbook.ui.capture.CaptureSheet;
import app.quarterbook.ui.capture.CaptureViewModel;
import app.quarterbook.ui.capture.InboxView;
import app.quarterbook.ui.capture.InboxViewModel;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Verb;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/// Plugs in the inbox, and the sheet that lies over every place while something is captured.
final class CaptureFeatures {
  private final CaptureViewModel capturing;
  private final CaptureSheet sheet;
  private final Verb capture;

  CaptureFeatures(Database database, Desk desk, Places places, Overlay overlay) {
    capturing = new CaptureViewModel(desk, database);
    sheet = new CaptureSheet(capturing, overlay::hide);
    capture = Verb.always(CaptureActions.CAPTURE, () -> overlay.show(sheet, sheet.area()));
    places
        .screen(
            Place.Inbox.class, place -> new InboxView(new InboxViewModel(desk, database), capture))
        .counts(new Place.Inbox(), capturing.waitingProperty())
        .actions(CaptureActions.all());
  }

  /// Captures something, wherever the person is.
  Verb capture() {
    return capture;
  }

  /// Takes in what other programs left for the workbook.
  void takeSlips() {
    capturing.takeSlips();
  }

  /// Makes the sheet's controls aside, so that the first capture does not wait for them.
  void warmUp(Scene window) {
    if (sheet.getParent() == null) {
      var bench = new StackPane(sheet);
      new Scene(bench).getStylesheets().setAll(window.getStylesheets());
      sheet.applyCss();
      sheet.layout();
      bench.getChildren().clear();
    }
  }

  void close() {
    capturing.close();
  }
}
