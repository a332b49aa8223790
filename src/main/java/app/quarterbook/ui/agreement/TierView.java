package app.quarterbook.ui.agreement;

import app.quarterbook.model.agreement.Tier;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Verb;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The tiers: one is chosen above, what it promises stands below.
public final class TierView implements Screen {
  private final TierViewModel model;
  private final Map<Tier, ToggleButton> tiers = new EnumMap<>(Tier.class);
  private final StackPane fields = new StackPane();
  private final Verb reset;
  private final Node node;

  /// @param rateCard leads to the prices
  public TierView(TierViewModel model, Verb rateCard) {
    this.model = model;
    reset =
        new Verb(
            AgreementActions.RESET_TIER,
            model::reset,
            Bindings.createBooleanBinding(this::isOwn, model.ownProperty(), model.openProperty()));
    node = page(rateCard);
    model.openProperty().subscribe(this::show);
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
    var open = model.openProperty().get();
    button(open == null ? Tier.SILVER : open.tier()).requestFocus();
  }

  @Override
  public void close() {
    model.close();
  }

  private Node page(Verb rateCard) {
    var group = new ToggleGroup();
    var choice = new HBox();
    choice.getStyleClass().add("form-row");
    for (var tier : Tier.values()) {
      var button = button(tier);
      button.setToggleGroup(group);
      button.setId("agreement.tier." + tier);
      button.setOnAction(event -> choose(tier));
      choice.getChildren().add(button);
    }
    var hint = new Label(Text.of("agreement.tiers.hint"));
    hint.setWrapText(true);
    hint.setMinHeight(Label.USE_PREF_SIZE);
    hint.getStyleClass().add("muted");
    var scroll = new ScrollPane(fields);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("form-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var content = new VBox(choice, hint, scroll);
    content.getStyleClass().add("form");
    return new Page("agreement.action.tiers", content)
        .tools(Buttons.of(reset, "bi-arrow-counterclockwise"), Buttons.of(rateCard));
  }

  /// A second press on the open one leaves it open.
  private void choose(Tier tier) {
    button(tier).setSelected(true);
    model.open(tier);
  }

  private void show(TierViewModel.@Nullable Open open) {
    if (open == null) {
      return;
    }
    tiers.forEach((tier, button) -> button.setText(model.name(tier)));
    button(open.tier()).setSelected(true);
    fields.getChildren().setAll(ConditionsPane.of(open.fields()));
  }

  private boolean isOwn() {
    var open = model.openProperty().get();
    return open != null && model.ownProperty().get().contains(open.tier());
  }

  private ToggleButton button(Tier tier) {
    return tiers.computeIfAbsent(tier, it -> new ToggleButton());
  }
}
