package app.quarterbook.ui.plan;

import app.quarterbook.model.plan.Origin;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.PlanItemId;
import app.quarterbook.model.survey.SurveyId;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.store.Database;
import app.quarterbook.store.ExpertStore;
import app.quarterbook.store.PlanStore;
import app.quarterbook.store.Rows;
import app.quarterbook.store.Subscription;
import app.quarterbook.ui.kit.Autosave;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// One item open beside the board, saved as it is typed.
final class ItemViewModel implements AutoCloseable {
  private final PlanStore plans;
  private final ExpertStore experts;
  private final Desk desk;
  private final PlanItem item;
  private final ItemDraft draft;
  private final Autosave autosave;
  private final Subscription subscription;
  private final ObservableList<String> doers = FXCollections.observableArrayList();
  private final ObservableList<String> categories = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();

  ItemViewModel(Database database, PlanItem item, Desk desk) {
    this.item = item;
    this.desk = desk;
    plans = new PlanStore(database);
    experts = new ExpertStore(database);
    draft = new ItemDraft(item, desk.clock());
    autosave = draft.draft.autosave(desk, plans::save);
    subscription = database.listen(Set.of(Rows.PLAN_ITEM), this::reload);
    reload();
    desk.background().run(this::suggestions, this::suggest);
  }

  @Override
  public void close() {
    autosave.close();
    subscription.cancel();
  }

  PlanItemId id() {
    return item.id();
  }

  ItemDraft draft() {
    return draft;
  }

  /// Where the item came from.
  Origin origin() {
    return item.origin();
  }

  int pushBacks() {
    return item.pushBacks();
  }

  /// The place the item came from; empty where it came from none that can be shown.
  Optional<Place> originPlace() {
    var record = item.origin().record();
    if (record == null) {
      return Optional.empty();
    }
    return switch (item.origin().kind()) {
      case CALL, APPOINTMENT, VISIT -> Optional.of(new Place.VisitPage(new VisitId(record)));
      case SURVEY -> Optional.of(new Place.SurveyPage(new SurveyId(record)));
      case AUDIT, REVIEW, IMPORT, OWN -> Optional.empty();
    };
  }

  void showOrigin() {
    originPlace().ifPresent(desk.navigator()::go);
  }

  /// Names of experts, to be offered while the doer is typed.
  ObservableList<String> doers() {
    return doers;
  }

  /// Categories in use, to be offered while one is typed.
  ObservableList<String> categories() {
    return categories;
  }

  /// Whether the item was deleted meanwhile.
  ReadOnlyBooleanProperty goneProperty() {
    return gone.getReadOnlyProperty();
  }

  private void reload() {
    desk.background().run(() -> plans.find(item.id()), this::show);
  }

  private void show(Optional<PlanItem> now) {
    now.ifPresent(draft.draft::load);
    gone.set(now.isEmpty());
  }

  private List<Set<String>> suggestions() {
    var names = new TreeSet<String>();
    experts.all().forEach(expert -> names.add(expert.name()));
    return List.of(names, new TreeSet<>(plans.categories()));
  }

  private void suggest(List<Set<String>> found) {
    doers.setAll(found.getFirst());
    categories.setAll(found.getLast());
  }
}
