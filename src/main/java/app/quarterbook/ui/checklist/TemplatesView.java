package app.quarterbook.ui.checklist;

import app.quarterbook.model.checklist.Template;
import app.quarterbook.model.checklist.TemplateId;
import app.quarterbook.model.checklist.TemplateStep;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.AskBar;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Preferences;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.SideForm;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The templates at the left, the steps of the open one beside them.
public final class TemplatesView implements Screen {
  private final TemplatesViewModel model;
  private final ListView<Template> list;
  private final StepList<TemplateStep> steps;
  private final SideForm<TemplateStep> pane;
  private final AskBar bar;
  private final Verb create;
  private final Verb rename;
  private final Verb reset;
  private final Verb add;
  private final List<Verb> verbs;
  private final Node node;

  public TemplatesView(TemplatesViewModel model, Preferences preferences) {
    this.model = model;
    var some = Bindings.isNotNull(model.openProperty());
    add = new Verb(ChecklistActions.ADD, () -> model.addStep(this::edit), some);
    steps = new StepList<>(model.steps(), it -> cell(), add, this::edit);
    pane =
        new SideForm<>("checklist", model.steps(), steps.node(), StepForm::ofTemplate, preferences);
    list = new ListView<>(model.templates());
    bar = new AskBar(list::requestFocus);
    create =
        Verb.always(
            ChecklistActions.NEW_TEMPLATE, () -> bar.text("checklist.newTemplate", model::add));
    rename =
        new Verb(ChecklistActions.RENAME, () -> bar.text("checklist.rename", model::rename), some);
    reset = new Verb(ChecklistActions.RESET, model::delete, some);
    verbs =
        Stream.concat(
                steps.verbs(add, this::edit, model::move).stream(),
                Stream.of(create, rename, reset))
            .toList();
    list.setId("checklist.templateList");
    list.setAccessibleText(Text.of("checklist.templates"));
    list.setCellFactory(view -> new NameCell());
    list.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> open(now));
    model.openProperty().addListener((property, old, now) -> mark(now));
    model.rewritten().addListener((SetChangeListener<TemplateId>) change -> list.refresh());
    mark(model.openProperty().get());
    node = page();
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
    list.requestFocus();
  }

  @Override
  public void close() {
    model.close();
  }

  private Node page() {
    var left = new VBox(list);
    left.getStyleClass().add("help-topics");
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox.setHgrow(pane.node(), Priority.ALWAYS);
    var columns = new HBox(left, pane.node());
    columns.getStyleClass().add("help-columns");
    VBox.setVgrow(columns, Priority.ALWAYS);
    var hint = new Label(Text.of("checklist.templateHint"));
    hint.setWrapText(true);
    hint.setMinHeight(Label.USE_PREF_SIZE);
    hint.getStyleClass().add("muted");
    var content = new VBox(hint, bar, columns);
    content.getStyleClass().add("form");
    return new Page("checklist.templates", content)
        .tools(Buttons.of(add, "bi-plus"), Buttons.of(create), Buttons.of(rename));
  }

  private WrappingCell<TemplateStep> cell() {
    return new WrappingCell<>(
        StepLine::of,
        (step, index) ->
            Text.of("checklist.place", step.text(), index + 1, model.steps().items().size()));
  }

  private void edit() {
    pane.edit();
  }

  private void open(@Nullable Template template) {
    if (template != null) {
      model.open(template);
    }
  }

  private void mark(@Nullable Template template) {
    if (template != null) {
      list.getSelectionModel().select(template);
    }
  }

  private final class NameCell extends ListCell<Template> {
    @Override
    protected void updateItem(@Nullable Template template, boolean empty) {
      super.updateItem(template, empty);
      var name = empty || template == null ? "" : template.name();
      boolean own = template != null && model.rewritten().contains(template.id());
      setText(own ? Text.of("checklist.rewritten", name) : name);
    }
  }
}
