package app.quarterbook.ui.shell;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Markdown;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Screen;
import atlantafx.base.controls.CustomTextField;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The help, offline: topics at the left, found by words; the text at the right.
final class HelpScreen implements Screen {
  private final HelpTopics topics;
  private final CustomTextField words = new CustomTextField();
  private final ListView<HelpTopics.Topic> list = new ListView<>();
  private final ScrollPane text = new ScrollPane();
  private final Page page;

  /// @param topic the name of the page to open at
  HelpScreen(HelpTopics topics, String topic) {
    this.topics = topics;
    words.setId("help.words");
    words.setPromptText(Text.of("shell.help.find"));
    words.setAccessibleText(Text.of("shell.help.find"));
    words.setLeft(new FontIcon("bi-search"));
    words.textProperty().addListener((property, old, now) -> narrow(now));
    list.setId("help.topics");
    list.setCellFactory(view -> new TopicCell());
    list.setPlaceholder(new Label(Text.of("shell.help.none")));
    list.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> open(now));
    text.setFitToWidth(true);
    text.setId("help.text");
    narrow("");
    list.getSelectionModel().select(topics.named(topic));
    page = new Page("shell.help.title", columns());
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void shown() {
    list.requestFocus();
  }

  @Override
  public void find() {
    words.requestFocus();
  }

  private HBox columns() {
    var left = new VBox(words, list);
    left.getStyleClass().add("help-topics");
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox.setHgrow(text, Priority.ALWAYS);
    var columns = new HBox(left, text);
    columns.getStyleClass().add("help-columns");
    return columns;
  }

  private void narrow(String typed) {
    list.getItems().setAll(topics.about(typed));
    list.getSelectionModel().selectFirst();
  }

  private void open(HelpTopics.Topic topic) {
    if (topic != null) {
      text.setContent(Markdown.show(topic.markdown()));
      text.setVvalue(0);
    }
  }

  private static final class TopicCell extends ListCell<HelpTopics.Topic> {
    @Override
    protected void updateItem(HelpTopics.Topic topic, boolean empty) {
      super.updateItem(topic, empty);
      setText(empty || topic == null ? "" : topic.title());
    }
  }
}
