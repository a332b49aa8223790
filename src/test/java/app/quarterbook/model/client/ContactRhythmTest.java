package app.quarterbook.model.client;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.setting.Settings;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactRhythmTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
  private static final LocalDate SEEN = LocalDate.of(2026, 2, 20);
  private static final LocalDate CALLED = LocalDate.of(2026, 3, 25);

  private final ContactRhythm rhythm = new ContactRhythm(Settings.USUAL.contactDays());

  @Test
  void underAgreementOnlyAVisitOnSiteCounts() {
    assertThat(due(Stage.AGREEMENT, SEEN, CALLED)).isEqualTo(SEEN.plusDays(30));
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"AGREEMENT", "PARTED", "LOST"})
  void withAProspectEveryContactCounts(Stage stage) {
    assertThat(due(stage, SEEN, CALLED)).isEqualTo(CALLED.plusDays(14));
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"PARTED", "LOST"})
  void whoIsGoneIsNotWaitedFor(Stage stage) {
    assertThat(due(stage, SEEN, CALLED)).isNull();
  }

  @Test
  void whoWasNeverSeenIsDueToday() {
    assertThat(due(Stage.AGREEMENT, null, CALLED)).isEqualTo(TODAY);
    assertThat(due(Stage.LEAD, null, null)).isEqualTo(TODAY);
  }

  @Test
  void aRhythmOfTheirOwnGoesFirst() {
    var client =
        at(Stage.AGREEMENT).withRhythm(RhythmBuilder.builder(Rhythm.USUAL).contactDays(14).build());
    assertThat(rhythm.due(client, SEEN, CALLED, TODAY)).contains(SEEN.plusDays(14));
  }

  @Test
  void daysAreCountedAcrossTheMonth() {
    assertThat(ContactRhythm.daysOverdue(LocalDate.of(2026, 2, 27), LocalDate.of(2026, 3, 1)))
        .isEqualTo(2);
    assertThat(ContactRhythm.daysOverdue(TODAY.plusDays(3), TODAY)).isEqualTo(-3);
  }

  private @Nullable LocalDate due(
      Stage stage, @Nullable LocalDate lastOnSite, @Nullable LocalDate lastContact) {
    return rhythm.due(at(stage), lastOnSite, lastContact, TODAY).orElse(null);
  }

  private static Client at(Stage stage) {
    return Client.named("Harbor Dental").withStage(stage);
  }
}
