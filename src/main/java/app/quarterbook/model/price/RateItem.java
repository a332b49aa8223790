package app.quarterbook.model.price;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// The lines of the rate card in the order they stand there, each with the price it is shipped with
/// (DOMAIN 6, rate card).
public enum RateItem {
  REMOTE(RateUnit.HOUR, "125"),
  ON_SITE(RateUnit.HOUR, "150"),
  PROJECT(RateUnit.HOUR, "165"),
  NETWORK(RateUnit.HOUR, "175"),
  CONSULTING(RateUnit.HOUR, "200"),
  BLOCK_10(RateUnit.ONCE, "1150"),
  BLOCK_20(RateUnit.ONCE, "2200"),
  BLOCK_40(RateUnit.ONCE, "4200"),
  WORKSTATION(RateUnit.MONTH, "65"),
  SERVER(RateUnit.MONTH, "195"),
  FIREWALL(RateUnit.MONTH, "65"),
  SWITCH(RateUnit.MONTH, "45"),
  HELP_DESK(RateUnit.MONTH, "45"),
  VIRTUAL_CIO(RateUnit.MONTH, "500"),
  BACKUP_WORKSTATION(RateUnit.MONTH, "15"),
  BACKUP_SERVER(RateUnit.MONTH, "75"),
  ONBOARDING(RateUnit.ONCE, "1500");

  private final RateUnit unit;
  private final BigDecimal usual;

  RateItem(RateUnit unit, String usual) {
    this.unit = unit;
    this.usual = new BigDecimal(usual).setScale(2);
  }

  public RateUnit unit() {
    return unit;
  }

  /// What it costs until somebody sets another price, in the workbook's currency.
  public BigDecimal usual() {
    return usual;
  }

  /// The lines that are paid by the hour, as work can be charged.
  public static List<RateItem> hourly() {
    return of(RateUnit.HOUR);
  }

  /// The lines of one unit, in order.
  public static List<RateItem> of(RateUnit unit) {
    return Stream.of(values()).filter(item -> item.unit == unit).toList();
  }
}
