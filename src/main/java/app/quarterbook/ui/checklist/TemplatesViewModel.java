package app.quarterbook.ui.checklist;

import app.quarterbook.model.checklist.Reorder;
import app.quarterbook.model.checklist.Template;
import app.quarterbook.model.checklist.TemplateId;
import app.quarterbook.model.checklist.TemplateStep;
import app.quarterbook.store.Database;
import app.quarterbook.store.Rows;
import app.quarterbook.store.TemplateStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Live;
import app.quarterbook.ui.kit.Roster;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// The templates of checklists, one of them open. Lists that were made of one stay as they are.
public final class TemplatesViewModel implements AutoCloseable {
  private final Desk desk;
  private final TemplateStore store;
  private final Live<Loaded> live;
  private final ObservableList<Template> templates = FXCollections.observableArrayList();
  private final ObservableSet<TemplateId> rewritten = FXCollections.observableSet();
  private final ReadOnlyObjectWrapper<@Nullable Template> open = new ReadOnlyObjectWrapper<>();
  private final Roster<TemplateStep> steps;
  private volatile @Nullable TemplateId wanted;

  public TemplatesViewModel(Database database, Desk desk) {
    this.desk = desk;
    store = new TemplateStore(database);
    steps =
        new Roster<>(
            desk,
            new Roster.Source<>(
                this::wantedSteps,
                store::save,
                store::delete,
                step -> step.id().value(),
                TemplateStep::text));
    live =
        new Live<>(
            desk.background(),
            changed ->
                database.listen(Set.of(Rows.CHECKLIST_TEMPLATE, Rows.TEMPLATE_STEP), changed)
                    ::cancel,
            this::load,
            this::show);
    live.reload();
  }

  ObservableList<Template> templates() {
    return templates;
  }

  /// Those that come with the program and were changed.
  ObservableSet<TemplateId> rewritten() {
    return rewritten;
  }

  /// The template whose steps are shown; null where there is none.
  ReadOnlyObjectProperty<@Nullable Template> openProperty() {
    return open.getReadOnlyProperty();
  }

  /// The open template's steps, one of them open.
  Roster<TemplateStep> steps() {
    return steps;
  }

  void open(Template template) {
    if (template.id().equals(wanted)) {
      return;
    }
    desk.autosaves().flushAll();
    steps.select(null);
    wanted = template.id();
    open.set(template);
    steps.reload();
  }

  /// Begins a template of the consultant's own and opens it.
  void add(String name) {
    var fresh = Template.named(name);
    desk.background()
        .run(
            () -> {
              store.save(fresh);
              return fresh;
            },
            this::open);
  }

  void rename(String name) {
    var known = open.get();
    if (known != null) {
      desk.background().run(() -> store.save(known.withName(name)));
    }
  }

  /// Deletes the open template; one that comes with the program is as shipped again.
  void delete() {
    var known = open.get();
    if (known != null) {
      desk.autosaves().flushAll();
      desk.background()
          .run(
              () -> {
                store.delete(known.id());
                return known.name();
              },
              name -> desk.toast().undo(Text.of("checklist.deleted", name)));
    }
  }

  /// Adds a step at the end.
  ///
  /// @param then runs once it can be edited
  void addStep(Runnable then) {
    var known = open.get();
    if (known != null) {
      int last = steps.items().stream().mapToInt(TemplateStep::position).max().orElse(-1);
      var text = Text.of("checklist.newStep");
      steps.add(TemplateStep.written(known.id(), last + 1, text), then);
    }
  }

  void move(TemplateStep step, int by) {
    desk.autosaves().flushAll();
    desk.background()
        .run(
            () -> {
              var all = store.steps(step.template());
              all.stream()
                  .filter(each -> each.id().equals(step.id()))
                  .findFirst()
                  .map(each -> Reorder.moved(all, seen -> true, each, by))
                  .ifPresent(order -> store.order(step.template(), order));
            });
  }

  @Override
  public void close() {
    live.close();
    steps.close();
  }

  private List<TemplateStep> wantedSteps() {
    var which = wanted;
    return which == null ? List.of() : store.steps(which);
  }

  private record Loaded(List<Template> templates, Set<TemplateId> rewritten) {}

  private Loaded load() {
    var all = store.all();
    return new Loaded(
        all, all.stream().map(Template::id).filter(store::isRewritten).collect(Collectors.toSet()));
  }

  private void show(Loaded loaded) {
    rewritten.retainAll(loaded.rewritten());
    rewritten.addAll(loaded.rewritten());
    if (!templates.equals(loaded.templates())) {
      templates.setAll(loaded.templates());
    }
    var now =
        templates.stream()
            .filter(each -> each.id().equals(wanted))
            .findFirst()
            .or(() -> templates.stream().findFirst());
    wanted = now.map(Template::id).orElse(null);
    open.set(now.orElse(null));
    steps.reload();
  }
}
