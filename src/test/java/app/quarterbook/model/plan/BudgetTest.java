package app.quarterbook.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.ClientId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
  private static final Quarter FIRST = Quarter.of(TODAY);
  private static final ClientId CLIENT = ClientId.next();

  @Test
  void aOneOffCostFallsInItsQuarterAndAMonthlyCostFromThereOn() {
    var backup = item("Backup", 1200, 50, Target.day(LocalDate.of(2026, 8, 14)));

    var quarters = Budget.of(List.of(backup), FIRST).quarters();

    assertThat(quarters).hasSize(Budget.QUARTERS);
    assertThat(quarters.get(0).total()).isEqualByComparingTo("0");
    assertThat(quarters.get(1).items()).containsExactly(backup);
    assertThat(quarters.get(1).oneOff()).isEqualByComparingTo("1200");
    assertThat(quarters.get(1).recurring()).isEqualByComparingTo("150");
    assertThat(quarters.get(2).oneOff()).isEqualByComparingTo("0");
    assertThat(quarters.get(11).recurring()).isEqualByComparingTo("150");
  }

  @Test
  void whatIsOverdueCountsInTheFirstQuarter() {
    var late = item("Server", 4000, 0, Target.quarter(FIRST.plus(-3)));

    assertThat(Budget.of(List.of(late), FIRST).quarters().getFirst().oneOff())
        .isEqualByComparingTo("4000");
  }

  @Test
  void whatHasNoTargetAndWhatIsFarAwayIsListedApart() {
    var undated = item("Phones", 900, 0, Target.NONE);
    var far = item("Storage", 900, 0, Target.quarter(FIRST.plus(12)));

    var budget = Budget.of(List.of(undated, far), FIRST);

    assertThat(budget.undated()).containsExactly(undated);
    assertThat(budget.later()).containsExactly(far);
    assertThat(budget.total()).isEqualByComparingTo("0");
  }

  @Test
  void closedItemsAndFreeOnesAreNotPlannedCosts() {
    var done = item("Done", 5, 0, Target.NONE).withProgress(Progress.done(TODAY, ""));
    var free = item("Free", 0, 0, Target.NONE);

    var budget = Budget.of(List.of(done, free), FIRST);

    assertThat(budget.undated()).isEmpty();
    assertThat(budget.total()).isEqualByComparingTo("0");
  }

  private static PlanItem item(String title, int oneOff, int monthly, Target target) {
    return PlanItem.titled(CLIENT, title, Bucket.NEXT, TODAY)
        .withCost(new Cost(BigDecimal.valueOf(oneOff), BigDecimal.valueOf(monthly), 0))
        .withTarget(target);
  }
}
