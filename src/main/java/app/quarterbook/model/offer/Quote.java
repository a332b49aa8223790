package app.quarterbook.model.offer;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementLine;
import app.quarterbook.model.agreement.AgreementLineId;
import app.quarterbook.model.agreement.Conditions;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.price.RateUnit;
import app.quarterbook.model.rate.RateCard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An agreement as a tier would have it, priced by the rate card for the client's counts
/// (DOMAIN 6).
///
/// @param agreement with the tier, its conditions, and the fee that is the sum of the lines
public record Quote(Agreement agreement, List<AgreementLine> lines) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Quote {
    lines = List.copyOf(lines);
  }

  /// @param before the lines it has now; those of one's own are kept as they are, those of the rate
  /// card get the tier's price, and without any there are workstations and servers
  /// @param conditions the tier's
  /// @param name what an item is called on a line
  public static Quote of(
      Agreement agreement,
      Collection<AgreementLine> before,
      Tier tier,
      Conditions conditions,
      RateCard card,
      Function<RateItem, String> name) {
    var lines = new ArrayList<AgreementLine>();
    var items = EnumSet.of(RateItem.WORKSTATION, RateItem.SERVER);
    before.stream().map(AgreementLine::item).filter(Objects::nonNull).forEach(items::add);
    for (var item : items) {
      var known = before.stream().filter(line -> line.item() == item).findFirst();
      var fresh = line(agreement, lines.size(), item, tier, card, name);
      if (fresh.quantity() > 0 || known.isPresent()) {
        lines.add(
            known
                .map(line -> line.withPosition(lines.size()).withPrice(fresh.price()))
                .map(line -> line.following(agreement, agreement))
                .orElse(fresh));
      }
    }
    before.stream()
        .filter(line -> line.item() == null)
        .forEach(line -> lines.add(line.withPosition(lines.size())));
    var quoted = agreement.withTier(tier).withConditions(conditions);
    return new Quote(quoted.withMonthlyFee(AgreementLine.total(lines)), lines);
  }

  /// One line of the rate card for an agreement's counts.
  ///
  /// @param tier null: what it costs without one
  public static AgreementLine line(
      Agreement agreement,
      int position,
      RateItem item,
      @Nullable Tier tier,
      RateCard card,
      Function<RateItem, String> name) {
    var price = tier == null ? card.price(item) : card.price(item, tier);
    return new AgreementLine(
        AgreementLineId.next(),
        agreement.id(),
        position,
        item,
        name.apply(item),
        quantity(item, agreement),
        price);
  }

  /// What an hour costs with a discount, to its hundredth.
  ///
  /// @param discount percent
  public static BigDecimal discounted(BigDecimal price, int discount) {
    return price
        .multiply(BigDecimal.valueOf(100L - discount))
        .divide(HUNDRED, 2, RoundingMode.HALF_UP);
  }

  /// What one of an item costs who has a tier: by the hour less the tier's discount, by the month
  /// the tier's price, once as for everybody.
  public static BigDecimal price(RateCard card, RateItem item, Tier tier, Conditions conditions) {
    return switch (item.unit()) {
      case HOUR -> discounted(card.price(item), conditions.discount());
      case MONTH -> card.price(item, tier);
      case ONCE -> card.price(item);
    };
  }

  /// The items that can stand on a line of an agreement.
  public static List<RateItem> monthly() {
    return RateItem.of(RateUnit.MONTH);
  }

  private static int quantity(RateItem item, Agreement agreement) {
    return switch (item) {
      case WORKSTATION, BACKUP_WORKSTATION, HELP_DESK -> agreement.workstations();
      case SERVER, BACKUP_SERVER -> agreement.servers();
      default -> 1;
    };
  }
}
