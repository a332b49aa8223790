package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.VISIT;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import app.quarterbook.model.billing.Work;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.rate.RateRules;
import app.quarterbook.model.rate.Service;
import app.quarterbook.model.visit.Billing;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.model.visit.VisitKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/// Visits as far as they are to be paid for, without their notes: there are thousands of them.
final class WorkRows {
  private WorkRows() {}

  /// @param rules work out what was never worked out when it was put in
  static List<Owned<Work>> fetch(DSLContext jooq, RateRules rules, Condition condition) {
    return jooq
        .select(
            VISIT.ID,
            VISIT.VISITED_ON,
            VISIT.STARTED_AT,
            VISIT.KIND,
            VISIT.RATE,
            VISIT.BILLING,
            VISIT.TRAVEL_OUT,
            VISIT.WORK,
            VISIT.CHARGE_MINUTES,
            VISIT.CHARGE_TRAVEL_MINUTES,
            VISIT.CHARGE_TRAVEL,
            VISIT.CLIENT_ID)
        .from(VISIT)
        .where(condition)
        .fetch(Records.mapping(Row::new))
        .stream()
        .map(row -> new Owned<>(row.client(), work(row, rules)))
        .toList();
  }

  private record Row(
      VisitId id,
      LocalDate on,
      @Nullable LocalTime start,
      VisitKind kind,
      @Nullable RateItem rate,
      Billing billing,
      int out,
      int worked,
      @Nullable Integer charged,
      @Nullable Integer way,
      @Nullable BigDecimal travel,
      ClientId client) {}

  private static Work work(Row row, RateRules rules) {
    var service = Service.of(row.kind());
    return new Work(
        row.id(),
        row.kind(),
        row.on(),
        row.start(),
        row.out(),
        row.worked(),
        requireNonNullElseGet(row.rate(), service::rate),
        row.billing(),
        requireNonNullElseGet(
            row.charged(), () -> requireNonNull(rules.work().get(service)).charged(row.worked())),
        requireNonNullElse(row.way(), 0),
        requireNonNullElse(row.travel(), BigDecimal.ZERO.setScale(2)));
  }
}
