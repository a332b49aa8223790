package app.quarterbook.ui.shell;

import app.quarterbook.store.HistoryEntry;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Place;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What happened to the record that is shown, newest first, as the journal has it (Ctrl+H).
final class PastSheet extends VBox {
  private final ListView<String> list = new ListView<>();

  PastSheet(List<HistoryEntry> past, ZoneId zone) {
    var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    for (var entry : past) {
      var words = Text.of(entry.label().key(), entry.label().args());
      list.getItems().add(Text.of("shell.past.line", when.format(entry.at().atZone(zone)), words));
    }
    list.setId("shell.past");
    list.setPlaceholder(new Label(Text.of("shell.past.empty")));
    var title = new Label(Text.of("shell.action.past"));
    title.getStyleClass().add("page-title");
    getStyleClass().add("past");
    getChildren().addAll(title, list);
    setMaxHeight(Region.USE_PREF_SIZE);
  }

  /// What gets the focus.
  ListView<String> list() {
    return list;
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
}
