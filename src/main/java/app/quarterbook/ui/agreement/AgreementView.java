package app.quarterbook.ui.agreement;

import app.quarterbook.model.agreement.AgreementKind;
import app.quarterbook.model.agreement.FeePeriod;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.AskBar;
import app.quarterbook.ui.kit.BesideOrBelow;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Choices;
import app.quarterbook.ui.kit.Focus;
import app.quarterbook.ui.kit.Form;
import app.quarterbook.ui.kit.Landing;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Verb;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of one agreement: its fields, and beside them the clock that leads to its renewal.
public final class AgreementView implements Screen {
  private final AgreementViewModel model;
  private final StackPane fields = new StackPane();
  private final AskBar bar = new AskBar(this::shown);
  private final LinesPane lines;
  private final Verb activate;
  private final Verb offer;
  private final Verb renew;
  private final Verb end;
  private final Verb afterSale;
  private final Verb offBoard;
  private final List<Verb> verbs;
  private final Landing landing = new Landing();
  private final Node node;

  public AgreementView(AgreementViewModel model) {
    this.model = model;
    activate = new Verb(AgreementActions.ACTIVATE, this::accept, model.canActivate());
    offer = new Verb(AgreementActions.OFFER, model::offer, model.canPrice());
    var byTier = new Verb(AgreementActions.BY_TIER, model::priceByTier, model.canPrice());
    lines = new LinesPane(model.price(), byTier);
    renew = new Verb(AgreementActions.RENEW, model::renew, model.canRenew());
    end =
        new Verb(
            AgreementActions.END, () -> bar.text("agreement.whyEnded", model::end), model.canEnd());
    afterSale = new Verb(AgreementActions.AFTER_SALE, model::openList, model.canEnd());
    offBoard = new Verb(AgreementActions.OFF_BOARD, model::openList, model.isOver());
    verbs =
        List.of(
            activate,
            offer,
            byTier,
            lines.add(),
            renew,
            end,
            afterSale,
            offBoard,
            Verb.always(AgreementActions.CLIENT, model::openClient),
            Verb.always(AgreementActions.DELETE_THIS, model::delete));
    node = page();
    model.formProperty().addListener((property, old, form) -> show(form));
    show(model.formProperty().get());
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
    landing.shown();
  }

  @Override
  public void close() {
    model.close();
  }

  private Node page() {
    fields.getStyleClass().add("agreement-fields");
    var beside =
        new VBox(new PricePane(model.price().priceProperty()), new RenewalPane(model.renewal()));
    beside.getStyleClass().addAll("form", "agreement-beside");
    beside.setMaxHeight(VBox.USE_PREF_SIZE);
    var split = new BesideOrBelow(fields, beside);
    VBox.setVgrow(split, Priority.ALWAYS);
    var content = new VBox(new AgreementHeader(model), bar, split);
    content.getStyleClass().add("form");
    return new Page("agreement.pageTitle", content)
        .tools(
            whenPossible(Buttons.of(afterSale)),
            whenPossible(Buttons.of(offBoard)),
            whenPossible(Buttons.of(offer, "bi-download")),
            whenPossible(Buttons.of(activate)),
            whenPossible(Buttons.of(renew)),
            whenPossible(Buttons.of(end)));
  }

  /// What the agreement's state does not allow would only take room.
  private static Button whenPossible(Button button) {
    button.visibleProperty().bind(button.disabledProperty().not());
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private void show(@Nullable AgreementForm form) {
    if (form == null) {
      return;
    }
    var tiers = new ArrayList<@Nullable Tier>(List.of(Tier.values()));
    tiers.addFirst(null);
    var what =
        new Form("agreement")
            .columns(2)
            .choice(form.kind, List.of(AgreementKind.values()))
            .choice(form.tier, FXCollections.observableArrayList(tiers), model::tierName)
            .number(form.workstations)
            .number(form.servers)
            .columns(3)
            .number(form.fee)
            .choice(form.every, List.of(FeePeriod.values()))
            .number(form.setupFee)
            .build();
    fields.getChildren().setAll(new VBox(what, lines, term(form), conditions(form)));
    fields.getChildren().getFirst().getStyleClass().add("form");
    landing.on(() -> Focus.on(fields.lookup(".text-field")));
  }

  private static Node term(AgreementForm form) {
    return new Form("agreement")
        .heading("agreement.term")
        .columns(3)
        .day(form.start)
        .number(form.months)
        .number(form.noticeDays)
        .columns(1)
        .check(form.autoRenew)
        .columns(3)
        .date(form.offeredOn)
        .line(form.signedBy)
        .date(form.signedOn)
        .columns(1)
        .line(form.endReason)
        .area(form.notes, 4)
        .build();
  }

  /// Closed at first: most agreements have what their tier has.
  private static Node conditions(AgreementForm form) {
    var pane = new TitledPane(Text.of("agreement.conditions"), ConditionsPane.of(form.conditions));
    pane.setId("agreement.conditions");
    pane.setExpanded(false);
    pane.setAnimated(false);
    return pane;
  }

  /// Of an offer of three tiers one is accepted.
  private void accept() {
    var tiers = model.acceptable();
    if (tiers.isEmpty()) {
      model.activate();
      return;
    }
    var choices =
        tiers.stream()
            .map(
                tier ->
                    new Choices.Choice(
                        KeyCode.getKeyCode(String.valueOf(tier.ordinal() + 1)),
                        model.tierName(tier),
                        () -> model.accept(tier)))
            .toList();
    Choices.ask(node.getScene().getWindow(), Text.of("agreement.whichAccepted"), choices);
  }
}
