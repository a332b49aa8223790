package app.quarterbook.model.setting;

import app.quarterbook.model.Unsound;
import app.quarterbook.model.agreement.Bands;
import app.quarterbook.model.agreement.RenewalDays;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.billing.BusinessHours;
import app.quarterbook.model.client.ContactDays;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.client.SweetSpot;
import app.quarterbook.model.rate.RateRules;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The figures of the workbook as the rules want them, typed; what nobody has set is as
/// {@link SettingKey#usual()} says. No setting contradicts another.
///
/// @param set what somebody has set
public record Settings(Map<SettingKey, String> set) {
  public static final Settings USUAL = new Settings(Map.of());

  /// @throws Unsound if a text does not fit its key, or contradicts another
  public Settings {
    var sound = new EnumMap<SettingKey, String>(SettingKey.class);
    set.forEach((key, text) -> sound.put(key, key.check(text)));
    set = Collections.unmodifiableMap(sound);
    notOver(
        set, SettingKey.LEAST_WORKSTATIONS, SettingKey.MOST_WORKSTATIONS, "problem.leastOverMost");
    notOver(set, SettingKey.LEAST_SERVERS, SettingKey.MOST_SERVERS, "problem.leastOverMost");
    notOver(
        set, SettingKey.RENEWAL_SURVEY, SettingKey.RENEWAL_HEALTH_CHECK, "problem.renewalOrder");
    notOver(set, SettingKey.RENEWAL_PROPOSAL, SettingKey.RENEWAL_SURVEY, "problem.renewalOrder");
    notOver(set, SettingKey.RENEWAL_SIGNATURE, SettingKey.RENEWAL_PROPOSAL, "problem.renewalOrder");
    rates(set);
    hours(set, ZoneOffset.UTC);
    bands(set);
  }

  /// The same settings with another text in one place.
  ///
  /// @throws Unsound naming this key, if the text does not fit it or contradicts another setting
  public Settings with(SettingKey key, String text) {
    var changed = new HashMap<>(set);
    changed.put(key, text);
    try {
      return new Settings(changed);
    } catch (Unsound unsound) {
      throw new Unsound(key.name(), unsound.key(), unsound.args().toArray());
    }
  }

  /// A setting as it is kept.
  public String text(SettingKey key) {
    return text(set, key);
  }

  /// Who the owner of the workbook is.
  public Consultant consultant() {
    return new Consultant(
        text(SettingKey.BUSINESS_NAME),
        text(SettingKey.YOUR_NAME),
        text(SettingKey.YOUR_ADDRESS),
        text(SettingKey.YOUR_PHONE),
        text(SettingKey.YOUR_EMAIL),
        text(SettingKey.LOGO),
        text(SettingKey.ACCENT_COLOUR));
  }

  /// In which money is counted; the computer's where none is set.
  public Currency currency() {
    var code = text(SettingKey.CURRENCY);
    if (!code.isEmpty()) {
      return Currency.getInstance(code);
    }
    var here = Locale.getDefault(Locale.Category.FORMAT);
    var own = here.getCountry().length() == 2 ? Currency.getInstance(here) : null;
    return own == null ? Currency.getInstance("USD") : own;
  }

  public DistanceUnit distanceUnit() {
    var name = text(SettingKey.DISTANCE_UNIT);
    return name.isEmpty()
        ? DistanceUnit.usualIn(Locale.getDefault(Locale.Category.FORMAT))
        : DistanceUnit.valueOf(name);
  }

  public SweetSpot sweetSpot() {
    return new SweetSpot(
        number(SettingKey.LEAST_WORKSTATIONS),
        number(SettingKey.MOST_WORKSTATIONS),
        number(SettingKey.LEAST_SERVERS),
        number(SettingKey.MOST_SERVERS),
        number(SettingKey.MOST_WAN_LINKS));
  }

  /// How many days may pass between contacts.
  public ContactDays contactDays() {
    return new ContactDays(
        number(SettingKey.VISIT_DAYS),
        Map.of(
            Stage.LEAD, number(SettingKey.FOLLOW_UP_LEAD),
            Stage.QUALIFIED, number(SettingKey.FOLLOW_UP_QUALIFIED),
            Stage.APPOINTMENT, number(SettingKey.FOLLOW_UP_APPOINTMENT),
            Stage.AUDIT, number(SettingKey.FOLLOW_UP_AUDIT),
            Stage.PROVING_GROUND, number(SettingKey.FOLLOW_UP_PROVING_GROUND),
            Stage.PROPOSAL, number(SettingKey.FOLLOW_UP_PROPOSAL)));
  }

