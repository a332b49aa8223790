package app.quarterbook.ui.agreement;

import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Badge;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// With whom the agreement is, where it stands, and what its clock says.
final class AgreementHeader extends FlowPane {
  private final AgreementViewModel model;

  AgreementHeader(AgreementViewModel model) {
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
    getStyleClass().add("agreement-header");
    model.factsProperty().addListener((property, old, facts) -> show(facts));
    show(model.factsProperty().get());
  }

  private void show(AgreementViewModel.@Nullable Facts facts) {
    if (facts == null) {
      return;
    }
    var client = new Hyperlink(facts.client().name());
    client.setId("agreement.clientName");
    client.setOnAction(event -> model.openClient());
    var state = facts.agreement().state();
    getChildren().setAll(client, new Badge(Text.of(state), tone(state)));
    if (facts.agreement().isActive()) {
      var clock = facts.clock();
      var words =
          new Label(Text.of(clock.sentence(), clock.daysLeft(), clock.end(), clock.noticeBy()));
      words.setId("agreement.clock");
      getChildren().add(words);
    }
  }

  private static Badge.Tone tone(AgreementState state) {
    return switch (state) {
      case ACTIVE -> Badge.Tone.GOOD;
      case OFFERED -> Badge.Tone.CAREFUL;
      case EXPIRED, ENDED -> Badge.Tone.BAD;
      case DRAFT, REPLACED -> Badge.Tone.PLAIN;
    };
  }
}
