package app.quarterbook.ui.kit;

import app.quarterbook.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;

/// Asks for one of many things: a few letters, Enter. Esc closes it and nothing happens.
public final class Picker<T> {
  private static final double WIDTH = 420;
  private static final double HEIGHT = 360;

  private final Popup popup = new Popup();
  private final TextField words = new TextField();
  private final ListView<T> list;
  private final List<T> things;
  private final ObservableList<T> offered = FXCollections.observableArrayList();
  private final Function<T, String> name;
  private final Consumer<T> then;

  private Picker(
      String titleKey, String noneKey, List<T> things, Function<T, String> name, Consumer<T> then) {
    this.name = name;
    this.then = then;
    this.things = things;
    list = new ListView<>(offered);
    list.setId("picker.list");
    list.setFocusTraversable(false);
    list.setPlaceholder(new Label(Text.of(noneKey)));
    list.setCellFactory(view -> new Cell());
    list.setOnMouseClicked(click -> choose());
    list.setAccessibleText(Text.of(titleKey));
    words.setId("picker.words");
    words.setPromptText(Text.of(titleKey));
    words.setAccessibleText(Text.of(titleKey));
    words.textProperty().addListener((property, old, typed) -> narrow(typed));
    words.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    var sheet = new VBox(words, list);
    sheet.getStyleClass().addAll("overlay-sheet", "palette");
    sheet.setPrefSize(WIDTH, HEIGHT);
    sheet.addEventHandler(KeyEvent.KEY_PRESSED, Picker::keepFromTheWindow);
    popup.getContent().add(sheet);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    narrow("");
  }

  /// @param titleKey text key of the question
  /// @param noneKey text key of what is said where nothing can be chosen
  /// @param then gets the chosen thing; not called where nothing was chosen
  public static <T> void ask(
      Window over,
      String titleKey,
      String noneKey,
      List<T> things,
      Function<T, String> name,
      Consumer<T> then) {
    var picker = new Picker<>(titleKey, noneKey, things, name, then);
    double x = over.getX() + (over.getWidth() - WIDTH) / 2;
    picker.popup.show(over, x, over.getY() + over.getHeight() / 6);
    picker.words.requestFocus();
  }

  /// What fits best comes first; among equals the order stays.
  private void narrow(String typed) {
    var letters = new Letters(typed);
    offered.setAll(
        things.stream()
            .filter(thing -> letters.rank(name.apply(thing)) < Letters.NO)
            .sorted(Comparator.comparingInt(thing -> letters.rank(name.apply(thing))))
            .toList());
    list.getSelectionModel().selectFirst();
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> list.getSelectionModel().selectNext();
      case UP -> list.getSelectionModel().selectPrevious();
      case ENTER -> choose();
      default -> {
        return;
      }
    }
    list.scrollTo(list.getSelectionModel().getSelectedIndex());
    event.consume();
  }

  /// While something is asked, the keys of the window below rest; Esc still closes.
  private static void keepFromTheWindow(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE) {
      event.consume();
    }
  }

  private void choose() {
    var chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      popup.hide();
      then.accept(chosen);
    }
  }

  private final class Cell extends javafx.scene.control.ListCell<T> {
    @Override
    protected void updateItem(T thing, boolean empty) {
      super.updateItem(thing, empty);
      setText(empty || thing == null ? null : name.apply(thing));
    }
  }
}
