package app.quarterbook.model.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientMergeTest {
  private final Client kept = Client.named("Harbor Dental");
  private final Client gone = Client.named("harbor dental");

  @Test
  void whatIsKnownStaysAndBlanksAreFilled() {
    var one = kept.withSize(new Size(null, 12, null, null, 0)).withNotes("One");
    var other = gone.withSize(new Size(20, 15, 1, null, 2)).withNotes("Other");
    var merged = ClientMerge.of(one, other);
    assertThat(merged.size()).isEqualTo(new Size(20, 12, 1, null, 0));
    assertThat(merged.notes()).isEqualTo("One\n\nOther");
    assertThat(merged.name()).isEqualTo("Harbor Dental");
  }

  @Test
  void theSameNotesAreNotDoubled() {
    assertThat(ClientMerge.of(kept.withNotes("One"), gone.withNotes("One")).notes())
        .isEqualTo("One");
  }

  @Test
  void whatWasSpentIsAddedUpAndTheEarlierDayHolds() {
    var day = LocalDate.of(2011, 5, 2);
    var one = kept.withAcquisition(new Acquisition("", new BigDecimal("100"), 30)).withSince(day);
    var other =
        gone.withAcquisition(new Acquisition("Fair", new BigDecimal("50"), 15))
            .withSince(day.minusDays(1));
    var merged = ClientMerge.of(one, other);
    assertThat(merged.acquisition())
        .isEqualTo(new Acquisition("Fair", new BigDecimal("150.00"), 45));
    assertThat(merged.since()).isEqualTo(day.minusDays(1));
    assertThat(ClientMerge.of(one, gone).since()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "LEAD, AUDIT, AUDIT",
    "AGREEMENT, AUDIT, AGREEMENT",
    "LOST, LEAD, LEAD",
    "LEAD, LOST, LEAD",
    "PARTED, LOST, PARTED"
  })
  void theLivingAndTheFurtherStageHolds(Stage one, Stage other, Stage both) {
    assertThat(ClientMerge.of(kept.withStage(one), gone.withStage(other)).stage()).isEqualTo(both);
  }
}
