package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.AGREEMENT_LINE;
import static app.quarterbook.store.schema.Tables.COUNT_CHANGE;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.agreement.AgreementLine;
import app.quarterbook.model.agreement.CountChange;
import app.quarterbook.model.agreement.CountChangeId;
import app.quarterbook.store.schema.tables.records.AgreementLineRecord;
import app.quarterbook.store.schema.tables.records.CountChangeRecord;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Saves an agreement with all that hangs on it in step, whoever changes it: the lines that go by
/// its counts, the fee that is their sum, and, once it is in force, the history of the counts.
final class AgreementParts {
  private AgreementParts() {}

  /// @param before the agreement as it is kept; null where it is new
  /// @return how many rows were written
  static int save(DSLContext jooq, @Nullable Agreement before, Agreement now, LocalDate today) {
    int changed = Saving.put(jooq, AgreementRows.toRow(now, today));
    if (before != null && !isSameSize(before, now)) {
      for (var line : lines(jooq, now.id())) {
        var followed = line.following(before, now);
        changed += followed.equals(line) ? 0 : put(jooq, followed);
      }
    }
    return changed + record(jooq, before, now, today) + sumUp(jooq, now, today);
  }

  /// The fee as the lines have it, where there are any.
  static int sumUp(DSLContext jooq, Agreement agreement, LocalDate today) {
    var lines = lines(jooq, agreement.id());
    var summed = agreement.withMonthlyFee(AgreementLine.total(lines));
    return lines.isEmpty() || summed.equals(agreement)
        ? 0
        : Saving.put(jooq, AgreementRows.toRow(summed, today));
  }

  static List<AgreementLine> lines(DSLContext jooq, AgreementId agreement) {
    return lines(jooq, AGREEMENT_LINE.AGREEMENT_ID.eq(agreement));
  }

  /// The lines agreement by agreement, in order.
  static List<AgreementLine> lines(DSLContext jooq, Condition condition) {
    return jooq.selectFrom(AGREEMENT_LINE)
        .where(condition)
        .orderBy(AGREEMENT_LINE.AGREEMENT_ID, AGREEMENT_LINE.POSITION, AGREEMENT_LINE.ID)
        .fetch(
            row ->
                new AgreementLine(
                    row.getId(),
                    row.getAgreementId(),
                    row.getPosition(),
                    row.getItem(),
                    row.getName(),
                    row.getQuantity(),
                    row.getPrice()));
  }

  static int put(DSLContext jooq, AgreementLine line) {
    return Saving.put(
        jooq,
        new AgreementLineRecord(
            line.id(),
            line.agreement(),
            line.position(),
            line.item(),
            line.name(),
            line.quantity(),
            line.price()));
  }

  /// The counts from the quoted ones on.
  static List<CountChange> counts(DSLContext jooq, AgreementId agreement) {
    return counts(jooq, COUNT_CHANGE.AGREEMENT_ID.eq(agreement));
  }

  /// The counts agreement by agreement, the oldest first.
  static List<CountChange> counts(DSLContext jooq, Condition condition) {
    return jooq.selectFrom(COUNT_CHANGE)
        .where(condition)
        .orderBy(COUNT_CHANGE.AGREEMENT_ID, COUNT_CHANGE.CHANGED_ON, COUNT_CHANGE.ID)
        .fetch(
            row ->
                new CountChange(
                    row.getId(),
                    row.getAgreementId(),
                    row.getChangedOn(),
                    row.getWorkstations(),
                    row.getServers()));
  }

  /// What is in force has been quoted for so many machines; a later size is a row of its own. Of
  /// several on one day the last stays.
  private static int record(
      DSLContext jooq, @Nullable Agreement before, Agreement now, LocalDate today) {
    if (!now.isActive()) {
      return 0;
    }
    var history = counts(jooq, now.id());
    int changed = 0;
    if (history.isEmpty()) {
      var quoted = before != null && before.isActive() ? before : now;
      changed += put(jooq, change(quoted, earlier(now.term().start(), today)));
      history = counts(jooq, now.id());
    }
    var last = history.getLast();
    if (last.workstations() == now.workstations() && last.servers() == now.servers()) {
      return changed;
    }
    var fresh = change(now, last.on().isAfter(today) ? last.on() : today);
    boolean again = history.size() > 1 && last.on().equals(fresh.on());
    return changed + put(jooq, again ? fresh.withId(last.id()) : fresh);
  }

  private static int put(DSLContext jooq, CountChange change) {
    return Saving.put(
        jooq,
        new CountChangeRecord(
            change.id(), change.agreement(), change.on(), change.workstations(), change.servers()));
  }

  private static CountChange change(Agreement agreement, LocalDate on) {
    return new CountChange(
        CountChangeId.next(), agreement.id(), on, agreement.workstations(), agreement.servers());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static boolean isSameSize(Agreement one, Agreement other) {
    return one.workstations() == other.workstations() && one.servers() == other.servers();
  }
}
