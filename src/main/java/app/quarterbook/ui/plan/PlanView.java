package app.quarterbook.ui.plan;

import app.quarterbook.model.plan.ItemState;
import app.quarterbook.model.plan.PlanItemId;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Verb;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A plan on the screen: its sections to switch between, the filter, and beside them the item that
/// is open.
public final class PlanView implements Screen {
  private final PlanViewModel plan;
  private final AsideHolder aside;
  private final BoardView board;
  private final FilterBar filter;
  private final StackPane content = new StackPane();
  private final Map<Section, Node> sections = new EnumMap<>(Section.class);
  private final @Nullable PlanItemId wanted;
  private final Node node;
  private final List<Verb> verbs;

  public PlanView(PlanViewModel plan) {
    this(plan, null);
  }

  /// @param wanted the item to open beside the board; null: none
  public PlanView(PlanViewModel plan, @Nullable PlanItemId wanted) {
    this.plan = plan;
    this.wanted = wanted;
    aside = new AsideHolder(plan, this::focus);
    board = new BoardView(plan.board(), aside, plan.sectionProperty().isEqualTo(Section.BOARD));
    filter = new FilterBar(plan.board().filterProperty(), plan.board().clients(), this::focus);
    verbs = verbs(board, plan);
    content.getStyleClass().add("plan-content");
    HBox.setHgrow(content, Priority.ALWAYS);
    node = page();
    plan.sectionProperty().addListener((property, old, now) -> show(now));
    show(plan.sectionProperty().get());
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
  public boolean rest() {
    plan.rest();
    return true;
  }

  @Override
  public void shown() {
    plan.wake();
    if (wanted == null) {
      focus();
    } else {
      plan.card(wanted, this::reveal);
    }
  }

  @Override
  public void close() {
    aside.close();
    plan.close();
  }

  @Override
  public void find() {
    filter.words().requestFocus();
  }

  /// Opens an item where it stands now: on the board, or among what left it.
  private void reveal(Card card) {
    plan.sectionProperty().set(Section.of(card.item().progress().state()));
    plan.board().selectedProperty().set(card.id());
    aside.open(card);
  }

  private static List<Verb> verbs(BoardView board, PlanViewModel plan) {
    var all = new ArrayList<>(board.verbs());
    for (var section : Section.values()) {
      all.add(Verb.always(section.action(), () -> plan.sectionProperty().set(section)));
    }
    all.add(
        new Verb(
            PlanActions.APPLY,
            () -> plan.turn().turn(),
            plan.sectionProperty().isEqualTo(Section.TURN)));
    return List.copyOf(all);
  }

  private Node page() {
    boolean ofOne = plan.client() != null;
    var tools = new FlowPane(switcher());
    tools.getStyleClass().add("plan-tools");
    if (ofOne) {
      tools.getChildren().add(filter);
      filter.maxWidthProperty().bind(tools.widthProperty());
    }
    var split = new HBox(content, aside);
    VBox.setVgrow(split, Priority.ALWAYS);
    var all = new VBox(tools, split);
    all.getStyleClass().add("plan");
    return ofOne ? all : new Page("plan.title", all).tools(filter);
  }

  private HBox switcher() {
    var group = new ToggleGroup();
    var switcher = new HBox();
    for (var section : Section.values()) {
      var button = new ToggleButton(section.action().title());
      button.setId(section.action().id());
      button.setTooltip(new Tooltip(section.action().keyText()));
      button.setToggleGroup(group);
      button.setMinWidth(ToggleButton.USE_PREF_SIZE);
      button.setOnAction(event -> plan.sectionProperty().set(section));
      button.getStyleClass().add(pill(section));
      plan.sectionProperty()
          .addListener((property, old, now) -> button.setSelected(now == section));
      button.setSelected(section == plan.sectionProperty().get());
      switcher.getChildren().add(button);
    }
    return switcher;
  }

  private static String pill(Section section) {
    return switch (section) {
      case BOARD -> "left-pill";
      case TURN -> "right-pill";
      default -> "center-pill";
    };
  }

  private void show(Section section) {
    content.getChildren().setAll(sections.computeIfAbsent(section, this::make));
    filter.setVisible(section != Section.TURN);
    focus();
  }

  private Node make(Section section) {
    boolean clients = plan.client() == null;
    return switch (section) {
      case BOARD -> board;
      case FINISHED -> new ClosedView(plan.closed(), ItemState.DONE, clients, aside::open);
      case DROPPED -> new ClosedView(plan.closed(), ItemState.DROPPED, clients, aside::open);
      case BUDGET -> new BudgetView(plan.budget(), clients, aside::open);
      case TURN -> new TurnView(plan.turn());
    };
  }

  private void focus() {
    switch (plan.sectionProperty().get()) {
      case BOARD -> board.focusCards();
      case FINISHED, DROPPED, BUDGET -> focusFirst(".table-view");
      case TURN -> focusFirst(".list-view");
    }
  }

  private void focusFirst(String selector) {
    var first = content.lookup(selector);
    if (first != null) {
      first.requestFocus();
    }
  }
}
