package app.quarterbook.ui.plan;

import static app.quarterbook.model.plan.Bucket.LATER;
import static app.quarterbook.model.plan.Bucket.NEXT;
import static app.quarterbook.model.plan.Bucket.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.Doer;
import app.quarterbook.model.plan.ItemState;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.Progress;
import app.quarterbook.model.plan.Quarter;
import app.quarterbook.model.plan.Target;
import app.quarterbook.ui.FxTest;
import java.math.BigDecimal;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanViewTest extends FxTest {
  private final Plans plans = new Plans();
  private final PlanItem firewall = plans.add(plans.fairview, "Firewall", NOW);
  private final PlanItem patching = plans.add(plans.northgate, "Patching", NOW);
  private final PlanItem mfa = plans.add(plans.fairview, "MFA rollout", NEXT);
  private @Nullable PlanView view;

  @AfterEach
  void close() {
    run(
        () -> {
          if (view != null) {
            view.close();
          }
          plans.close();
        });
  }

  @Test
  void theCardAndTheFocusFollowTheKeys() {
    open(null);
    assertThat(selected(NOW)).isEqualTo("Firewall");

    press(KeyCode.ALT, KeyCode.DOWN);
    assertThat(plans.kept(NOW)).containsExactly("Patching", "Firewall");
    assertThat(selected(NOW)).isEqualTo("Firewall");

    press(KeyCode.CONTROL, KeyCode.RIGHT);
    assertThat(plans.kept(NEXT)).containsExactly("Firewall", "MFA rollout");
    assertThat(selected(NEXT)).isEqualTo("Firewall");
    assertThat(list(NEXT).isFocused()).isTrue();
    assertThat(list(NOW).getSelectionModel().isEmpty()).isTrue();

    press(KeyCode.CONTROL, KeyCode.RIGHT);
    press(KeyCode.CONTROL, KeyCode.LEFT);
    assertThat(plans.kept(NEXT)).containsExactly("MFA rollout", "Firewall");
    assertThat(plans.kept(LATER)).isEmpty();
  }

  @Test
  void theArrowsWalkOverTheBoard() {
    open(null);

    press(KeyCode.DOWN);
    assertThat(selected(NOW)).isEqualTo("Patching");
    press(KeyCode.RIGHT);
    assertThat(selected(NEXT)).isEqualTo("MFA rollout");
    press(KeyCode.LEFT);
    assertThat(selected(NOW)).isEqualTo("Firewall");
  }

  @Test
  void aCellSaysItsTitleBucketAndPosition() {
    open(null);

    var text = get(() -> cell("Patching").queryAccessibleAttribute(AccessibleAttribute.TEXT));

    assertThat(text).isEqualTo("Patching, Now, position 2 of 2");
  }

  @Test
  void marksAndDeletionAreOneKey() {
    open(null);

    press(KeyCode.U);
    press(KeyCode.SPACE);
    assertThat(plans.now(firewall).urgent()).isTrue();
    assertThat(plans.now(firewall).progress().state()).isEqualTo(ItemState.DOING);

    press(KeyCode.DELETE);
    assertThat(plans.kept(NOW)).containsExactly("Patching");
    assertThat(selected(NOW)).isEqualTo("Patching");
    assertThat(plans.desks.toasts()).containsExactly("‘Firewall’ is deleted.");
  }

  @Test
  void aTitleIsEditedInItsCardAndLeavingItCounts() {
    open(null);

    press(KeyCode.F2);
    type("New firewall");
    press(KeyCode.ENTER);
    assertThat(plans.now(firewall).title()).isEqualTo("New firewall");
    assertThat(list(NOW).isFocused()).isTrue();

    press(KeyCode.F2);
    type("Left by a click elsewhere");
    focus(list(NEXT));
    assertThat(plans.now(firewall).title()).isEqualTo("Left by a click elsewhere");

    focus(list(NOW));
    press(KeyCode.F2);
    type("Taken back");
    press(KeyCode.ESCAPE);
    assertThat(plans.now(firewall).title()).isEqualTo("Left by a click elsewhere");
  }

  @Test
  void aNewItemOnAClientsBoardAsksForItsTitleAlone() {
    open(plans.fairview.id());
    press(KeyCode.RIGHT);

    press(KeyCode.CONTROL, KeyCode.N);
    type("Phones");
    press(KeyCode.ENTER);
    type("Printers");
    press(KeyCode.ENTER);
    press(KeyCode.ESCAPE);

    assertThat(plans.kept(NEXT)).containsExactly("MFA rollout", "Phones", "Printers");
    assertThat(selected(NEXT)).isEqualTo("Printers");
    assertThat(list(NEXT).isFocused()).isTrue();
    assertThat(robot().lookup("#plan-new-client").tryQuery()).isEmpty();
  }

  @Test
  void aNewItemOverAllClientsAsksForTheClient() {
    open(null);

    press(KeyCode.CONTROL, KeyCode.N);
    type("Phones");
    press(KeyCode.ENTER);
    assertThat(plans.kept(NOW)).hasSize(2);
    ComboBox<Object> client = id("plan-new-client");
    run(
        () -> {
          client.hide();
          client.setValue(plans.northgate);
        });
    press(KeyCode.ENTER);

    assertThat(plans.kept(NOW)).containsExactly("Firewall", "Patching", "Phones");
    assertThat(plans.store.open(plans.northgate.id())).hasSize(2);
  }

  @Test
  void doneAsksWhatTheClientGot() {
    open(null);

    press(KeyCode.CONTROL, KeyCode.ENTER);
    type("A safe office");
    press(KeyCode.ENTER);

    assertThat(plans.now(firewall).progress())
        .isEqualTo(Progress.done(Plans.TODAY, "A safe office"));
    assertThat(selected(NOW)).isEqualTo("Patching");
    assertThat(list(NOW).isFocused()).isTrue();
  }

  @Test
  void droppedWantsAReason() {
    open(null);

    press(KeyCode.CONTROL, KeyCode.DELETE);
    press(KeyCode.ENTER);
    assertThat(plans.now(firewall).isOpen()).isTrue();
    type("They move out");
    press(KeyCode.ENTER);

    assertThat(plans.now(firewall).progress())
        .isEqualTo(Progress.dropped(Plans.TODAY, "They move out"));
  }

  @Test
  void theOpenItemIsSavedAsItIsTyped() {
    open(null);

    press(KeyCode.ENTER);
    fill("plan.target", "Q4 2026");
    fill("plan.doer", "Halvorsen Networks");
    fill("plan.oneOff", "1,200.00");
    fill("plan.minutes", "1.5");
    run(() -> this.<TextArea>id("plan.why").setText("The insurer asks for it"));
    focus(id("plan.title"));
    press(KeyCode.ESCAPE);

    var now = plans.now(firewall);
    assertThat(now.target()).isEqualTo(Target.quarter(new Quarter(2026, 4)));
    assertThat(now.doer()).isEqualTo(Doer.expert("Halvorsen Networks"));
    assertThat(now.cost().oneOff()).isEqualByComparingTo(new BigDecimal("1200"));
    assertThat(now.cost().minutes()).isEqualTo(90);
    assertThat(now.why()).isEqualTo("The insurer asks for it");
  }

  @Test
  void theStateDroppedWaitsForItsReason() {
    open(null);
    press(KeyCode.ENTER);

    ComboBox<ItemState> state = id("plan.state");
    run(() -> state.setValue(ItemState.DROPPED));
    assertThat(plans.now(firewall).isOpen()).isTrue();
    fill("plan.reason", "They move out");

    assertThat(plans.now(firewall).progress().reason()).isEqualTo("They move out");
  }

  @Test
  void theDoneListShowsResults() {
    plans.add(mfa.withProgress(Progress.done(Plans.TODAY, "Nobody can log in for them")));
    open(null);

    section(Section.FINISHED);

    TableView<Card> table = id("plan-DONE");
    assertThat(table.getItems()).extracting(Card::id).containsExactly(mfa.id());
    run(() -> table.getSelectionModel().selectFirst());
    focus(table);
    press(KeyCode.CONTROL, KeyCode.R);
    assertThat(plans.now(mfa).isOpen()).isTrue();
    assertThat(table.getItems()).isEmpty();
  }

  @Test
  void theBudgetShowsTwelveQuarters() {
    open(null);

    section(Section.BUDGET);

    assertThat(this.<TableView<?>>id("plan-budget-quarters").getItems()).hasSize(12);
  }

  @Test
  void theQuarterIsTurnedByKeysAndUndoneByOneStep() {
    open(null);
    var before = plans.store.all();
    section(Section.TURN);
    ListView<?> rows = id("plan-turn-rows");
    focus(rows);
    run(() -> rows.getSelectionModel().selectFirst());

    press(KeyCode.SPACE);
    press(KeyCode.END);
    press(KeyCode.LEFT);
    assertThat(this.<Label>id("plan-turn-summary").getText())
        .isEqualTo("1 item moves up, 1 is put off.");
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);

    assertThat(plans.kept(NOW)).containsExactly("Patching", "MFA rollout");
    assertThat(plans.kept(NEXT)).containsExactly("Firewall");
    assertThat(plans.now(firewall).pushBacks()).isEqualTo(1);
    run(plans::undo);
    assertThat(plans.store.all()).isEqualTo(before);
    assertThat(patching.pushBacks()).isZero();
  }

  private void open(@Nullable ClientId client) {
    view = show(() -> new PlanView(new PlanViewModel(plans.database, client, plans.desks.desk())));
  }

  private void section(Section section) {
    run(this.<javafx.scene.control.ToggleButton>id(section.action().id())::fire);
  }

  private void fill(String field, String text) {
    focus(id(field));
    run(() -> this.<TextField>id(field).setText(text));
  }

  private ListView<Card> list(Bucket bucket) {
    return id("plan-cards-" + bucket);
  }

  private String selected(Bucket bucket) {
    return get(() -> list(bucket).getSelectionModel().getSelectedItem().item().title());
  }

  private ListCell<?> cell(String title) {
    return robot()
        .lookup(
            node ->
                node instanceof CardCell cell
                    && cell.getItem() != null
                    && cell.getItem().item().title().equals(title))
        .query();
  }
}
