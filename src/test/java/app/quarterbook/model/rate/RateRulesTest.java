package app.quarterbook.model.rate;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.setting.SettingKey;
import app.quarterbook.model.setting.Settings;
import app.quarterbook.model.visit.Charge;
import app.quarterbook.model.visit.Times;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RateRulesTest {
  private final ClientId client = ClientId.next();
  private final Site near = site("12.0", 20);
  private final Site far = site("22.5", 40);

  @Test
  void theUsualRulesAreThoseOfTheCard() {
    var rules = Settings.USUAL.rateRules();
    assertThat(rules.reckon(visit(VisitKind.ON_SITE, 20), near).charge())
        .isEqualTo(charge(60, 0, "0"));
    assertThat(rules.reckon(visit(VisitKind.ON_SITE, 76), far).charge())
        .isEqualTo(charge(90, 0, "45"));
    assertThat(rules.reckon(visit(VisitKind.PHONE, 6), far).charge()).isEqualTo(charge(0, 0, "0"));
    assertThat(rules.reckon(visit(VisitKind.REMOTE, 20), far).charge())
        .isEqualTo(charge(30, 0, "0"));
    assertThat(rules.reckon(visit(VisitKind.EMERGENCY, 20), null).charge())
        .isEqualTo(charge(60, 0, "0"));
  }

  @Test
  void byDistanceAllThatWasDrivenCounts() {
    var rules = with("DISTANCE");
    assertThat(rules.reckon(visit(VisitKind.ON_SITE, 60), far).charge())
        .isEqualTo(charge(60, 0, "31.50"));
    var detour = visit(VisitKind.ON_SITE, 60).withDistance(new BigDecimal("50"));
    assertThat(rules.reckon(detour, far).travel())
        .contains(
            new Step.ByDistance(
                new BigDecimal("50.0"), new BigDecimal("0.70"), new BigDecimal("35.00")));
    assertThat(rules.reckon(detour.withDistance(new BigDecimal("30")), far).travel())
        .as("fifteen each way")
        .contains(new Step.Inside());
  }

  @Test
  void aShareOfTheTimeOnTheRoad() {
    var timed = visit(VisitKind.ON_SITE, 60).withTimes(new Times(41, 60, 38, 0));
    assertThat(with("TIME").reckon(timed, far).charge()).isEqualTo(charge(60, 40, "0"));
    assertThat(with("TIME").reckon(timed, near).charge()).isEqualTo(charge(60, 0, "0"));
  }

  @Test
  void whereNothingIsKnownOfTheWayNothingIsCharged() {
    var timed = visit(VisitKind.ON_SITE, 60).withTimes(new Times(41, 60, 38, 0));
    var rules = Settings.USUAL.rateRules();
    assertThat(rules.reckon(timed, null).travel()).contains(new Step.WayUnknown());
    assertThat(rules.reckon(visit(VisitKind.ON_SITE, 60), null).travel()).isEmpty();
    var byTime = Settings.USUAL.with(SettingKey.TRAVEL_RADIUS_MINUTES, "30").rateRules();
    assertThat(byTime.reckon(timed, null).charge()).isEqualTo(charge(60, 0, "45"));
  }

  @Test
  void outsideByOneMeasureIsOutside() {
    var radius = new Radius(new BigDecimal("15"), 45);
    assertThat(radius.of(new Trip(0, new BigDecimal("31"), 20))).isEqualTo(Radius.Reach.OUTSIDE);
    assertThat(radius.of(new Trip(0, new BigDecimal("20"), 50))).isEqualTo(Radius.Reach.OUTSIDE);
    assertThat(radius.of(new Trip(0, null, 45))).isEqualTo(Radius.Reach.INSIDE);
    assertThat(radius.of(new Trip(0, null, null))).isEqualTo(Radius.Reach.UNKNOWN);
    assertThat(Radius.NONE.of(new Trip(0, null, null))).isEqualTo(Radius.Reach.OUTSIDE);
  }

  @Test
  void whereTravelIsNeverChargedNobodyIsToldOfIt() {
    assertThat(with("NONE").reckon(visit(VisitKind.ON_SITE, 60), far).travel()).isEmpty();
  }

  private static RateRules with(String travel) {
    return Settings.USUAL.with(SettingKey.TRAVEL_CHARGE, travel).rateRules();
  }

  private Visit visit(VisitKind kind, int work) {
    return Visit.begun(client, kind, LocalDate.of(2026, 3, 10), null).withTimes(Times.worked(work));
  }

  private Site site(String distance, @Nullable Integer minutes) {
    return Site.named(client, "Shop")
        .withDistance(new BigDecimal(distance))
        .withTravelMinutes(minutes);
  }

  private static Charge charge(int minutes, int travelMinutes, String travel) {
    return new Charge(minutes, travelMinutes, new BigDecimal(travel), false);
  }
}