  /// What visits are charged with.
  public RateRules rateRules() {
    return rates(set);
  }

  /// When the usual hourly rate holds.
  ///
  /// @param zone where the consultant is
  public BusinessHours businessHours(ZoneId zone) {
    return hours(set, zone);
  }

  /// Percent of a prepaid block that is left when it is time to say so.
  public int blockWarning() {
    return number(SettingKey.BLOCK_WARNING);
  }

  /// By what a month brings, whether an agreement is small, right or large.
  public Bands bands() {
    return bands(set);
  }

  /// How long the timer may run on one leg before somebody asks whether it was forgotten.
  public Duration longestLeg() {
    return Duration.ofHours(number(SettingKey.TIMER_LONGEST_HOURS));
  }

  /// How long the window may stay untouched before it locks; zero: for ever.
  public Duration lockAfter() {
    return Duration.ofMinutes(number(SettingKey.LOCK_MINUTES));
  }

  /// Whether the files that pictures came from are kept beside what is shown of them.
  public boolean keepsOriginals() {
    return text(SettingKey.KEEP_ORIGINALS).equals("YES");
  }

  /// When the consultant's day usually ends.
  public LocalTime dayEnd() {
    return LocalTime.parse(text(SettingKey.DAY_END));
  }

  /// Months from one quarterly review to the next.
  public int reviewMonths() {
    return number(SettingKey.REVIEW_MONTHS);
  }

  /// Months from one survey to the next.
  public int surveyMonths() {
    return number(SettingKey.SURVEY_MONTHS);
  }

  /// Length of a new agreement.
  public int termMonths() {
    return number(SettingKey.TERM_MONTHS);
  }

  /// Days of notice in a new agreement.
  public int noticeDays() {
    return number(SettingKey.NOTICE_DAYS);
  }

  /// How long before the end of an agreement each step of its renewal falls due.
  public RenewalDays renewalDays() {
    return new RenewalDays(
        number(SettingKey.RENEWAL_HEALTH_CHECK),
        number(SettingKey.RENEWAL_SURVEY),
        number(SettingKey.RENEWAL_PROPOSAL),
        number(SettingKey.RENEWAL_SIGNATURE));
  }

  /// What a tier is called here.
  public String tierName(Tier tier) {
    return text(
        switch (tier) {
          case SILVER -> SettingKey.TIER_SILVER;
          case GOLD -> SettingKey.TIER_GOLD;
          case PLATINUM -> SettingKey.TIER_PLATINUM;
        });
  }

  private static RateRules rates(Map<SettingKey, String> set) {
    return new RateSettings(key -> text(set, key)).rules();
  }

  private static Bands bands(Map<SettingKey, String> set) {
    try {
      return new Bands(
          new BigDecimal(text(set, SettingKey.SWEET_SPOT_FEE)),
          new BigDecimal(text(set, SettingKey.LARGE_FEE)));
    } catch (Unsound unsound) {
      throw new Unsound(SettingKey.SWEET_SPOT_FEE.name(), unsound.key());
    }
  }

  private static BusinessHours hours(Map<SettingKey, String> set, ZoneId zone) {
    try {
      return new BusinessHours(
          LocalTime.parse(text(set, SettingKey.BUSINESS_FROM)),
          LocalTime.parse(text(set, SettingKey.BUSINESS_TO)),
          zone);
    } catch (Unsound unsound) {
      throw new Unsound(SettingKey.BUSINESS_FROM.name(), unsound.key());
    }
  }

  private int number(SettingKey key) {
    return Integer.parseInt(text(key));
  }

  private static String text(Map<SettingKey, String> set, SettingKey key) {
    return set.getOrDefault(key, key.usual());
  }

  private static void notOver(
      Map<SettingKey, String> set, SettingKey lower, SettingKey upper, String problem) {
    if (Integer.parseInt(text(set, lower)) > Integer.parseInt(text(set, upper))) {
      throw new Unsound(lower.name(), problem);
    }
  }
}
