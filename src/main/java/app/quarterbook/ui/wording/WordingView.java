package app.quarterbook.ui.wording;

import app.quarterbook.model.wording.Blanks;
import app.quarterbook.model.wording.WordingKey;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Field;
import app.quarterbook.ui.kit.MarkdownArea;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The texts at the left, the open one at the right, as it is typed.
public final class WordingView implements Screen {
  private final WordingViewModel wordings;
  private final ListView<WordingKey> list =
      new ListView<>(FXCollections.observableArrayList(WordingKey.values()));
  private final Label hint = new Label();
  private final VBox text = new VBox();
  private final Verb reset;
  private final Node node;

  public WordingView(WordingViewModel wordings) {
    this.wordings = wordings;
    var chosen = list.getSelectionModel().selectedItemProperty();
    reset =
        new Verb(
            WordingActions.RESET,
            wordings::reset,
            Bindings.createBooleanBinding(
                () -> wordings.own().contains(chosen.get()), chosen, wordings.own()));
    list.setId("wording.list");
    list.setAccessibleText(Text.of("wording.list"));
    list.setCellFactory(view -> new Cell());
    hint.setWrapText(true);
    hint.getStyleClass().add("muted");
    text.getStyleClass().add("wording-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    var left = new VBox(list);
    left.getStyleClass().add("help-topics");
    VBox.setVgrow(list, Priority.ALWAYS);
    var columns = new HBox(left, text);
    columns.getStyleClass().add("help-columns");
    node = new Page("wording.title", columns).tools(Buttons.of(reset, "bi-arrow-counterclockwise"));
    wordings.textProperty().subscribe(this::show);
    wordings.own().addListener((SetChangeListener<WordingKey>) change -> list.refresh());
    chosen.subscribe(this::open);
    list.getSelectionModel().select(WordingKey.NOTE_ON_SITE);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(reset);
  }

  @Override
  public void shown() {
    list.requestFocus();
  }

  @Override
  public void close() {
    wordings.close();
  }

  private void open(@Nullable WordingKey key) {
    if (key != null) {
      hint.setText(Text.of(hint(key), Blanks.OF_LETTERS));
      wordings.open(key);
    }
  }

  private static String hint(WordingKey key) {
    if (key.isLetter()) {
      return "wording.hint.letter";
    }
    if (!key.isForNotes()) {
      return "wording.hint.terms";
    }
    return key == WordingKey.PHRASES ? "wording.hint.phrases" : "wording.hint.template";
  }

  private void show(@Nullable Field<String> field) {
    if (field == null) {
      return;
    }
    var area = new MarkdownArea();
    area.setId("wording.text");
    area.setAccessibleText(Text.of("wording.title"));
    var box = area.edits(field).scrolling();
    VBox.setVgrow(box, Priority.ALWAYS);
    text.getChildren().setAll(hint, box);
  }

  private final class Cell extends ListCell<WordingKey> {
    @Override
    protected void updateItem(WordingKey key, boolean empty) {
      super.updateItem(key, empty);
      var name = empty || key == null ? "" : Text.of(key);
      boolean rewritten = key != null && wordings.own().contains(key);
      setText(rewritten ? Text.of("wording.own", name) : name);
    }
  }
}
