package app.quarterbook.ui.shell;

import app.quarterbook.text.Text;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows an entry of the palette: icon, title, detail, key.
final class EntryCell extends ListCell<Entry> {
  private final FontIcon icon = new FontIcon("bi-chevron-right");
  private final Label title = new Label();
  private final Label detail = new Label();
  private final Label key = new Label();
  private final HBox line;

  EntryCell() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    line = new HBox(icon, title, detail, space, key);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("palette-entry");
    detail.getStyleClass().add("muted");
    key.getStyleClass().add("key");
    key.setMinWidth(Region.USE_PREF_SIZE);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    icon.setIconLiteral(entry.icon());
    title.setText(entry.title());
    detail.setText(entry.detail());
    key.setText(entry.key());
    setGraphic(line);
    setAccessibleText(
        Text.of("kit.row", said(entry), getIndex() + 1, getListView().getItems().size()));
  }

  private static String said(Entry entry) {
    return String.join(" ", entry.title(), entry.detail(), entry.key()).strip();
  }
}
