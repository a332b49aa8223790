package app.quarterbook.ui.agreement;

import app.quarterbook.model.agreement.RenewalMark;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Badge;
import app.quarterbook.ui.kit.Spellings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The steps to the renewal with their days, the due one marked.
final class RenewalPane extends VBox {
  RenewalPane(ObservableValue<AgreementViewModel.@Nullable Facts> facts) {
    getStyleClass().addAll("card", "form", "renewal");
    setMaxHeight(USE_PREF_SIZE);
    facts.addListener((property, old, now) -> show(now));
    show(facts.getValue());
  }

  private void show(AgreementViewModel.@Nullable Facts facts) {
    if (facts == null) {
      return;
    }
    var title = new Label(Text.of("agreement.renewal"));
    title.getStyleClass().add("section-title");
    getChildren().setAll(title);
    boolean runs = facts.agreement().isActive();
    facts.clock().marks().forEach(mark -> getChildren().add(line(mark, runs)));
    var notice = new Label(Text.of(notice(facts), Spellings.DATE.write(facts.clock().noticeBy())));
    notice.getStyleClass().add("muted");
    notice.setWrapText(true);
    getChildren().add(notice);
  }

  private static String notice(AgreementViewModel.Facts facts) {
    return facts.clock().daysToNotice() < 0 ? "agreement.noticePast" : "agreement.noticeUntil";
  }

  private static Node line(RenewalMark mark, boolean runs) {
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
      line.getChildren().add(new Badge(Text.of(mark.state()), tone(mark)));
    }
    return line;
  }

  private static Badge.Tone tone(RenewalMark mark) {
    return mark.state() == RenewalMark.State.DUE ? Badge.Tone.CAREFUL : Badge.Tone.PLAIN;
  }
}
