package app.quarterbook.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.ClientId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccomplishedTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

  private final PlanItem early = done(LocalDate.of(2025, 12, 31));
  private final PlanItem january = done(LocalDate.of(2026, 1, 1));
  private final PlanItem march = done(TODAY);
  private final PlanItem dropped =
      march.withProgress(Progress.dropped(TODAY, "The firm moves anyway"));
  private final PlanItem open = march.withProgress(Progress.DOING);

  @Test
  void theLastNinetyDaysHoldBothEnds() {
    var items = List.of(done(TODAY.minusDays(91)), done(TODAY.minusDays(90)), march);

    assertThat(Accomplished.lately(TODAY).of(items))
        .extracting(item -> item.progress().closedOn())
        .containsExactly(TODAY, TODAY.minusDays(90));
  }

  @Test
  void aQuarterHoldsItsDoneItemsTheLatestFirst() {
    var items = List.of(early, january, march, dropped, open);

    assertThat(Accomplished.in(Quarter.of(TODAY)).of(items)).containsExactly(march, january);
  }

  private static PlanItem done(LocalDate on) {
    return PlanItem.titled(ClientId.next(), "Task", Bucket.NOW, on)
        .withProgress(Progress.done(on, "It works"));
  }
}
