package app.quarterbook.ui.shell;

import app.quarterbook.model.find.Answer;
import app.quarterbook.model.find.Found;
import app.quarterbook.model.find.SoughtParser;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Navigator;
import app.quarterbook.ui.kit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Finds what can be done and what there is, in one list (Ctrl+K). The list changes once for each
/// key, when the answer is there; Enter waits for it.
final class Palette {
  /// How many things that are called so come before what can be done.
  private static final int FOREMOST = 6;

  private final Overlay overlay;
  private final Offers offers;
  private final Finder finder;
  private final Recents recents;
  private final Navigator navigator;
  private final Supplier<@Nullable Place> here;
  private final SoughtParser parser = FindTexts.parser();
  private final TextField words = new TextField();
  private final ListView<Entry> list = new ListView<>();
  private final Label foot = new Label();
  private final VBox sheet = new VBox(words, list, foot);
  private boolean awaited;
  private boolean chosen;

  /// @param here the place that is looked at
  Palette(
      Overlay overlay,
      Offers offers,
      Finder finder,
      Recents recents,
      Navigator navigator,
      Supplier<@Nullable Place> here) {
    this.overlay = overlay;
    this.offers = offers;
    this.finder = finder;
    this.recents = recents;
    this.navigator = navigator;
    this.here = here;
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
    words.setMinHeight(Region.USE_PREF_SIZE);
    foot.setMinHeight(Region.USE_PREF_SIZE);
    foot.setId("palette.foot");
    foot.getStyleClass().add("palette-foot");
    foot.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> FindTexts.foot(finder.shareProperty().get()), finder.shareProperty()));
    sheet.getStyleClass().add("palette");
  }

  void open() {
    words.clear();
    list.getItems().setAll(offers.actions());
    look("");
    overlay.show(sheet, words);
  }

  private void look(String typed) {
    awaited = true;
    chosen = false;
    var sought = parser.parse(typed);
    if (sought.isEmpty()) {
      finder.recall(recents.before(here.get()), found -> recall(typed, found));
      return;
    }
    var can = sought.isNarrowed() ? List.<Entry>of() : offers.by(typed);
    if (finder.shareProperty().get() < 1) {
      show(can);
      awaited = true;
    }
    finder.find(sought, answer -> answer(typed, can, answer));
  }

  private void recall(String typed, List<Found> found) {
    if (words.getText().equals(typed)) {
      var entries = new ArrayList<>(entries(found));
      entries.addAll(offers.actions());
      show(entries);
    }
  }

  private void answer(String typed, List<Entry> can, Answer answer) {
    if (words.getText().equals(typed)) {
      var named = entries(answer.named());
      int foremost = Math.min(FOREMOST, named.size());
      var entries = new ArrayList<Entry>();
      can.stream().filter(entry -> Offers.isJustSo(entry, typed)).forEach(entries::add);
      entries.addAll(named.subList(0, foremost));
      can.stream().filter(entry -> !Offers.isJustSo(entry, typed)).forEach(entries::add);
      entries.addAll(named.subList(foremost, named.size()));
      entries.addAll(entries(answer.others()));
      show(entries);
    }
  }

  private List<Entry> entries(List<Found> found) {
    return found.stream().map(it -> Things.entry(it, navigator)).toList();
  }

  private void show(List<Entry> entries) {
    list.getItems().setAll(entries);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    awaited = false;
    if (chosen) {
      choose();
    }
  }

  private void steer(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> select(at + 1);
      case UP -> select(at - 1);
      case PAGE_DOWN -> select(at + 8);
      case PAGE_UP -> select(at - 8);
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

  /// What is listed while an answer is awaited is of the words before.
  private void choose() {
    chosen = awaited;
    var entry = list.getSelectionModel().getSelectedItem();
    if (!awaited && entry != null && overlay.isVisible()) {
      overlay.hide();
      entry.run().run();
    }
  }
}
