package app.quarterbook.ui.agreement;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.RenewalClock;
import app.quarterbook.model.setting.Settings;
import java.math.BigDecimal;
import java.time.LocalDate;
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

  BigDecimal fee() {
    return agreement.monthlyFee();
  }
}
