package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.AGREEMENT;
import static org.jooq.impl.DSL.row;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.Conditions;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.store.schema.tables.records.AgreementRecord;
import java.time.LocalDate;
import org.jooq.SelectField;

/// How agreements lie in their table. The end and the last day for notice follow from the term,
/// and what falls to a month from the fee; they stand in columns of their own for whoever asks the
/// file itself.
final class AgreementRows {
  /// An agreement, read from the columns of its table.
  static final SelectField<Agreement> AS_AGREEMENT =
      row(
              AGREEMENT.ID,
              AGREEMENT.CLIENT_ID,
              AGREEMENT.FOLLOWS,
              AGREEMENT.KIND,
              AGREEMENT.TIER,
              AGREEMENT.STATE,
              AGREEMENT.FEE_EVERY,
              AGREEMENT.FEE,
              AGREEMENT.SETUP_FEE,
              AGREEMENT.WORKSTATIONS,
              AGREEMENT.SERVERS,
              row(
                      AGREEMENT.INCLUDED_MINUTES,
                      AGREEMENT.ROLL_OVER,
                      AGREEMENT.COVERS_ALL,
                      AGREEMENT.DISCOUNT,
                      AGREEMENT.AFTER_HOURS,
                      AGREEMENT.WEEKEND,
                      AGREEMENT.TRAVEL_WAIVED,
                      AGREEMENT.INCREMENT,
                      AGREEMENT.MINIMUM,
                      AGREEMENT.RESPONSES,
                      AGREEMENT.BENEFITS,
                      AGREEMENT.EXCLUSIONS,
                      AGREEMENT.PAYMENT,
                      AGREEMENT.INCREASE)
                  .mapping(Conditions::new),
              row(
                      AGREEMENT.STARTS_ON,
                      AGREEMENT.MONTHS,
                      AGREEMENT.NOTICE_DAYS,
                      AGREEMENT.AUTO_RENEW)
                  .mapping(Term::new),
              AGREEMENT.OFFERED_ON,
              AGREEMENT.SIGNED_BY,
              AGREEMENT.SIGNED_ON,
              AGREEMENT.ENDED_ON,
              AGREEMENT.END_REASON,
              AGREEMENT.NOTES)
          .mapping(Agreement::new);

  private AgreementRows() {}

  /// @param today decides which term of an agreement that renews itself is running
  static AgreementRecord toRow(Agreement agreement, LocalDate today) {
    var term = agreement.term();
    var conditions = agreement.conditions();
    var day = agreement.isActive() ? today : term.start();
    return new AgreementRecord(
        agreement.id(),
        agreement.client(),
        agreement.kind(),
        agreement.tier(),
        agreement.state(),
        agreement.monthlyFee(),
        agreement.workstations(),
        agreement.servers(),
        conditions.includedMinutes(),
        term.start(),
        term.months(),
        term.noticeDays(),
        term.autoRenew(),
        term.end(day),
        term.noticeBy(day),
        agreement.signedBy(),
        agreement.signedOn(),
        agreement.notes(),
        agreement.endedOn(),
        agreement.endReason(),
        agreement.follows(),
        agreement.setupFee(),
        agreement.offeredOn(),
        conditions.rollOver(),
        conditions.coversAll(),
        conditions.discount(),
        conditions.afterHours(),
        conditions.weekend(),
        conditions.travelWaived(),
        conditions.increment(),
        conditions.minimum(),
        conditions.responses(),
        conditions.benefits(),
        conditions.exclusions(),
        conditions.payment(),
        conditions.increase(),
        agreement.fee(),
        agreement.every());
  }
}
