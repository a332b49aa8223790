package app.quarterbook.model.plan;

import static app.quarterbook.model.plan.Bucket.LATER;
import static app.quarterbook.model.plan.Bucket.NEXT;
import static app.quarterbook.model.plan.Bucket.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.ClientId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TurnOfQuarterTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
  private static final ClientId CLIENT = ClientId.next();

  private final PlanItem firewall = item("Firewall", NOW, 10);
  private final PlanItem patching = item("Patching", NOW, 20);
  private final PlanItem mfa = item("MFA rollout", NEXT, 10);
  private final PlanItem wifi = item("Wi-Fi survey", NEXT, 20);
  private final PlanItem phones = item("Phones", LATER, 10);
  private final List<PlanItem> all = List.of(firewall, patching, mfa, wifi, phones);
  private final Map<Bucket, Span> spans =
      Map.of(NOW, new Span(10, 20), NEXT, new Span(10, 20), LATER, new Span(10, 10));

  @Test
  void whatIsChosenMovesUpAndWhatIsKeptStays() {
    var turned = turn(Map.of(mfa.id(), NOW, firewall.id(), NOW)).turn(all, spans);

    assertThat(turned).extracting(PlanItem::title).containsExactly("MFA rollout");
    assertThat(turned.getFirst().bucket()).isEqualTo(NOW);
    assertThat(turned.getFirst().pushBacks()).isZero();
    assertThat(turned.getFirst().rank()).isGreaterThan(patching.rank());
  }

  @Test
  void whatIsPutOffCountsAPushBackAndStandsFirst() {
    var turned =
        turn(Map.of(firewall.id(), NEXT, patching.id(), NEXT, wifi.id(), LATER)).turn(all, spans);

    assertThat(turned).extracting(PlanItem::pushBacks).containsOnly(1);
    assertThat(after(turned, NEXT)).containsExactly("Firewall", "Patching", "MFA rollout");
    assertThat(after(turned, LATER)).containsExactly("Wi-Fi survey", "Phones");
  }

  @Test
  void anEmptyBucketTakesItemsInTheirOrder() {
    var turned = turn(Map.of(mfa.id(), NOW, wifi.id(), NOW)).turn(List.of(mfa, wifi), Map.of());

    assertThat(after(turned, NOW)).containsSubsequence("MFA rollout", "Wi-Fi survey");
  }

  @Test
  void doneItemsAreLeftAlone() {
    var done = firewall.withProgress(Progress.done(TODAY, "It stands"));

    assertThat(turn(Map.of(done.id(), NEXT)).turn(List.of(done), spans)).isEmpty();
  }

  @Test
  void anItemPutOffThreeTimesIsFlagged() {
    assertThat(firewall.withPushBacks(1).putOff(NEXT).isFlagged()).isFalse();
    assertThat(firewall.withPushBacks(2).putOff(NEXT).isFlagged()).isTrue();
  }

  private List<String> after(List<PlanItem> turned, Bucket bucket) {
    var changed = turned.stream().map(PlanItem::id).toList();
    return Stream.concat(turned.stream(), all.stream().filter(i -> !changed.contains(i.id())))
        .filter(item -> item.bucket() == bucket)
        .sorted(Comparator.comparing(PlanItem::rank))
        .map(PlanItem::title)
        .toList();
  }

  private static TurnOfQuarter turn(Map<PlanItemId, Bucket> choices) {
    return new TurnOfQuarter(choices);
  }

  private static PlanItem item(String title, Bucket bucket, long rank) {
    return PlanItem.titled(CLIENT, title, bucket, TODAY).withRank(rank);
  }
}
