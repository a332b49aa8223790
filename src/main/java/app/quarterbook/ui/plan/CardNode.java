package app.quarterbook.ui.plan;

import app.quarterbook.model.plan.DoerKind;
import app.quarterbook.model.plan.ItemState;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.Risk;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Badge;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a card shows of its item: everything by word or shape, nothing by colour alone.
final class CardNode extends VBox {
  private final Card card;

  CardNode(Card card) {
    this.card = card;
    var item = card.item();
    getStyleClass().add("plan-card");
    setMinWidth(0);
    getChildren().add(title(item));
    if (!card.clientName().isEmpty()) {
      getChildren().add(muted(card.clientName(), "bi-building"));
    }
    var facts = facts(item);
    if (!facts.getChildren().isEmpty()) {
      getChildren().add(facts);
    }
  }

  Card card() {
    return card;
  }

  private static Label title(PlanItem item) {
    var title = new Label(item.title());
    title.setWrapText(true);
    title.getStyleClass().add("plan-card-title");
    title.setMinHeight(USE_PREF_SIZE);
    return title;
  }

  private static FlowPane facts(PlanItem item) {
    var facts = new FlowPane();
    facts.getStyleClass().add("plan-card-facts");
    if (item.urgent()) {
      facts
          .getChildren()
          .add(badge(Text.of("plan.urgent"), "bi-lightning-charge-fill", Badge.Tone.BAD));
    }
    if (item.progress().state() == ItemState.DOING) {
      facts.getChildren().add(badge(Text.of(ItemState.DOING), "bi-play-fill", Badge.Tone.GOOD));
    }
    if (item.isFlagged()) {
      facts.getChildren().add(badge(pushed(item), "bi-flag-fill", Badge.Tone.CAREFUL));
    }
    facts.getChildren().add(risk(item.risk()));
    add(facts, Words.cost(item.cost()), "bi-cash");
    add(facts, Words.target(item.target()), "bi-calendar3");
    if (item.doer().kind() != DoerKind.ME) {
      add(facts, Words.doer(item.doer()), "bi-person");
    }
    if (item.pushBacks() > 0 && !item.isFlagged()) {
      add(facts, pushed(item), "bi-arrow-return-right");
    }
    return facts;
  }

  static Label risk(Risk risk) {
    return switch (risk) {
      case HIGH -> muted(Text.of(risk), "bi-exclamation-triangle-fill");
      case MEDIUM -> muted(Text.of(risk), "bi-exclamation-circle");
      case LOW -> muted(Text.of(risk), "bi-arrow-down-circle");
    };
  }

  private static String pushed(PlanItem item) {
    return Text.of("plan.pushed", item.pushBacks());
  }

  private static void add(FlowPane facts, String text, String icon) {
    if (!text.isEmpty()) {
      facts.getChildren().add(muted(text, icon));
    }
  }

  private static Badge badge(String text, String icon, Badge.Tone tone) {
    var badge = new Badge(text, tone);
    badge.setGraphic(new FontIcon(icon));
    return badge;
  }

  private static Label muted(String text, String icon) {
    var label = new Label(text, new FontIcon(icon));
    label.getStyleClass().addAll("muted", "plan-card-fact");
    return label;
  }
}
