package app.quarterbook.model.agreement;

import app.quarterbook.model.Check;
import app.quarterbook.model.client.ClientId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// What a client has agreed to buy month by month.
///
/// @param follows the agreement that this one goes on from; null where it is the first
/// @param tier null where the kind has none
/// @param monthlyFee what recurs each month; zero for blocks and for time and materials
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
    BigDecimal monthlyFee,
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
    monthlyFee = Check.money("monthlyFee", monthlyFee);
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

  /// Monthly recurring revenue: what the active agreements among these bring in each month (DOMAIN
  /// 9).
  public static BigDecimal monthlyRevenue(Collection<Agreement> agreements) {
    return agreements.stream()
        .map(Agreement::recurringFee)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  /// The agreement that follows this one from the end of the term that runs on `today`: the same
  /// conditions for as long again, at a fee that rose by the yearly increase, yet to be signed.
  public Agreement renewed(LocalDate today) {
    return withId(AgreementId.next())
        .withFollows(id)
        .withState(AgreementState.ACTIVE)
        .withMonthlyFee(increased(monthlyFee))
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

  /// What it brings in a year, without what is paid once.
  public BigDecimal yearlyFee() {
    return monthlyFee.multiply(BigDecimal.valueOf(12));
  }

  public boolean isActive() {
    return state == AgreementState.ACTIVE;
  }

  /// The fee that comes in now each month; zero unless active and of a recurring kind.
  public BigDecimal recurringFee() {
    return isActive() && kind.isRecurring() ? monthlyFee : BigDecimal.ZERO.setScale(2);
  }
}
