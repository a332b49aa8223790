package app.quarterbook.model.agreement;

import app.quarterbook.model.Check;
import app.quarterbook.model.client.ClientId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// What a client has agreed to buy month by month.
///
/// @param tier null where the kind has none
/// @param monthlyFee what recurs each month; zero for blocks and for time and materials
/// @param includedMinutes of work in each month
/// @param signedOn null while unsigned
/// @param endedOn the day the consultant ended it; null while it was not
/// @param endReason why it was ended; empty where nobody said
@RecordBuilder
public record Agreement(
    AgreementId id,
    ClientId client,
    AgreementKind kind,
    @Nullable Tier tier,
    AgreementState state,
    BigDecimal monthlyFee,
    int workstations,
    int servers,
    int includedMinutes,
    Term term,
    String signedBy,
    @Nullable LocalDate signedOn,
    @Nullable LocalDate endedOn,
    String endReason,
    String notes)
    implements AgreementBuilder.With {
  public Agreement {
    monthlyFee = Check.money("monthlyFee", monthlyFee);
    workstations = Check.notNegative("workstations", workstations);
    servers = Check.notNegative("servers", servers);
    includedMinutes = Check.notNegative("includedMinutes", includedMinutes);
    signedBy = Check.text("signedBy", signedBy, 200);
    endReason = Check.text("endReason", endReason, 2000);
    notes = Check.text("notes", notes, Check.LONGEST);
  }

  public static Agreement drafted(ClientId client, Term term) {
    return new Agreement(
        AgreementId.next(),
        client,
        AgreementKind.FIXED,
        Tier.SILVER,
        AgreementState.DRAFT,
        BigDecimal.ZERO,
        0,
        0,
        0,
        term,
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
  /// conditions for as long again, yet to be signed.
  public Agreement renewed(LocalDate today) {
    return withId(AgreementId.next())
        .withState(AgreementState.ACTIVE)
        .withTerm(term.withStart(term.end(today)))
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

  public boolean isActive() {
    return state == AgreementState.ACTIVE;
  }

  /// The fee that comes in now each month; zero unless active and of a recurring kind.
  public BigDecimal recurringFee() {
    return isActive() && kind.isRecurring() ? monthlyFee : BigDecimal.ZERO.setScale(2);
  }
}
