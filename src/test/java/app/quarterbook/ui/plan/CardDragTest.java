package app.quarterbook.ui.plan;

import static app.quarterbook.model.plan.Bucket.LATER;
import static app.quarterbook.model.plan.Bucket.NEXT;
import static app.quarterbook.model.plan.Bucket.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.ui.FxTest;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Cards dragged by a real mouse; needs a display.
@Tag("headful")
class CardDragTest extends FxTest {
  private final Plans plans = new Plans();

  @AfterEach
  void close() {
    run(plans::close);
  }

  @Test
  void aCardIsDraggedBetweenOthersAndIntoAnEmptyBucket() {
    plans.add(plans.fairview, "Firewall", NOW);
    plans.add(plans.fairview, "Patching", NOW);
    plans.add(plans.northgate, "MFA rollout", NEXT);
    show(() -> new PlanView(new PlanViewModel(plans.database, null, plans.desks.desk())));

    drag("MFA rollout", card("Patching"), -20);
    assertThat(plans.kept(NOW)).containsExactly("Firewall", "MFA rollout", "Patching");

    drag("Firewall", id("plan-cards-" + LATER), 0);
    assertThat(plans.kept(LATER)).containsExactly("Firewall");
  }

  private void drag(String title, Node target, double below) {
    var bounds = target.localToScreen(target.getBoundsInLocal());
    robot().drag(card(title));
    robot().moveTo(bounds.getCenterX(), bounds.getCenterY() + below / 2);
    robot().moveBy(0, below / 2);
    robot().drop();
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Node card(String title) {
    return robot()
        .lookup(
            node ->
                node instanceof CardCell cell
                    && cell.getItem() != null
                    && cell.getItem().item().title().equals(title))
        .query();
  }
}
