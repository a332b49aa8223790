package app.quarterbook.ui.checklist;

import app.quarterbook.model.checklist.Checklist;
import app.quarterbook.model.checklist.ChecklistId;
import app.quarterbook.model.checklist.Reorder;
import app.quarterbook.model.checklist.Run;
import app.quarterbook.model.checklist.Step;
import app.quarterbook.model.checklist.StepId;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.sale.Cover;
import app.quarterbook.model.sale.Occasion;
import app.quarterbook.store.ChecklistStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SaleActs;
import app.quarterbook.store.SaleStore;
import app.quarterbook.store.SettingStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Live;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Roster;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// One checklist while it is worked off. Everything saves itself.
public final class ChecklistViewModel implements AutoCloseable {
  private static final Set<Rows> SHOWN =
      Set.of(
          Rows.CHECKLIST,
          Rows.CHECKLIST_ANSWER,
          Rows.CHECKLIST_STEP,
          Rows.SALE,
          Rows.AGREEMENT,
          Rows.CLIENT);

  /// @param cover null where the list does not follow a sale
  record Facts(Run run, Client client, @Nullable Cover cover) {}

  private final Desk desk;
  private final ChecklistId id;
  private final ChecklistStore checklists;
  private final ClientStore clients;
  private final SaleStore sales;
  private final SettingStore settings;
  private final PaperViewModel paper;
  private final Roster<Step> steps;
  private final Live<Optional<Facts>> live;
  private final ReadOnlyObjectWrapper<@Nullable Facts> facts = new ReadOnlyObjectWrapper<>();
  private boolean gone;

  /// @param first the step that is selected to begin with, where it is called for; null for none
  public ChecklistViewModel(Database database, Desk desk, ChecklistId id, @Nullable StepId first) {
    this.desk = desk;
    this.id = id;
    checklists = new ChecklistStore(database, new SaleActs(database));
    clients = new ClientStore(database);
    sales = new SaleStore(database);
    settings = new SettingStore(database);
    paper = new PaperViewModel(database, desk);
    steps =
        new Roster<>(
            desk,
            new Roster.Source<>(
                this::called,
                checklists::save,
                step -> checklists.delete(step.id()),
                step -> step.id().value(),
                Step::text));
    if (first != null) {
      steps.reveal(first.value());
    }
    live =
        new Live<>(
            desk.background(),
            changed -> database.listen(SHOWN, changed)::cancel,
            this::load,
            this::show);
    live.reload();
  }

  /// The list and whom it is for; null until it is read.
  ReadOnlyObjectProperty<@Nullable Facts> factsProperty() {
    return facts.getReadOnlyProperty();
  }

  /// The steps that are called for, one of them open.
  Roster<Step> steps() {
    return steps;
  }

  LocalDate today() {
    return LocalDate.now(desk.clock());
  }

  /// Ticks a step, or opens it again.
  void tick(Step step) {
    desk.autosaves().flushAll();
    if (step.isDone()) {
      desk.background().run(() -> checklists.untick(step.id()));
      return;
    }
    desk.background()
        .run(
            () -> {
              checklists.tick(step.id(), settings.load().consultant().name());
              return step;
            },
            this::ticked);
  }

  /// Adds a step at the end.
  ///
  /// @param then runs once it can be edited
  void add(Runnable then) {
    var known = facts.get();
    if (known != null) {
      int last = known.run().all().stream().mapToInt(Step::position).max().orElse(-1);
      steps.add(Step.written(id, last + 1, Text.of("checklist.newStep")), then);
    }
  }

  void move(Step step, int by) {
    desk.autosaves().flushAll();
    desk.background()
        .run(
            () ->
                checklists
                    .find(id)
                    .ifPresent(
                        run ->
                            run.all().stream()
                                .filter(each -> each.id().equals(step.id()))
                                .findFirst()
                                .map(each -> Reorder.moved(run.all(), called(run), each, by))
                                .ifPresent(checklists::order)));
  }

  /// Answers a question on which steps depend.
  void answer(String question, String answer) {
    desk.background().run(() -> checklists.answer(id, question, answer));
  }

  /// Puts the list away, or gets it back.
  void putAway(boolean away) {
    change(
        list ->
            desk.background().run(() -> checklists.save(list.withClosedOn(away ? today() : null))));
  }

  void delete() {
    desk.autosaves().flushAll();
    change(
        list -> {
          desk.background().run(() -> checklists.delete(list.id()));
          desk.toast().undo(Text.of("checklist.deleted", list.title()));
        });
  }

  void openClient() {
    change(list -> desk.navigator().go(new Place.ClientPage(list.client())));
  }

  void openAgreement() {
    change(
        list -> {
          if (list.agreement() != null) {
            desk.navigator().go(new Place.AgreementPage(list.agreement()));
          }
        });
  }

  /// Asks where to, and saves the list there as a PDF, with its cover page where it has one.
  void print() {
    desk.autosaves().flushAll();
    paper.print(this::load);
  }

  @Override
  public void close() {
    live.close();
    steps.close();
  }

  private void ticked(Step step) {
    var key = step.act().isEmpty() ? "checklist.ticked" : "checklist.tickedActed";
    desk.toast().undo(Text.of(key, step.text()));
  }

  private void change(Consumer<Checklist> how) {
    var known = facts.get();
    if (known != null) {
      how.accept(known.run().list());
    }
  }

  private static Predicate<Step> called(Run run) {
    return step -> run.list().calls(step.choice());
  }

  private List<Step> called() {
    return checklists.find(id).map(Run::steps).orElse(List.of());
  }

  private Optional<Facts> load() {
    return checklists
        .find(id)
        .flatMap(run -> clients.find(run.list().client()).map(client -> facts(run, client)));
  }

  private Facts facts(Run run, Client client) {
    var agreement = run.list().agreement();
    var cover = agreement == null ? Optional.<Cover>empty() : sales.cover(agreement);
    return new Facts(run, client, cover.filter(it -> isSale(run)).orElse(null));
  }

  private static boolean isSale(Run run) {
    return run.list().purpose().equals(Occasion.AFTER_SALE.name());
  }

  private void show(Optional<Facts> loaded) {
    if (loaded.isPresent()) {
      facts.set(loaded.get());
      steps.reload();
    } else if (!gone) {
      gone = true;
      desk.navigator().back();
    }
  }
}
