package app.quarterbook.ui.agreement;

import app.quarterbook.model.agreement.RenewalClock;
import app.quarterbook.model.agreement.RenewalMark;
import app.quarterbook.model.agreement.RenewalStep;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Badge;
import app.quarterbook.ui.kit.Spellings;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The steps to the renewal with their days, each to be ticked off, and how each stands in words.
final class RenewalPane extends VBox {
  private final RenewalViewModel model;
  private final Map<RenewalStep, CheckBox> boxes = new EnumMap<>(RenewalStep.class);

  RenewalPane(RenewalViewModel model) {
    this.model = model;
    getStyleClass().addAll("card", "form", "renewal");
    setMaxHeight(USE_PREF_SIZE);
    model.wayProperty().subscribe(this::show);
  }

  private void show(RenewalViewModel.@Nullable Way way) {
    if (way == null) {
      return;
    }
    var focused =
        boxes.entrySet().stream()
            .filter(each -> each.getValue().isFocused())
            .map(Map.Entry::getKey)
            .findFirst();
    boxes.clear();
    var title = new Label(Text.of("agreement.renewal"));
    title.getStyleClass().add("section-title");
    getChildren().setAll(title);
    var clock = way.clock();
    clock.marks().forEach(mark -> getChildren().add(line(clock, mark, way.runs())));
    var notice = new Label(Text.of(notice(clock), Spellings.DATE.write(clock.noticeBy())));
    notice.getStyleClass().add("muted");
    notice.setWrapText(true);
    getChildren().add(notice);
    focused.map(boxes::get).ifPresent(Node::requestFocus);
  }

  private static String notice(RenewalClock clock) {
    return clock.daysToNotice() < 0 ? "agreement.noticePast" : "agreement.noticeUntil";
  }

  private Node line(RenewalClock clock, RenewalMark mark, boolean runs) {
    var step = new Label(Text.of(mark.step()));
    step.setWrapText(true);
    var day = new Label(Spellings.DATE.write(mark.on()));
    day.getStyleClass().add("muted");
    var words = new VBox(step, day);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    var line = new HBox(words);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().add("renewal-step");
    if (runs) {
      line.getChildren().addFirst(box(clock, mark));
      words.getChildren().add(new Badge(state(clock, mark), tone(mark)));
    }
    return line;
  }

  private CheckBox box(RenewalClock clock, RenewalMark mark) {
    var box = new CheckBox();
    box.setId("agreement.step." + mark.step());
    box.setSelected(mark.tick() != null);
    box.setAccessibleText(Text.of(mark.step()) + ", " + state(clock, mark));
    box.setOnAction(event -> model.tick(mark));
    boxes.put(mark.step(), box);
    return box;
  }

  private static String state(RenewalClock clock, RenewalMark mark) {
    var tick = mark.tick();
    if (tick != null) {
      var day = Spellings.DATE.write(tick.on());
      return tick.by().isEmpty()
          ? Text.of("agreement.step.done", day)
          : Text.of("agreement.step.doneBy", day, tick.by());
    }
    return switch (mark.state()) {
      case OVERDUE -> Text.of("agreement.step.overdue", clock.daysOver(mark));
      case DUE -> Text.of("agreement.step.left", -clock.daysOver(mark));
      default -> Text.of(mark.state());
    };
  }

  private static Badge.Tone tone(RenewalMark mark) {
    return switch (mark.state()) {
      case DONE -> Badge.Tone.GOOD;
      case DUE -> Badge.Tone.CAREFUL;
      case OVERDUE -> Badge.Tone.BAD;
      case AHEAD, PAST -> Badge.Tone.PLAIN;
    };
  }
}
