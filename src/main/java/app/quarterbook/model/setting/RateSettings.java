package app.quarterbook.model.setting;

import app.quarterbook.model.Unsound;
import app.quarterbook.model.rate.Radius;
import app.quarterbook.model.rate.RateRules;
import app.quarterbook.model.rate.Service;
import app.quarterbook.model.rate.TravelKind;
import app.quarterbook.model.rate.TravelRule;
import app.quarterbook.model.rate.WorkRule;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;

/// Reads the rules by which visits are charged out of the settings.
///
/// @param texts the sound text of each setting
record RateSettings(Function<SettingKey, String> texts) {
  /// @throws Unsound naming a minimum that is no whole number of its steps
  RateRules rules() {
    return new RateRules(
        Map.of(
            Service.REMOTE,
            rule(
                SettingKey.REMOTE_INCREMENT,
                SettingKey.REMOTE_MINIMUM,
                SettingKey.REMOTE_FREE_UNDER),
            Service.ON_SITE,
            rule(
                SettingKey.ON_SITE_INCREMENT,
                SettingKey.ON_SITE_MINIMUM,
                SettingKey.ON_SITE_FREE_UNDER),
            Service.EMERGENCY,
            rule(
                SettingKey.EMERGENCY_INCREMENT,
                SettingKey.EMERGENCY_MINIMUM,
                SettingKey.EMERGENCY_FREE_UNDER)),
        radius(),
        travel());
  }

  private WorkRule rule(SettingKey increment, SettingKey minimum, SettingKey freeUnder) {
    try {
      return new WorkRule(number(increment), number(minimum), number(freeUnder));
    } catch (Unsound unsound) {
      throw new Unsound(minimum.name(), unsound.key(), unsound.args().toArray());
    }
  }

  /// Zero stands for: not looked at.
  private Radius radius() {
    int distance = number(SettingKey.TRAVEL_RADIUS);
    int minutes = number(SettingKey.TRAVEL_RADIUS_MINUTES);
    return new Radius(
        distance == 0 ? null : BigDecimal.valueOf(distance), minutes == 0 ? null : minutes);
  }

  private TravelRule travel() {
    return switch (TravelKind.valueOf(texts.apply(SettingKey.TRAVEL_CHARGE))) {
      case NONE -> TravelRule.NOTHING;
      case PER_TRIP -> new TravelRule.PerTrip(money(SettingKey.TRAVEL_PER_TRIP));
      case DISTANCE -> new TravelRule.PerDistance(money(SettingKey.TRAVEL_PER_DISTANCE));
      case TIME -> new TravelRule.TimeShare(number(SettingKey.TRAVEL_TIME_PERCENT));
    };
  }

  private int number(SettingKey key) {
    return Integer.parseInt(texts.apply(key));
  }

  private BigDecimal money(SettingKey key) {
    return new BigDecimal(texts.apply(key));
  }
}
