package app.quarterbook.model.agreement;

import app.quarterbook.model.Check;
import app.quarterbook.model.client.ClientId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// What a client has agreed to buy again and again.
///
/// @param follows the agreement that this one goes on from; null where it is the first
/// @param tier null where the kind has none
/// @param every how often the fee is paid
/// @param fee what recurs each time it is paid; zero for blocks and for time and materials
/// @param setupFee what is paid once, in the workbook's currency
/// @param offeredOn the day it was offered; null while it was not
/// @param signedOn null while unsigned
/// @param endedOn the day the consultant ended it; null while it was not
/// @param endReason why it was ended; empty where nobody said
@RecordBuilder
public record Agreement(
    AgreementId id,
    ClientId client,
    @Nullable AgreementId follows,
    AgreementKind kind,
    @Nullable Tier tier,
    AgreementState state,
    FeePeriod every,
    BigDecimal fee,
    BigDecimal setupFee,
    int workstations,
    int servers,
    Conditions conditions,
    Term term,
    @Nullable LocalDate offeredOn,
    String signedBy,
    @Nullable LocalDate signedOn,
    @Nullable LocalDate endedOn,
    String endReason,
    String notes)
    implements AgreementBuilder.With {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Agreement {
    fee = Check.money("fee", fee);
    setupFee = Check.money("setupFee", setupFee);
    workstations = Check.notNegative("workstations", workstations);
    servers = Check.notNegative("servers", servers);
    signedBy = Check.text("signedBy", signedBy, 200);
    endReason = Check.text("endReason", endReason, 2000);
    notes = Check.text("notes", notes, Check.LONGEST);
  }

  public static Agreement drafted(ClientId client, Term term) {
    return new Agreement(
        AgreementId.next(),
        client,
        null,
        AgreementKind.FIXED,
        Tier.SILVER,
        AgreementState.DRAFT,
        FeePeriod.MONTH,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        0,
        0,
        Conditions.NONE,
        term,
        null,
        "",
        null,
        null,
        "",
        "");
  }

  /// Annual recurring revenue: what the active agreements among these bring in each year (DOMAIN
  /// 9). It is summed up by the year, in which no fee leaves a remainder.
  public static BigDecimal yearlyRevenue(Collection<Agreement> agreements) {
    return agreements.stream()
        .filter(each -> each.isActive() && each.kind().isRecurring())
        .map(Agreement::yearlyFee)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  /// Monthly recurring revenue: a twelfth of the annual, rounded once to its hundredth, halves up.
  public static BigDecimal monthlyRevenue(Collection<Agreement> agreements) {
    return FeePeriod.YEAR.month(yearlyRevenue(agreements));
  }

  /// The agreement that follows this one from the end of the term that runs on `today`: the same
  /// conditions for as long again, at a fee that rose by the yearly increase, yet to be signed.
  public Agreement renewed(LocalDate today) {
    return withId(AgreementId.next())
        .withFollows(id)
        .withState(AgreementState.ACTIVE)
        .withFee(increased(fee))
        .withSetupFee(BigDecimal.ZERO)
        .withTerm(term.withStart(term.end(today)))
        .withOfferedOn(null)
        .withSignedBy("")
        .withSignedOn(null)
        .withEndedOn(null)
        .withEndReason("")
        .withNotes("");
  }

  /// This agreement ended by the consultant: expired where its term is over, else cut short.
  public Agreement ended(LocalDate today, String reason) {
    boolean over = today.isAfter(term.end(today));
    return withState(over ? AgreementState.EXPIRED : AgreementState.ENDED)
        .withEndedOn(today)
        .withEndReason(reason);
  }

  /// An amount after the yearly increase, to its hundredth, halves up.
  public BigDecimal increased(BigDecimal amount) {
    return amount
        .multiply(HUNDRED.add(conditions.increase()))
        .divide(HUNDRED, 2, RoundingMode.HALF_UP);
  }

  /// What of the fee falls to a month, to its hundredth, halves up.
  public BigDecimal monthlyFee() {
    return every.month(fee);
  }

  /// The same agreement at a fee that makes so much a month.
  public Agreement withMonthlyFee(BigDecimal month) {
    return withFee(every.fee(month));
  }

  /// What it brings in a year, without what is paid once.
  public BigDecimal yearlyFee() {
    return every.year(fee);
  }

  public boolean isActive() {
    return state == AgreementState.ACTIVE;
  }
}
