package app.quarterbook.ui.plan;

import app.quarterbook.model.plan.Cost;
import app.quarterbook.model.plan.Doer;
import app.quarterbook.model.plan.DoerKind;
import app.quarterbook.model.plan.Quarter;
import app.quarterbook.model.plan.Target;
import app.quarterbook.model.plan.TargetKind;
import app.quarterbook.text.Text;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// How the plan's values read on cards and in lists.
final class Words {
  private Words() {}

  /// Without decimal places where there are none to tell.
  static String money(BigDecimal amount) {
    var format = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
    int places = amount.stripTrailingZeros().scale() > 0 ? 2 : 0;
    format.setMinimumFractionDigits(places);
    format.setMaximumFractionDigits(places);
    return format.format(amount);
  }

  /// Empty for what costs nothing.
  static String cost(Cost cost) {
    if (cost.isFree()) {
      return "";
    }
    if (cost.monthly().signum() == 0) {
      return money(cost.oneOff());
    }
    return cost.oneOff().signum() == 0
        ? Text.of("plan.cost.monthly", money(cost.monthly()))
        : Text.of("plan.cost.both", money(cost.oneOff()), money(cost.monthly()));
  }

  static String quarter(Quarter quarter) {
    return Text.of("plan.quarter", quarter.number(), String.valueOf(quarter.year()));
  }

  static String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
  }

  /// Empty for an open target.
  static String target(Target target) {
    var on = target.on();
    if (on == null) {
      return "";
    }
    return target.kind() == TargetKind.QUARTER ? quarter(Quarter.of(on)) : day(on);
  }

  static String doer(Doer doer) {
    return doer.kind() == DoerKind.EXPERT ? doer.name() : Text.of(doer.kind());
  }
}
