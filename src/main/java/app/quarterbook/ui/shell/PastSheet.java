package app.quarterbook.ui.shell;

import app.quarterbook.store.HistoryEntry;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Verb;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What happened to the record that is shown, newest first, as the journal has it (Ctrl+H). Where a
/// change was one of the notes, they are shown as they were after it, and can be taken back.
final class PastSheet extends VBox {
  static final Action TAKE = Action.of("shell.past.take", "Shortcut+Enter");

  private final ListView<HistoryEntry> list;
  private final NoteVersion version = new NoteVersion();
  private final DateTimeFormatter when =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

  PastSheet(List<HistoryEntry> past, ZoneId zone) {
    list = new ListView<>(FXCollections.observableArrayList(past));
    list.setId("shell.past");
    list.setPlaceholder(new Label(Text.of("shell.past.empty")));
    list.setCellFactory(view -> new Entry(zone));
    list.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> show(now));
    version.setVisible(false);
    version.managedProperty().bind(version.visibleProperty());
    var title = new Label(Text.of("shell.action.past"));
    title.getStyleClass().add("page-title");
    getStyleClass().add("past");
    getChildren().addAll(title, list, version);
    setMaxHeight(Region.USE_PREF_SIZE);
    list.getSelectionModel().selectFirst();
  }

  /// What gets the focus.
  ListView<HistoryEntry> list() {
    return list;
  }

  /// Offers to take the notes of a version back.
  void offer(Consumer<String> take) {
    var verb = new Verb(TAKE, () -> selected().ifPresent(take), version.visibleProperty());
    var button = Buttons.of(verb);
    button.visibleProperty().bind(version.visibleProperty());
    button.managedProperty().bind(version.visibleProperty());
    getChildren().add(button);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Objects.requireNonNull(TAKE.key()).match(event)) {
            event.consume();
            verb.perform();
          }
        });
  }

  private Optional<String> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .flatMap(NoteVersion::after);
  }

  private void show(@Nullable HistoryEntry entry) {
    boolean notes = entry != null && NoteVersion.after(entry).isPresent();
    version.setVisible(notes);
    if (notes) {
      version.show(Objects.requireNonNull(entry));
    }
  }

  /// The record that a place shows, where it shows one.
  static Optional<UUID> record(@Nullable Place place) {
    return switch (place) {
      case Place.ClientPage page -> Optional.of(page.client().value());
      case Place.ClientRecord it -> Optional.of(it.record());
      case Place.ExpertEntry it -> Optional.of(it.expert().value());
      case Place.VisitPage page -> Optional.of(page.visit().value());
      case Place.AgreementPage page -> Optional.of(page.agreement().value());
      case Place.SurveyPage page -> Optional.of(page.survey().value());
      case null, default -> Optional.empty();
    };
  }

  private final class Entry extends ListCell<HistoryEntry> {
    private final ZoneId zone;

    Entry(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    protected void updateItem(HistoryEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      setText(empty || entry == null ? "" : line(entry));
    }

    private String line(HistoryEntry entry) {
      var words = Text.of(entry.label().key(), entry.label().args());
      return Text.of("shell.past.line", when.format(entry.at().atZone(zone)), words);
    }
  }
}
