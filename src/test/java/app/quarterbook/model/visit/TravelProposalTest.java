package app.quarterbook.model.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Site;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TravelProposalTest {
  private final ClientId client = ClientId.next();
  private final Site site =
      Site.named(client, "Shop").withTravelMinutes(25).withDistance(new BigDecimal("12.3"));
  private final Visit visit =
      Visit.begun(client, VisitKind.ON_SITE, LocalDate.of(2026, 3, 10), null);

  @Test
  void theWayOutAndBackIsOffered() {
    var proposal = TravelProposal.of(visit, site, null).orElseThrow();
    assertThat(proposal).isEqualTo(new TravelProposal(25, 25, new BigDecimal("24.6")));
    var filled = proposal.fill(visit);
    assertThat(filled.times()).isEqualTo(new Times(25, 0, 25, 0));
    assertThat(filled.distance()).isEqualTo(new BigDecimal("24.6"));
    assertThat(TravelProposal.of(filled, site, null)).isEmpty();
  }

  @Test
  void whatWasTypedOrTimedStays() {
    var typed = visit.withTimes(new Times(40, 60, 0, 0)).withDistance(new BigDecimal("30"));
    var filled = TravelProposal.of(typed, site, null).orElseThrow().fill(typed);
    assertThat(filled.times()).isEqualTo(new Times(40, 60, 25, 0));
    assertThat(filled.distance()).isEqualTo(new BigDecimal("30.0"));
    assertThat(TravelProposal.of(typed, site, Leg.TRAVEL_BACK))
        .as("the timer fills the way back")
        .isEmpty();
  }

  @Test
  void whereNothingIsKnownNothingIsOffered() {
    assertThat(TravelProposal.of(visit, Site.named(client, "Shop"), null)).isEmpty();
    var onlyFar = Site.named(client, "Shop").withDistance(new BigDecimal("8"));
    var proposal = TravelProposal.of(visit, onlyFar, null).orElseThrow();
    assertThat(proposal.fill(visit).times()).isEqualTo(Times.NONE);
  }
}
