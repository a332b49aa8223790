package app.quarterbook.model.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quarterbook.model.Unsound;
import app.quarterbook.model.agreement.RenewalDays;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.client.SweetSpot;
import app.quarterbook.model.rate.Service;
import app.quarterbook.model.rate.WorkRule;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {
  @Test
  void whatNobodySetIsUsual() {
    var usual = Settings.USUAL;
    assertThat(usual.sweetSpot()).isEqualTo(new SweetSpot(10, 35, 1, 2, 0));
    assertThat(usual.renewalDays()).isEqualTo(new RenewalDays(120, 90, 60, 30));
    assertThat(usual.contactDays().onSite()).isEqualTo(30);
    assertThat(usual.contactDays().followUp()).hasSize(6).containsEntry(Stage.PROPOSAL, 14);
    assertThat(usual.surveyMonths()).isEqualTo(12);
    assertThat(usual.termMonths()).isEqualTo(12);
    assertThat(usual.noticeDays()).isEqualTo(60);
    assertThat(usual.tierName(Tier.GOLD)).isEqualTo("Gold");
    assertThat(usual.longestLeg()).isEqualTo(Duration.ofHours(10));
    assertThat(usual.dayEnd()).isEqualTo(LocalTime.of(17, 30));
    assertThat(usual.rateRules().work())
        .containsEntry(Service.REMOTE, new WorkRule(15, 0, 7))
        .containsEntry(Service.ON_SITE, new WorkRule(15, 60, 0));
  }

  @ParameterizedTest
  @EnumSource
  void theUsualTextIsSound(SettingKey key) {
    assertThat(key.check(key.usual())).isEqualTo(key.usual());
  }

  @Test
  void aChangeLeavesTheRestAlone() {
    var changed = Settings.USUAL.with(SettingKey.TIER_GOLD, " Care Plus ");
    assertThat(changed.tierName(Tier.GOLD)).isEqualTo("Care Plus");
    assertThat(changed.tierName(Tier.SILVER)).isEqualTo("Silver");
    assertThat(Settings.USUAL.tierName(Tier.GOLD)).isEqualTo("Gold");
  }

  @ParameterizedTest
  @CsvSource({
    "VISIT_DAYS, 0, problem.between",
    "VISIT_DAYS, thirty, problem.notWhole",
    "VISIT_DAYS, 99999999999, problem.notWhole",
    "CURRENCY, QQQ, problem.currency",
    "DISTANCE_UNIT, LEAGUE, problem.distanceUnit",
    "TIER_GOLD, ' ', problem.required",
    "LEAST_WORKSTATIONS, 36, problem.leastOverMost",
    "MOST_SERVERS, 0, problem.leastOverMost",
    "RENEWAL_PROPOSAL, 91, problem.renewalOrder",
    "RENEWAL_HEALTH_CHECK, 89, problem.renewalOrder",
    "ON_SITE_MINIMUM, 50, problem.minimumSteps",
    "ON_SITE_INCREMENT, 25, problem.minimumSteps",
    "REMOTE_INCREMENT, 0, problem.between",
    "TRAVEL_PER_TRIP, -1, problem.negative",
    "TRAVEL_PER_DISTANCE, much, problem.notANumber",
    "TRAVEL_CHARGE, SOMETIMES, problem.travelKind",
    "DAY_END, late, problem.notATime"
  })
  void whatDoesNotFitIsRefused(SettingKey key, String text, String problem) {
    assertThatThrownBy(() -> Settings.USUAL.with(key, text))
        .isInstanceOfSatisfying(
            Unsound.class,
            unsound -> {
              assertThat(unsound.key()).isEqualTo(problem);
              assertThat(unsound.field()).isEqualTo(key.name());
            });
  }

  @Test
  void moneyAndWaysAreCountedAsHere() {
    var before = Locale.getDefault(Locale.Category.FORMAT);
    try {
      Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
      assertThat(Settings.USUAL.currency()).isEqualTo(Currency.getInstance("EUR"));
      assertThat(Settings.USUAL.distanceUnit()).isEqualTo(DistanceUnit.KILOMETRE);
      Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
      assertThat(Settings.USUAL.currency()).isEqualTo(Currency.getInstance("USD"));
      assertThat(Settings.USUAL.distanceUnit()).isEqualTo(DistanceUnit.MILE);
      var set = new Settings(Map.of(SettingKey.CURRENCY, "chf", SettingKey.DISTANCE_UNIT, "MILE"));
      assertThat(set.currency()).isEqualTo(Currency.getInstance("CHF"));
    } finally {
      Locale.setDefault(Locale.Category.FORMAT, before);
    }
  }
}
