package app.quarterbook.model.setting;

/// The headings under which the settings stand on the screen.
public enum SettingGroup {
  YOU,
  PLACE,
  SWEET_SPOT,
  CONTACT,
  WORK_RATE,
  TRAVEL_RATE,
  TIMER,
  PICTURE,
  AGREEMENT,
  RENEWAL,
  TIER,
  PROTECTION
}
