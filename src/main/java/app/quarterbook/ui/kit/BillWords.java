package app.quarterbook.ui.kit;

import app.quarterbook.model.Minutes;
import app.quarterbook.model.billing.Draw;
import app.quarterbook.model.billing.Ledger;
import app.quarterbook.model.billing.Left;
import app.quarterbook.model.billing.Priced;
import app.quarterbook.model.billing.Source;
import app.quarterbook.model.billing.TimeBand;
import app.quarterbook.model.billing.VisitBill;
import app.quarterbook.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Who pays for a visit, told step by step: "60 min from the hours of March", "30 min from the
/// block of 2 Feb", "nothing to bill".
public final class BillWords {
  private BillWords() {}

  /// The steps after the charged minutes, in the order they are taken; the last says what is to be
  /// paid.
  ///
  /// @param ledger of the same client
  public static List<String> lines(VisitBill bill, Ledger ledger) {
    var lines = steps(bill, ledger);
    lines.add(total(bill));
    return lines;
  }

  /// What a billed visit would come to now where its figures changed since; empty where it stands.
  ///
  /// @param ledger of the same client
  public static String changed(VisitBill bill, Ledger ledger) {
    return ledger
        .anew(bill.visit())
        .map(
            now ->
                Text.of(
                    "billing.changed",
                    Minutes.format(bill.charged()),
                    money(bill.total()),
                    Minutes.format(now.charged()),
                    money(now.total())))
        .orElse("");
  }

  /// The steps alone, without what they come to.
  public static List<String> steps(VisitBill bill, Ledger ledger) {
    var lines = new ArrayList<String>();
    bill.draws().forEach(draw -> lines.add(draw(draw, ledger)));
    bill.priced().forEach(priced -> lines.add(priced(priced)));
    if (bill.travelWaived()) {
      lines.add(Text.of("billing.travelWaived"));
    } else if (bill.travel().signum() > 0) {
      lines.add(Text.of("billing.travel", money(bill.travel())));
    }
    return lines;
  }

  /// What is left to a client, in one line; empty where neither hours are included nor blocks are
  /// bought.
  public static String left(Left left) {
    var parts = new ArrayList<String>();
    if (left.included() > 0) {
      parts.add(
          Text.of(
              "billing.left.included",
              Minutes.format(left.includedUsed()),
              Minutes.format(left.included()),
              Minutes.format(left.includedLeft())));
    }
    if (left.hasBlocks()) {
      parts.add(Text.of("billing.left.prepaid", Minutes.format(left.prepaid())));
    }
    return String.join("  \u00b7  ", parts);
  }

  private static String draw(Draw draw, Ledger ledger) {
    int minutes = draw.minutes();
    return switch (draw.source()) {
      case Source.Included included ->
          Text.of("billing.fromHours", minutes, Spellings.DATE.write(included.from()));
      case Source.Prepaid(var id) ->
          ledger
              .block(id)
              .map(
                  block ->
                      Text.of(
                          "billing.fromBlock",
                          minutes,
                          Spellings.DATE.write(block.on()),
                          Minutes.format(Math.max(0, ledger.left(block)))))
              .orElseGet(() -> Text.of("billing.covered", minutes));
      case Source.Covered covered -> Text.of("billing.covered", minutes);
    };
  }

  private static String priced(Priced priced) {
    var rate = money(priced.rate());
    var line =
        priced.band() == TimeBand.BUSINESS_HOURS
            ? Text.of("billing.atRate", priced.minutes(), rate)
            : Text.of(
                "billing.atBand", priced.minutes(), rate, priced.percent(), Text.of(priced.band()));
    return priced.discount() == 0 ? line : Text.of("billing.lessDiscount", line, priced.discount());
  }

  private static String total(VisitBill bill) {
    if (bill.billedOn() != null) {
      return Text.of(
          "billing.billedOn", money(bill.total()), Spellings.DATE.write(bill.billedOn()));
    }
    return bill.total().signum() == 0
        ? Text.of("billing.nothing")
        : Text.of("billing.toBill", money(bill.total()));
  }

  private static String money(BigDecimal amount) {
    return Spellings.MONEY.write(amount);
  }
}
