package app.quarterbook.cli;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.intake.Holdings;
import java.math.BigDecimal;

/// What a workbook adds up to, to hold against the files it came from.
record Totals(long minutes, BigDecimal costs, long agreements, BigDecimal fees) {
  static Totals of(Holdings held) {
    var active = held.agreements().stream().filter(Agreement::isActive).toList();
    return new Totals(
        held.visits().stream().mapToLong(visit -> visit.times().work()).sum(),
        held.items().stream()
            .map(it -> it.cost().oneOff())
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        active.size(),
        active.stream().map(Agreement::monthlyFee).reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
