package app.quarterbook.model.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quarterbook.model.Unsound;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkRuleTest {
  @ParameterizedTest
  @CsvSource({
    // the 30-minute minimum
    "1, 30, 0, 10, 30",
    "1, 30, 0, 30, 30",
    "1, 30, 0, 41, 41",
    // calls under 7 minutes free
    "15, 0, 7, 6, 0",
    "15, 0, 7, 7, 15",
    "15, 0, 7, 16, 30",
    // 6-minute units
    "6, 0, 0, 1, 6",
    "6, 0, 0, 12, 12",
    "6, 0, 0, 13, 18",
    // one hour minimum on site, by quarter hours
    "15, 60, 0, 20, 60",
    "15, 60, 0, 61, 75",
    "15, 60, 0, 76, 90",
    // half a day at least
    "15, 240, 0, 95, 240",
    "15, 240, 0, 241, 255",
    // nothing was worked
    "15, 60, 7, 0, 0"
  })
  void theRulesInUse(int increment, int minimum, int freeUnder, int worked, int charged) {
    assertThat(new WorkRule(increment, minimum, freeUnder).charged(worked)).isEqualTo(charged);
  }

  @Test
  void theIncrementComesBeforeTheMinimumAndEachStepIsTold() {
    assertThat(new WorkRule(15, 60, 0).steps(20))
        .containsExactly(new Step.RoundedUp(20, 30, 15), new Step.Raised(30, 60));
    assertThat(new WorkRule(15, 60, 0).steps(90)).isEmpty();
    assertThat(new WorkRule(15, 0, 7).steps(5)).containsExactly(new Step.Free(5, 7));
  }

  @Test
  void aMinimumBetweenTwoStepsIsRefused() {
    assertThatThrownBy(() -> new WorkRule(15, 50, 0)).isInstanceOf(Unsound.class);
    assertThatThrownBy(() -> new WorkRule(0, 0, 0)).isInstanceOf(Unsound.class);
  }

  @Property
  void neverLessThanWorkedUnlessFree(
      @ForAll("rules") WorkRule rule, @ForAll @IntRange(max = 2000) int worked) {
    int charged = rule.charged(worked);
    assertThat(charged).isEqualTo(worked < rule.freeUnder() ? 0 : Math.max(worked, charged));
  }

  @Property
  void whatIsChargedStaysWhenItIsChargedAgain(
      @ForAll("rules") WorkRule rule, @ForAll @IntRange(max = 2000) int worked) {
    assertThat(rule.charged(rule.charged(worked))).isEqualTo(rule.charged(worked));
  }

  @Property
  void moreWorkNeverCostsLess(
      @ForAll("rules") WorkRule rule,
      @ForAll @IntRange(max = 2000) int worked,
      @ForAll @IntRange(max = 200) int more) {
    assertThat(rule.charged(worked + more)).isGreaterThanOrEqualTo(rule.charged(worked));
  }

  @Provide
  Arbitrary<WorkRule> rules() {
    var increments = Arbitraries.of(1, 5, 6, 10, 15, 30, 60);
    var steps = Arbitraries.integers().between(0, 20);
    var free = Arbitraries.integers().between(0, 30);
    return Combinators.combine(increments, steps, free)
        .as((increment, minimum, under) -> new WorkRule(increment, increment * minimum, under));
  }
}
