package app.quarterbook.model.overview;

import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.client.Client;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A client in the list of clients.
///
/// @param lastOnSite the last visit on site; null: never
/// @param lastContact the last contact of any kind; null: never
/// @param openItems how many items of the plan are not done or dropped
/// @param tier of the active agreement; null where there is none, or it has no tier
/// @param monthlyFee of the active agreements together; null where there is none
/// @param agreedFees what all signed agreements bring over their terms, zero where there are none
public record ClientLine(
    Client client,
    @Nullable LocalDate lastOnSite,
    @Nullable LocalDate lastContact,
    int openItems,
    @Nullable Tier tier,
    @Nullable BigDecimal monthlyFee,
    BigDecimal agreedFees) {}
