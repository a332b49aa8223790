package app.quarterbook.ui.agreement;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementKind;
import app.quarterbook.model.agreement.FeePeriod;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields of an agreement while it is being written.
final class AgreementForm {
  final Draft<Agreement> draft;
  final Field<AgreementKind> kind;
  final Field<@Nullable Tier> tier;
  final Field<BigDecimal> fee;
  final Field<FeePeriod> every;
  final Field<BigDecimal> setupFee;
  final Field<Integer> workstations;
  final Field<Integer> servers;
  final ConditionsFields<Agreement> conditions;
  final Field<LocalDate> start;
  final Field<Integer> months;
  final Field<Integer> noticeDays;
  final Field<Boolean> autoRenew;
  final Field<@Nullable LocalDate> offeredOn;
  final Field<String> signedBy;
  final Field<@Nullable LocalDate> signedOn;
  final Field<String> endReason;
  final Field<String> notes;

  AgreementForm(Agreement agreement) {
    draft = new Draft<>(agreement);
    kind = draft.choice("kind", Agreement::kind, Agreement::withKind);
    tier = draft.choice("tier", Agreement::tier, Agreement::withTier);
    fee = draft.money("fee", Agreement::fee, Agreement::withFee);
    every = draft.choice("every", Agreement::every, Agreement::withEvery);
    setupFee = draft.money("setupFee", Agreement::setupFee, Agreement::withSetupFee);
    workstations =
        draft.whole("workstations", Agreement::workstations, Agreement::withWorkstations);
    servers = draft.whole("servers", Agreement::servers, Agreement::withServers);
    conditions = new ConditionsFields<>(draft, Agreement::conditions, Agreement::withConditions);
    start = draft.date("start", term(Term::start), into(Term::withStart));
    months = draft.whole("months", term(Term::months), into(Term::withMonths));
    noticeDays = draft.whole("noticeDays", term(Term::noticeDays), into(Term::withNoticeDays));
    autoRenew = draft.choice("autoRenew", term(Term::autoRenew), into(Term::withAutoRenew));
    offeredOn = draft.optionalDate("offeredOn", Agreement::offeredOn, Agreement::withOfferedOn);
    signedBy = draft.text("signedBy", Agreement::signedBy, Agreement::withSignedBy);
    signedOn = draft.optionalDate("signedOn", Agreement::signedOn, Agreement::withSignedOn);
    endReason = draft.text("endReason", Agreement::endReason, Agreement::withEndReason);
    notes = draft.text("notes", Agreement::notes, Agreement::withNotes);
  }

  private static <T> Function<Agreement, T> term(Function<Term, T> get) {
    return agreement -> get.apply(agreement.term());
  }

  private static <T> BiFunction<Agreement, T, Agreement> into(BiFunction<Term, T, Term> with) {
    return (agreement, value) -> agreement.withTerm(with.apply(agreement.term(), value));
  }
}
