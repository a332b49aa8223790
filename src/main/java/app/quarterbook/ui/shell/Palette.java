package app.quarterbook.ui.shell;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Background;
import app.quarterbook.ui.kit.Navigator;
import app.quarterbook.ui.kit.Verb;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Finds what can be done and what there is, in one list (Ctrl+K). Actions stand there at once;
/// things follow as the workbook answers.
final class Palette {
  private final Overlay overlay;
  private final Supplier<List<Verb>> verbs;
  private final Finder finder;
  private final Background background;
  private final Navigator navigator;
  private final TextField words = new TextField();
  private final ListView<Entry> list = new ListView<>();
  private final VBox sheet = new VBox(words, list);

  Palette(
      Overlay overlay,
      Supplier<List<Verb>> verbs,
      Finder finder,
      Background background,
      Navigator navigator) {
    this.overlay = overlay;
    this.verbs = verbs;
    this.finder = finder;
    this.background = background;
    this.navigator = navigator;
    words.setId("palette.words");
    words.setPromptText(Text.of("shell.palette.prompt"));
    words.setAccessibleText(Text.of("shell.palette.prompt"));
    words.textProperty().addListener((property, old, typed) -> look(typed));
    words.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    list.setId("palette.list");
    list.setCellFactory(view -> new EntryCell());
    list.setPlaceholder(new Label(Text.of("shell.palette.none")));
    list.setFocusTraversable(false);
    list.setOnMouseClicked(event -> choose());
    VBox.setVgrow(list, Priority.ALWAYS);
    sheet.getStyleClass().add("palette");
  }

  void open() {
    words.clear();
    look("");
    overlay.show(sheet, words);
  }

  private void look(String typed) {
    show(actions(typed), List.of());
    if (!typed.isBlank()) {
      background.run(
          () -> finder.find(typed.strip()),
          found -> {
            if (words.getText().equals(typed)) {
              show(actions(typed), found);
            }
          });
    }
  }

  private void show(List<Entry> actions, List<Found> found) {
    var entries = new ArrayList<Entry>();
    found.forEach(thing -> entries.add(Entry.of(thing, navigator)));
    entries.addAll(actions);
    list.getItems().setAll(entries);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private List<Entry> actions(String typed) {
    var wanted = List.of(typed.strip().toLowerCase(Locale.getDefault()).split("\\s+"));
    var titles = new HashSet<String>();
    return verbs.get().stream()
        .filter(verb -> verb.enabled().get() && verb.action() != ShellActions.PALETTE)
        .map(Entry::of)
        .filter(entry -> wanted.stream().allMatch(lower(entry.title())::contains))
        .filter(entry -> titles.add(entry.title()))
        .toList();
  }

  private static String lower(String title) {
    return title.toLowerCase(Locale.getDefault());
  }

  private void steer(KeyEvent event) {
    int here = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> select(here + 1);
      case UP -> select(here - 1);
      case PAGE_DOWN -> select(here + 8);
      case PAGE_UP -> select(here - 8);
      case ENTER -> choose();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void select(int index) {
    int last = list.getItems().size() - 1;
    list.getSelectionModel().select(Math.clamp(index, 0, Math.max(0, last)));
    list.scrollTo(list.getSelectionModel().getSelectedIndex());
  }

  private void choose() {
    var chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      overlay.hide();
      chosen.run().run();
    }
  }
}
