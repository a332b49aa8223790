package app.quarterbook.ui.plan;

import static app.quarterbook.model.plan.Bucket.LATER;
import static app.quarterbook.model.plan.Bucket.NEXT;
import static app.quarterbook.model.plan.Bucket.NOW;
import static app.quarterbook.ui.plan.Plans.shown;
import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.Doer;
import app.quarterbook.model.plan.DoerKind;
import app.quarterbook.model.plan.ItemState;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.Risk;
import app.quarterbook.model.plan.Spot;
import app.quarterbook.ui.kit.Background;
import app.quarterbook.ui.kit.Desk;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoardViewModelTest {
  private final Plans plans = new Plans();
  private final PlanItem firewall = plans.add(plans.fairview, "Firewall", NOW);
  private final PlanItem patching = plans.add(plans.northgate, "Patching", NOW);
  private final PlanItem backup = plans.add(plans.fairview, "Backup test", NOW);
  private final PlanItem mfa = plans.add(plans.fairview, "MFA rollout", NEXT);
  private final BoardViewModel board = new BoardViewModel(plans.database, null, plans.desks.desk());

  @AfterEach
  void close() {
    board.close();
    plans.close();
  }

  @Test
  void theBoardOverAllClientsNamesThem() {
    assertThat(board.shown(NOW))
        .extracting(Card::clientName)
        .containsExactly("Fairview Accounting", "Northgate Dental", "Fairview Accounting");
    assertThat(board.clients()).containsExactly(plans.fairview, plans.northgate);
  }

  @Test
  void aClientsBoardShowsItsOwnCardsWithoutAName() {
    try (var own = new BoardViewModel(plans.database, plans.fairview.id(), plans.desks.desk())) {
      assertThat(shown(own, NOW)).containsExactly("Firewall", "Backup test");
      assertThat(own.shown(NOW)).extracting(Card::clientName).containsOnly("");
    }
  }

  @Test
  void movedToALaterBucketACardComesFirstAndToASoonerOneLast() {
    select(firewall);
    board.shift(1);
    assertThat(plans.kept(NEXT)).containsExactly("Firewall", "MFA rollout");

    select(mfa);
    board.shift(-1);
    assertThat(plans.kept(NOW)).containsExactly("Patching", "Backup test", "MFA rollout");
    assertThat(shown(board, NOW)).isEqualTo(plans.kept(NOW));
    assertThat(board.selectedProperty().get()).isEqualTo(mfa.id());
  }

  @Test
  void thereIsNothingLeftOfNow() {
    select(firewall);

    board.shift(-1);

    assertThat(plans.kept(NOW)).containsExactly("Firewall", "Patching", "Backup test");
  }

  @Test
  void aCardGoesUpAndDownAmongTheCardsShown() {
    select(backup);
    board.nudge(-1);
    assertThat(plans.kept(NOW)).containsExactly("Firewall", "Backup test", "Patching");

    board.nudge(1);
    board.nudge(1);
    assertThat(plans.kept(NOW)).containsExactly("Firewall", "Patching", "Backup test");
  }

  @Test
  void onAClientsBoardACardPassesItsOwnNeighbourWhateverLiesBetween() {
    try (var own = new BoardViewModel(plans.database, plans.fairview.id(), plans.desks.desk())) {
      own.selectedProperty().set(backup.id());

      own.nudge(-1);

      assertThat(shown(own, NOW)).containsExactly("Backup test", "Firewall");
      assertThat(plans.kept(NOW)).containsExactly("Backup test", "Firewall", "Patching");
    }
  }

  @Test
  void keysPressedFasterThanTheWorkbookSavesAddUp() {
    var later = new Later();
    var desk = plans.desks.desk();
    try (var quick =
        new BoardViewModel(
            plans.database,
            null,
            new Desk(
                later,
                desk.navigator(),
                desk.autosaves(),
                desk.toast(),
                desk.files(),
                desk.preferences(),
                desk.clock()))) {
      later.runAll();
      quick.selectedProperty().set(firewall.id());

      quick.nudge(1);
      quick.nudge(1);
      quick.shift(1);
      later.runAll();

      assertThat(plans.kept(NOW)).containsExactly("Patching", "Backup test");
      assertThat(shown(quick, NEXT)).containsExactly("Firewall", "MFA rollout");
      assertThat(plans.kept(NEXT)).isEqualTo(shown(quick, NEXT));
    }
  }

  @Test
  void aDropIsTheSameCommand() {
    new CardDrag(board).drop(mfa.id().value().toString(), Spot.before(patching));

    assertThat(plans.kept(NOW))
        .containsExactly("Firewall", "MFA rollout", "Patching", "Backup test");
    assertThat(board.selectedProperty().get()).isEqualTo(mfa.id());
    plans.undo();
    assertThat(shown(board, NEXT)).containsExactly("MFA rollout");
  }

  @Test
  void aCardDroppedOnItselfStays() {
    var before = plans.database.journal().undoable();

    new CardDrag(board).drop(mfa.id().value().toString(), Spot.after(mfa));

    assertThat(plans.database.journal().undoable()).isEqualTo(before);
  }

  @Test
  void aNewItemIsTitledAndSelected() {
    board.add(plans.northgate.id(), "Phones", LATER);

    assertThat(plans.kept(LATER)).containsExactly("Phones");
    assertThat(board.card().orElseThrow().clientName()).isEqualTo("Northgate Dental");
    board.add(plans.northgate.id(), "  ", LATER);
    assertThat(plans.kept(LATER)).hasSize(1);
  }

  @Test
  void marksChangeByOneKey() {
    select(mfa);
    board.toggleUrgent();
    board.toggleDoing();
    assertThat(plans.now(mfa).urgent()).isTrue();
    assertThat(plans.now(mfa).progress().state()).isEqualTo(ItemState.DOING);

    board.toggleDoing();
    assertThat(plans.now(mfa).progress().state()).isEqualTo(ItemState.OPEN);
  }

  @Test
  void whatIsDoneLeavesWithItsResultAndTheNextCardIsSelected() {
    select(firewall);

    board.finish(firewall.id(), "The office is safe");

    assertThat(plans.now(firewall).progress().result()).isEqualTo("The office is safe");
    assertThat(plans.now(firewall).progress().closedOn()).isEqualTo(Plans.TODAY);
    assertThat(shown(board, NOW)).containsExactly("Patching", "Backup test");
    assertThat(board.selectedProperty().get()).isEqualTo(patching.id());
    assertThat(plans.desks.toasts()).containsExactly("‘Firewall’ is done.");
  }

  @Test
  void whatIsDroppedKeepsTheReason() {
    board.drop(mfa.id(), "They change the system");

    assertThat(plans.now(mfa).progress().reason()).isEqualTo("They change the system");
    assertThat(shown(board, NEXT)).isEmpty();
  }

  @Test
  void deletingIsUndone() {
    select(backup);

    board.delete();

    assertThat(shown(board, NOW)).containsExactly("Firewall", "Patching");
    assertThat(board.selectedProperty().get()).isEqualTo(patching.id());
    plans.undo();
    assertThat(shown(board, NOW)).containsExactly("Firewall", "Patching", "Backup test");
  }

  @Test
  void aBlankTitleChangesNothing() {
    board.rename(mfa.id(), " ");
    assertThat(plans.now(mfa).title()).isEqualTo("MFA rollout");

    board.rename(mfa.id(), "MFA for all");
    assertThat(plans.now(mfa).title()).isEqualTo("MFA for all");
  }

  @Test
  void theFilterNarrowsByWordsClientDoerAndRisk() {
    plans.add(mfa.withDoer(Doer.expert("Halvorsen")).withRisk(Risk.HIGH));

    board.filterProperty().set(CardFilter.ALL.withText("halv mfa"));
    assertThat(all()).containsExactly("MFA rollout");
    board.filterProperty().set(CardFilter.ALL.withClient(plans.northgate.id()));
    assertThat(all()).containsExactly("Patching");
    board.filterProperty().set(CardFilter.ALL.withDoer(DoerKind.EXPERT));
    assertThat(all()).containsExactly("MFA rollout");
    board.filterProperty().set(CardFilter.ALL.withRisk(Risk.HIGH));
    assertThat(all()).containsExactly("MFA rollout");
    board.filterProperty().set(CardFilter.ALL);
    assertThat(all()).hasSize(4);
  }

  @Test
  void walkingSkipsEmptyBucketsAndStopsAtTheEdge() {
    plans.store.move(mfa.id(), Spot.last(LATER));
    select(backup);

    board.walk(NOW, 2, 1);
    assertThat(board.selectedProperty().get()).isEqualTo(mfa.id());
    board.walk(LATER, 0, 1);
    assertThat(board.selectedProperty().get()).isEqualTo(mfa.id());
    board.walk(LATER, 0, -1);
    assertThat(board.selectedProperty().get()).isEqualTo(firewall.id());
  }

  private List<String> all() {
    return Stream.of(Bucket.values()).flatMap(bucket -> shown(board, bucket).stream()).toList();
  }

  private void select(PlanItem item) {
    board.selectedProperty().set(item.id());
  }

  /// Does nothing until it is told to.
  private static final class Later implements Background {
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void run(Callable<? extends T> work, Consumer<? super T> then, Runnable failed) {
      waiting.add(() -> Background.sameThread().run(work, then, failed));
    }

    void runAll() {
      while (!waiting.isEmpty()) {
        waiting.remove().run();
      }
    }
  }
}
