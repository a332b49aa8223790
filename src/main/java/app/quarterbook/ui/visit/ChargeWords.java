package app.quarterbook.ui.visit;

import app.quarterbook.model.Minutes;
import app.quarterbook.model.rate.RateRules.Reckoning;
import app.quarterbook.model.rate.Step;
import app.quarterbook.model.setting.DistanceUnit;
import app.quarterbook.model.visit.TravelProposal;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.BillWords;
import app.quarterbook.ui.kit.Spellings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How a charge came about, in words.
final class ChargeWords {
  private ChargeWords() {}

  /// One line a step, e.g. "75 min → 90 by quarter hours", "90 min from the block of 2 Feb".
  static String of(ChargeViewModel.Bill bill) {
    var lines = new ArrayList<String>(List.of(charged(bill)));
    var visit = bill.visit();
    if (visit.charge().minutes() != null) {
      bill.ledger()
          .bill(visit.id())
          .ifPresent(
              due -> {
                lines.addAll(BillWords.lines(due, bill.ledger()));
                lines.add(BillWords.changed(due, bill.ledger()));
              });
    }
    return String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList());
  }

  private static String charged(ChargeViewModel.Bill bill) {
    var visit = bill.visit();
    var charge = visit.charge();
    if (charge.minutes() == null) {
      return Text.of("visit.charge.notYet");
    }
    if (charge.own()) {
      var rule = bill.reckoning().charge().minutes();
      return Text.of("visit.charge.own", Minutes.format(rule == null ? 0 : rule));
    }
    if (!charge.equals(bill.reckoning().charge())) {
      return Text.of("visit.charge.older");
    }
    return steps(visit, bill.reckoning(), bill.unit());
  }

  /// What is offered for the way.
  static String way(TravelProposal way, DistanceUnit unit) {
    var parts = new ArrayList<String>();
    if (way.out() > 0) {
      parts.add(Text.of("visit.way.out", Minutes.format(way.out())));
    }
    if (way.back() > 0) {
      parts.add(Text.of("visit.way.back", Minutes.format(way.back())));
    }
    if (way.distance() != null) {
      parts.add(Spellings.DECIMAL.write(way.distance()) + " " + unit.symbol());
    }
    return Text.of("visit.way", String.join(", ", parts));
  }

  private static String steps(Visit visit, Reckoning reckoning, DistanceUnit unit) {
    var lines = reckoning.work().stream().map(ChargeWords::work).collect(Collectors.toList());
    if (lines.isEmpty() && visit.times().work() > 0) {
      lines.add(Text.of("visit.charge.asWorked"));
    }
    reckoning.travel().map(step -> travel(step, unit)).ifPresent(lines::add);
    return String.join("\n", lines);
  }

  private static String work(Step.OfWork step) {
    return switch (step) {
      case Step.Free free -> Text.of("visit.charge.free", free.worked(), free.under());
      case Step.RoundedUp up ->
          Text.of("visit.charge.rounded", up.from(), up.charged(), increment(up.increment()));
      case Step.Raised up -> Text.of("visit.charge.raised", up.from(), up.charged());
    };
  }

  private static String increment(int minutes) {
    return switch (minutes) {
      case 15 -> Text.of("visit.charge.quarters");
      case 30 -> Text.of("visit.charge.halves");
      case 60 -> Text.of("visit.charge.hours");
      default -> Text.of("visit.charge.steps", minutes);
    };
  }

  private static String travel(Step.OfTravel step, DistanceUnit unit) {
    return switch (step) {
      case Step.Inside inside -> Text.of("visit.charge.inside");
      case Step.WayUnknown unknown -> Text.of("visit.charge.unknown");
      case Step.PerTrip trip ->
          Text.of("visit.charge.perTrip", Spellings.MONEY.write(trip.amount()));
      case Step.ByDistance way ->
          Text.of(
              "visit.charge.byDistance",
              Spellings.DECIMAL.write(way.driven()) + " " + unit.symbol(),
              Spellings.MONEY.write(way.rate()),
              Spellings.MONEY.write(way.amount()));
      case Step.ByTime time ->
          Text.of("visit.charge.byTime", time.minutes(), time.percent(), time.charged());
    };
  }
}
