package app.quarterbook.model.sale;

import app.quarterbook.model.Check;
import app.quarterbook.model.agreement.AgreementId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is noted when an agreement is sold.
///
/// @param billingName to whom invoices go
/// @param setupBy how the setup fee is paid; null while nobody said
/// @param monthlyBy how the monthly fee is paid; null while nobody said
@RecordBuilder
public record Sale(
    AgreementId agreement,
    LocalDate acceptedOn,
    String billingName,
    String billingAddress,
    @Nullable PayBy setupBy,
    @Nullable PayBy monthlyBy)
    implements SaleBuilder.With {
  public Sale {
    billingName = Check.text("billingName", billingName, 200);
    billingAddress = Check.text("billingAddress", billingAddress, 2000);
  }
}
