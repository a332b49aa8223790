package app.quarterbook.report.rate;

import app.quarterbook.model.Minutes;
import app.quarterbook.model.rate.Radius;
import app.quarterbook.model.rate.RateCard;
import app.quarterbook.model.rate.Service;
import app.quarterbook.model.rate.TravelRule;
import app.quarterbook.model.rate.WorkRule;
import app.quarterbook.model.setting.Settings;
import app.quarterbook.report.Money;
import app.quarterbook.text.Text;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The rules by which work and travel are charged, one sentence each, as a client reads them.
public final class RuleWords {
  private RuleWords() {}

  public static List<String> of(Settings settings, RateCard card) {
    var rules = settings.rateRules();
    var words = new ArrayList<String>();
    for (var service : Service.values()) {
      words.add(work(service, Objects.requireNonNull(rules.work().get(service))));
    }
    var hours = settings.businessHours(ZoneOffset.UTC);
    words.add(
        Text.of(
            "report.rate.hours",
            time(hours.from()),
            time(hours.to()),
            card.afterHours(),
            card.weekend()));
    words.add(travel(rules.travel(), radius(rules.radius(), settings), settings));
    return words;
  }

  private static String work(Service service, WorkRule rule) {
    var words = new StringBuilder(Text.of("report.rate.Service." + service.name()));
    words.append(' ').append(Text.of("report.rate.steps", rule.increment()));
    if (rule.minimum() > 0) {
      words.append(Text.of("report.rate.minimum", Minutes.format(rule.minimum())));
    }
    if (rule.freeUnder() > 0) {
      words.append(Text.of("report.rate.freeUnder", rule.freeUnder()));
    }
    return words.append('.').toString();
  }

  private static String travel(TravelRule rule, String beyond, Settings settings) {
    var money = new Money(settings.currency());
    return switch (rule) {
      case TravelRule.Nothing nothing -> Text.of("report.rate.travel.none");
      case TravelRule.PerTrip trip ->
          Text.of("report.rate.travel.trip", money.write(trip.amount()), beyond);
      case TravelRule.PerDistance way ->
          Text.of(
              "report.rate.travel.distance",
              money.write(way.rate()),
              settings.distanceUnit().symbol(),
              beyond);
      case TravelRule.TimeShare share ->
          Text.of("report.rate.travel.time", share.percent(), beyond);
    };
  }

  private static String radius(Radius radius, Settings settings) {
    var far = radius.distance();
    var minutes = radius.minutes();
    var unit = settings.distanceUnit().symbol();
    if (far != null && minutes != null) {
      return ' ' + Text.of("report.rate.beyond.both", far, unit, minutes);
    }
    if (far != null) {
      return ' ' + Text.of("report.rate.beyond.distance", far, unit);
    }
    return minutes == null ? "" : ' ' + Text.of("report.rate.beyond.minutes", minutes);
  }

  private static String time(LocalTime time) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(time).replace('\u202f', ' ');
  }
}
