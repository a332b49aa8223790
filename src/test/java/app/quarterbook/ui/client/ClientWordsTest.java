package app.quarterbook.ui.client;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.Acquisition;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Size;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.overview.ClientLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClientWordsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
  private static final Client HARBOR = Client.named("Harbor Dental");

  @Test
  void sizeTellsWhatIsKnown() {
    assertThat(ClientWords.size(new Size(null, 24, 1, null, null)))
        .isEqualTo("24 workstations, 1 server");
    assertThat(ClientWords.size(Size.UNKNOWN)).isEmpty();
  }

  @Test
  void anniversariesAreTold() {
    assertThat(since(LocalDate.of(2011, 5, 2))).contains("14 years").doesNotContain("today");
    assertThat(since(LocalDate.of(2016, 3, 31))).contains("10 years today");
    assertThat(since(LocalDate.of(2026, 3, 1))).doesNotContain("year");
  }

  @Test
  void dueDaysAreTold() {
    assertThat(ClientWords.due(Stage.LEAD, TODAY, TODAY))
        .hasValueSatisfying(it -> assertThat(it).endsWith("(today)"));
    assertThat(ClientWords.due(Stage.LEAD, TODAY.minusDays(1), TODAY))
        .contains("Contact 1 day overdue");
    assertThat(ClientWords.due(Stage.AGREEMENT, TODAY.minusDays(9), TODAY))
        .as("a call would not be enough")
        .contains("Visit 9 days overdue");
    assertThat(ClientWords.due(Stage.LOST, null, TODAY)).isEmpty();
  }

  @Test
  void aCallAfterTheLastVisitIsToldApart() {
    var seen = LocalDate.of(2026, 1, 5);
    assertThat(contact(seen, seen)).isEqualTo("last contact Jan 5, 2026");
    assertThat(contact(seen, LocalDate.of(2026, 3, 2)))
        .isEqualTo("last contact Mar 2, 2026, on site Jan 5, 2026");
  }

  private static String contact(LocalDate onSite, LocalDate last) {
    return ClientWords.lastContact(
        new ClientLine(HARBOR, onSite, last, 0, null, null, BigDecimal.ZERO));
  }

  @Test
  void winningForMoreThanTheyBringIsSaid() {
    assertThat(winning("400", "200")).contains("more than the 200.00");
    assertThat(winning("400", "24000")).contains("bring 24,000.00");
    assertThat(winning("400", "0")).contains("No signed agreement yet");
    assertThat(winning("0", "200")).isEmpty();
  }

  private static String since(LocalDate since) {
    return ClientWords.since(HARBOR.withSince(since), TODAY).orElseThrow();
  }

  private static String winning(String cost, String brings) {
    var client = HARBOR.withAcquisition(new Acquisition("", new BigDecimal(cost), 0));
    return ClientWords.winning(
        new ClientLine(client, null, null, 0, null, null, new BigDecimal(brings)));
  }
}
