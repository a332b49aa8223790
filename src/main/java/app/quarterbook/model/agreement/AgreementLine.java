package app.quarterbook.model.agreement;

import app.quarterbook.model.Check;
import app.quarterbook.model.price.RateItem;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// One line of what an agreement costs a month: so many of something at a price (DOMAIN 6).
///
/// @param position where it stands among the agreement's lines
/// @param item what it is on the rate card; null for a line of one's own
/// @param price of one a month, in the workbook's currency
@RecordBuilder
public record AgreementLine(
    AgreementLineId id,
    AgreementId agreement,
    int position,
    @Nullable RateItem item,
    String name,
    int quantity,
    BigDecimal price)
    implements AgreementLineBuilder.With {
  public AgreementLine {
    position = Check.notNegative("position", position);
    name = Check.required("name", name, 200);
    quantity = Check.between("quantity", quantity, 0, 100_000);
    price = Check.money("price", price);
  }

  /// Of all of them a month.
  public BigDecimal amount() {
    return price.multiply(BigDecimal.valueOf(quantity));
  }

  /// The same line after the counts changed from one size to another: what is paid by the machine
  /// goes with them. A backup that was agreed on for other than all machines stays as it is.
  public AgreementLine following(Agreement before, Agreement now) {
    return switch (item) {
      case WORKSTATION -> withQuantity(now.workstations());
      case SERVER -> withQuantity(now.servers());
      case BACKUP_WORKSTATION -> followed(before.workstations(), now.workstations());
      case BACKUP_SERVER -> followed(before.servers(), now.servers());
      case null, default -> this;
    };
  }

  private AgreementLine followed(int before, int now) {
    return quantity == before ? withQuantity(now) : this;
  }

  /// The same line in the agreement that follows, at its price there.
  public AgreementLine renewed(Agreement next, BigDecimal price) {
    return withId(AgreementLineId.next()).withAgreement(next.id()).withPrice(price);
  }

  /// Monthly total of lines (DOMAIN 6: counts × unit price, plus flat lines).
  public static BigDecimal total(Collection<AgreementLine> lines) {
    return lines.stream()
        .map(AgreementLine::amount)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }
}
