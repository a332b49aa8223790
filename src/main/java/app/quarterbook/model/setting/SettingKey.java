package app.quarterbook.model.setting;

import static app.quarterbook.model.setting.SettingGroup.AGREEMENT;
import static app.quarterbook.model.setting.SettingGroup.CONTACT;
import static app.quarterbook.model.setting.SettingGroup.PLACE;
import static app.quarterbook.model.setting.SettingGroup.RENEWAL;
import static app.quarterbook.model.setting.SettingGroup.TIER;
import static app.quarterbook.model.setting.SettingGroup.TIMER;
import static app.quarterbook.model.setting.SettingGroup.TRAVEL_RATE;
import static app.quarterbook.model.setting.SettingGroup.WORK_RATE;
import static app.quarterbook.model.setting.SettingGroup.YOU;

import app.quarterbook.model.Unsound;

/// Every setting with what may stand in it and what stands there until somebody changes it.
public enum SettingKey {
  BUSINESS_NAME(YOU, SettingForm.LINE, ""),
  YOUR_NAME(YOU, SettingForm.LINE, ""),
  YOUR_PHONE(YOU, SettingForm.LINE, ""),
  YOUR_EMAIL(YOU, SettingForm.LINE, ""),
  YOUR_ADDRESS(YOU, SettingForm.LINES, ""),
  LOGO(YOU, SettingForm.PICTURE, ""),
  ACCENT_COLOUR(YOU, SettingForm.COLOUR, "#0A58A8"),

  CURRENCY(PLACE, SettingForm.CURRENCY, ""),
  DISTANCE_UNIT(PLACE, SettingForm.DISTANCE, ""),

  LEAST_WORKSTATIONS(SettingGroup.SWEET_SPOT, SettingForm.COUNT, "10"),
  MOST_WORKSTATIONS(SettingGroup.SWEET_SPOT, SettingForm.COUNT, "35"),
  LEAST_SERVERS(SettingGroup.SWEET_SPOT, SettingForm.COUNT, "1"),
  MOST_SERVERS(SettingGroup.SWEET_SPOT, SettingForm.COUNT, "2"),
  MOST_WAN_LINKS(SettingGroup.SWEET_SPOT, SettingForm.COUNT, "0"),

  VISIT_DAYS(CONTACT, SettingForm.RHYTHM, "30"),
  FOLLOW_UP_LEAD(CONTACT, SettingForm.RHYTHM, "14"),
  FOLLOW_UP_QUALIFIED(CONTACT, SettingForm.RHYTHM, "14"),
  FOLLOW_UP_APPOINTMENT(CONTACT, SettingForm.RHYTHM, "14"),
  FOLLOW_UP_AUDIT(CONTACT, SettingForm.RHYTHM, "14"),
  FOLLOW_UP_PROVING_GROUND(CONTACT, SettingForm.RHYTHM, "14"),
  FOLLOW_UP_PROPOSAL(CONTACT, SettingForm.RHYTHM, "14"),
  REVIEW_MONTHS(CONTACT, SettingForm.MONTHS, "3"),
  SURVEY_MONTHS(CONTACT, SettingForm.MONTHS, "12"),

  REMOTE_INCREMENT(WORK_RATE, SettingForm.STEP, "15"),
  REMOTE_MINIMUM(WORK_RATE, SettingForm.MINUTES, "0"),
  REMOTE_FREE_UNDER(WORK_RATE, SettingForm.MINUTES, "7"),
  ON_SITE_INCREMENT(WORK_RATE, SettingForm.STEP, "15"),
  ON_SITE_MINIMUM(WORK_RATE, SettingForm.MINUTES, "60"),
  ON_SITE_FREE_UNDER(WORK_RATE, SettingForm.MINUTES, "0"),
  EMERGENCY_INCREMENT(WORK_RATE, SettingForm.STEP, "15"),
  EMERGENCY_MINIMUM(WORK_RATE, SettingForm.MINUTES, "60"),
  EMERGENCY_FREE_UNDER(WORK_RATE, SettingForm.MINUTES, "0"),

  BUSINESS_FROM(WORK_RATE, SettingForm.TIME_OF_DAY, "08:00"),
  BUSINESS_TO(WORK_RATE, SettingForm.TIME_OF_DAY, "17:00"),

  TRAVEL_CHARGE(TRAVEL_RATE, SettingForm.TRAVEL, "PER_TRIP"),
  TRAVEL_RADIUS(TRAVEL_RATE, SettingForm.COUNT, "15"),
  TRAVEL_RADIUS_MINUTES(TRAVEL_RATE, SettingForm.MINUTES, "0"),
  TRAVEL_PER_TRIP(TRAVEL_RATE, SettingForm.AMOUNT, "45.00"),
  TRAVEL_PER_DISTANCE(TRAVEL_RATE, SettingForm.AMOUNT, "0.70"),
  TRAVEL_TIME_PERCENT(TRAVEL_RATE, SettingForm.PERCENT, "50"),

  KEEP_ORIGINALS(SettingGroup.PICTURE, SettingForm.YES_NO, "NO"),

  TIMER_LONGEST_HOURS(TIMER, SettingForm.HOURS, "10"),
  DAY_END(TIMER, SettingForm.TIME_OF_DAY, "17:30"),

  TERM_MONTHS(AGREEMENT, SettingForm.MONTHS, "12"),
  NOTICE_DAYS(AGREEMENT, SettingForm.DAYS, "60"),
  BLOCK_WARNING(AGREEMENT, SettingForm.PERCENT, "20"),
  SWEET_SPOT_FEE(AGREEMENT, SettingForm.AMOUNT, "800.00"),
  LARGE_FEE(AGREEMENT, SettingForm.AMOUNT, "2500.00"),

  RENEWAL_HEALTH_CHECK(RENEWAL, SettingForm.DAYS, "120"),
  RENEWAL_SURVEY(RENEWAL, SettingForm.DAYS, "90"),
  RENEWAL_PROPOSAL(RENEWAL, SettingForm.DAYS, "60"),
  RENEWAL_SIGNATURE(RENEWAL, SettingForm.DAYS, "30"),

  TIER_SILVER(TIER, SettingForm.NAME, "Silver"),
  TIER_GOLD(TIER, SettingForm.NAME, "Gold"),
  TIER_PLATINUM(TIER, SettingForm.NAME, "Platinum"),

  LOCK_MINUTES(SettingGroup.PROTECTION, SettingForm.MINUTES, "10");

  private final SettingGroup group;
  private final SettingForm form;
  private final String usual;

  SettingKey(SettingGroup group, SettingForm form, String usual) {
    this.group = group;
    this.form = form;
    this.usual = usual;
  }

  public SettingGroup group() {
    return group;
  }

  public SettingForm form() {
    return form;
  }

  /// What holds while nothing else is set.
  public String usual() {
    return usual;
  }

  /// The sound spelling of a text for this setting.
  ///
  /// @throws Unsound naming this key, if the text does not fit
  public String check(String text) {
    return form.check(name(), text);
  }
}
