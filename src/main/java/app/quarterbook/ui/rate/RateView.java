package app.quarterbook.ui.rate;

import app.quarterbook.model.rate.RateCard;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.AskBar;
import app.quarterbook.ui.kit.BesideOrBelow;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Form;
import app.quarterbook.ui.kit.Named;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The rate card: its prices at the left, what belongs to them at the right.
public final class RateView implements Screen {
  private final RateViewModel model;
  private final ComboBox<RateCard> cards;
  private final StackPane prices = new StackPane();
  private final VBox premiums = new VBox();
  private final VBox rules = new VBox();
  private final AskBar bar;
  private final Verb next;
  private final Verb print;
  private final List<Verb> verbs;
  private final Node node;
  private boolean showing;

  /// @param tiers leads to what the tiers promise
  public RateView(RateViewModel model, Verb tiers) {
    this.model = model;
    cards = new ComboBox<>(model.cards());
    bar = new AskBar(cards::requestFocus);
    next = Verb.always(RateActions.NEXT, this::ask);
    print = Verb.always(RateActions.PRINT, model::print);
    var toRules = Verb.always(RateActions.RULES, model::openRules);
    verbs = List.of(next, print, toRules, Verb.always(RateActions.DELETE, model::delete));
    node = page(tiers, toRules);
    model.formProperty().subscribe(this::lay);
    model.factsProperty().subscribe(this::show);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public List<Verb> verbs() {
    return verbs;
  }

  @Override
  public void shown() {
    cards.requestFocus();
  }

  @Override
  public void close() {
    model.close();
  }

  private Node page(Verb tiers, Verb toRules) {
    cards.setId("rate.cards");
    cards.setAccessibleText(Text.of("rate.cards"));
    cards.setConverter(new Named<>(this::name));
    cards.valueProperty().addListener((property, old, card) -> choose(card));
    var side =
        new VBox(
            Buttons.of(tiers),
            premiums,
            new Form("rate").area(model.benefits(), 9).build(),
            heading("rate.rules"),
            rules,
            Buttons.of(toRules));
    side.getStyleClass().addAll("form", "rate-side");
    prices.getStyleClass().add("rate-prices");
    rules.getStyleClass().add("rate-rules");
    var split = new BesideOrBelow(prices, side);
    VBox.setVgrow(split, Priority.ALWAYS);
    var content = new VBox(bar, split);
    content.getStyleClass().add("form");
    return new Page("rate.title", content)
        .tools(cards, Buttons.of(next, "bi-plus"), Buttons.of(print, "bi-download"));
  }

  private void ask() {
    bar.day("rate.newFrom", model.proposed(), model::next);
  }

  private void choose(RateCard card) {
    if (!showing && card != null) {
      model.open(card);
    }
  }

  private void lay(RateForm form) {
    var facts = model.factsProperty().get();
    if (form != null && facts != null) {
      prices.getChildren().setAll(new RateGrid(form, facts));
      premiums
          .getChildren()
          .setAll(new Form("rate").columns(2).number(form.afterHours).number(form.weekend).build());
    }
  }

  private void show(RateViewModel.Facts facts) {
    if (facts == null) {
      return;
    }
    showing = true;
    cards.setValue(facts.card());
    showing = false;
    rules.getChildren().setAll(facts.rules().stream().map(RateView::rule).toList());
  }

  private String name(RateCard card) {
    var facts = model.factsProperty().get();
    boolean holds = facts != null && facts.today().id().equals(card.id());
    var name = RateViewModel.name(card);
    return holds ? Text.of("rate.holdsToday", name) : name;
  }

  private static Label rule(String sentence) {
    var label = new Label(sentence);
    label.setWrapText(true);
    label.getStyleClass().add("muted");
    return label;
  }

  private static Label heading(String key) {
    var label = new Label(Text.of(key));
    label.getStyleClass().add("form-heading");
    return label;
  }
}
