package app.quarterbook.ui.checklist;

import app.quarterbook.model.checklist.Step;
import app.quarterbook.text.Text;
import app.quarterbook.ui.checklist.sale.CoverPane;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Landing;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Preferences;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.SideForm;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of one checklist. One that follows a sale has its cover page beside the steps.
public final class ChecklistView implements Screen {
  private final ChecklistViewModel model;
  private final CoverPane cover;
  private final StepList<Step> steps;
  private final SideForm<Step> pane;
  private final StackPane body = new StackPane();
  private final Landing landing = new Landing();
  private final Page page;
  private final List<Verb> verbs;

  public ChecklistView(ChecklistViewModel model, CoverPane cover, Preferences preferences) {
    this.model = model;
    this.cover = cover;
    var add = Verb.always(ChecklistActions.ADD, () -> model.add(this::edit));
    steps = new StepList<>(model.steps(), list -> cell(), add, this::edit);
    pane = new SideForm<>("checklist", model.steps(), steps.node(), StepForm::of, preferences);
    var print = Verb.always(ChecklistActions.PRINT, model::print);
    var away =
        new Verb(
            ChecklistActions.CLOSE,
            () -> model.putAway(true),
            when(facts -> facts.run().list().isOpen()));
    verbs =
        Stream.concat(
                Stream.of(new Verb(ChecklistActions.TICK, this::tick, steps.some())),
                Stream.concat(
                    steps.verbs(add, this::edit, model::move).stream(),
                    Stream.of(
                        print,
                        away,
                        Verb.always(ChecklistActions.CLIENT, model::openClient),
                        new Verb(
                            ChecklistActions.AGREEMENT,
                            model::openAgreement,
                            when(facts -> facts.run().list().agreement() != null)),
                        Verb.always(ChecklistActions.DELETE_THIS, model::delete))))
            .toList();
    var header = new ChecklistHeader(model, cover.questions());
    VBox.setVgrow(body, Priority.ALWAYS);
    var content = new VBox(header, body);
    content.getStyleClass().add("form");
    page =
        new Page("checklist.pageTitle", content)
            .tools(Buttons.of(add, "bi-plus"), Buttons.of(print, "bi-printer"));
    model.factsProperty().addListener((property, old, now) -> show(old, now));
    show(null, model.factsProperty().get());
  }

  @Override
  public Node node() {
    return page;
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
    cover.close();
    model.close();
  }

  private WrappingCell<Step> cell() {
    return new WrappingCell<>(
        step -> StepLine.of(step, model.today(), model::tick),
        (step, index) ->
            Words.cell(step.text(), step.isDone(), index, model.steps().items().size()));
  }

  private void tick() {
    var step = model.steps().selectedProperty().get();
    if (step != null) {
      model.tick(step);
    }
  }

  private void edit() {
    pane.edit();
  }

  /// Laid out when it is first known whether there is a cover page, and when that comes or goes.
  private void show(
      ChecklistViewModel.@Nullable Facts old, ChecklistViewModel.@Nullable Facts now) {
    if (now == null) {
      return;
    }
    page.title(now.run().list().title());
    boolean sold = now.cover() != null;
    if (old != null && sold == (old.cover() != null)) {
      return;
    }
    body.getChildren().setAll(sold ? tabs() : pane.node());
    landing.on(() -> steps.focus(step -> !step.isDone()));
  }

  private Node tabs() {
    var tabs =
        new TabPane(
            new Tab(Text.of("checklist.steps"), pane.node()),
            new Tab(Text.of("sale.cover"), cover.node()));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getStyleClass().add("checklist-tabs");
    return tabs;
  }

  private BooleanBinding when(Predicate<ChecklistViewModel.Facts> holds) {
    var facts = model.factsProperty();
    return Bindings.createBooleanBinding(
        () -> facts.get() != null && holds.test(facts.get()), facts);
  }
}
