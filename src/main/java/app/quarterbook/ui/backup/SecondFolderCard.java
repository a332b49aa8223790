package app.quarterbook.ui.backup;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Badge;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Verb;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where the second copies lie, whether that can be reached, and how old the last one is.
final class SecondFolderCard extends HBox {
  private final BackupWords words;
  private final Label sentence = new Label();
  private final HBox status = new HBox();

  SecondFolderCard(BackupsViewModel model, Verb choose, Verb forget) {
    words = model.words();
    var title = new Label(Text.of("backup.second.title"));
    title.getStyleClass().add("section-title");
    sentence.setId("backup-second");
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    status.setMinWidth(USE_PREF_SIZE);
    var head = new HBox(title, status);
    head.getStyleClass().add("backup-second-head");
    head.setAlignment(Pos.CENTER_LEFT);
    var said = new VBox(head, sentence);
    HBox.setHgrow(said, Priority.ALWAYS);
    var leave = Buttons.of(forget);
    leave.getStyleClass().add("flat");
    leave.visibleProperty().bind(forget.enabled());
    leave.managedProperty().bind(leave.visibleProperty());
    getChildren().addAll(said, leave, Buttons.of(choose, "bi-hdd"));
    getStyleClass().addAll("card", "backup-second");
    setAlignment(Pos.CENTER_LEFT);
    model.secondProperty().addListener((property, old, now) -> show(now));
    show(model.secondProperty().get());
  }

  private void show(SecondState second) {
    sentence.setText(words.second(second));
    status.getChildren().clear();
    if (second.isChosen()) {
      status.getChildren().add(badge(second));
    }
  }

  private static Badge badge(SecondState second) {
    if (!second.there()) {
      return new Badge(Text.of("backup.second.badge.away"), Badge.Tone.CAREFUL);
    }
    return second.current()
        ? new Badge(Text.of("backup.second.badge.current"), Badge.Tone.GOOD)
        : new Badge(Text.of("backup.second.badge.behind"), Badge.Tone.CAREFUL);
  }
}
