package app.quarterbook.ui.agreement;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.FeePeriod;
import app.quarterbook.model.agreement.RenewalClock;
import app.quarterbook.model.setting.Settings;
import app.quarterbook.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/// An agreement as the list shows it.
///
/// @param tier what the tier is called here; empty where there is none
record AgreementRow(Agreement agreement, String client, String tier, RenewalClock clock) {
  static AgreementRow of(Agreement agreement, String client, Settings settings, LocalDate today) {
    var tier = agreement.tier();
    return new AgreementRow(
        agreement,
        client,
        tier == null ? "" : settings.tierName(tier),
        RenewalClock.of(agreement, settings.renewalDays(), today));
  }

  /// Days to the end; null where nothing runs.
  @Nullable Integer daysLeft() {
    return agreement.isActive() ? Math.toIntExact(clock.daysLeft()) : null;
  }

  /// Workstations and servers, e.g. "16 + 1".
  String counts() {
    return Text.of("agreement.counts", agreement.workstations(), agreement.servers());
  }

  /// A day as short as it can be, because the list has three of them.
  static String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).format(day);
  }

  /// The kind, and how often the fee is paid where that is not each month, e.g. "Fixed fee ·
  /// Yearly".
  String kind() {
    var kind = Text.of(agreement.kind());
    return agreement.every() == FeePeriod.MONTH
        ? kind
        : Text.of("agreement.kindPaid", kind, Text.of(agreement.every()));
  }

  /// What falls to a month.
  BigDecimal fee() {
    return agreement.monthlyFee();
  }
}
