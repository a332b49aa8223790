package app.quarterbook.ui.shell;

import app.quarterbook.text.Text;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows an entry of the palette: icon, name, the piece that was found, detail, key.
final class EntryCell extends ListCell<Entry> {
  private final FontIcon icon = new FontIcon("bi-chevron-right");
  private final MarkedLine name = new MarkedLine();
  private final MarkedLine text = new MarkedLine();
  private final Label detail = new Label();
  private final Label key = new Label();
  private final HBox line;

  EntryCell() {
    var space = new Region();
    HBox.setHgrow(space, Priority.SOMETIMES);
    line = new HBox(icon, name, text, space, detail, key);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("palette-entry");
    text.getStyleClass().add("palette-text");
    text.setPrefWidth(0); // gets what the name leaves
    HBox.setHgrow(text, Priority.ALWAYS);
    detail.getStyleClass().add("palette-detail");
    detail.setMinWidth(Region.USE_PREF_SIZE);
    key.getStyleClass().add("key");
    key.setMinWidth(Region.USE_PREF_SIZE);
    setPrefWidth(0);
    line.setVisible(false);
    setGraphic(line);
  }

  @Override
  protected void updateItem(Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    line.setVisible(!empty);
    if (empty || entry == null) {
      setAccessibleText("");
      return;
    }
    icon.setIconLiteral(entry.icon());
    name.show(entry.name());
    text.show(entry.text());
    show(detail, entry.detail());
    show(key, entry.key());
    setAccessibleText(
        Text.of("kit.row", said(entry), getIndex() + 1, getListView().getItems().size()));
  }

  private static void show(Label label, String text) {
    label.setText(text);
    label.setManaged(!text.isEmpty());
  }

  private static String said(Entry entry) {
    return String.join(" ", entry.title(), entry.text().text(), entry.detail(), entry.key())
        .strip();
  }
}
