package app.quarterbook.model.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What the open items will cost, quarter by quarter: a one-off cost in the target's quarter, a
/// monthly cost from that quarter on.
///
/// @param quarters the quarters asked for, without gaps
/// @param later items whose target lies behind the last of them
/// @param undated items that cost something and have no target
public record Budget(List<Line> quarters, List<PlanItem> later, List<PlanItem> undated) {
  /// Three years, as far as a client plans.
  public static final int QUARTERS = 12;

  /// One quarter.
  ///
  /// @param items the items that begin in this quarter
  /// @param oneOff their one-off costs
  /// @param recurring the monthly costs of all items begun so far, for the three months
  public record Line(
      Quarter quarter, List<PlanItem> items, BigDecimal oneOff, BigDecimal recurring) {
    public BigDecimal total() {
      return oneOff.add(recurring);
    }
  }

  /// @param items any items; only the open ones that cost something count
  /// @param first the quarter to begin with; what is overdue counts there
  public static Budget of(List<PlanItem> items, Quarter first) {
    var begun = new TreeMap<Quarter, List<PlanItem>>();
    for (int i = 0; i < QUARTERS; i++) {
      begun.put(first.plus(i), new ArrayList<>());
    }
    var later = new ArrayList<PlanItem>();
    var undated = new ArrayList<PlanItem>();
    for (var item : items) {
      var day = item.target().on();
      if (!item.isOpen() || item.cost().isFree()) {
        continue;
      } else if (day == null) {
        undated.add(item);
      } else {
        var quarter = Quarter.of(day).compareTo(first) < 0 ? first : Quarter.of(day);
        begun.getOrDefault(quarter, later).add(item);
      }
    }
    return new Budget(lines(begun), List.copyOf(later), List.copyOf(undated));
  }

  public BigDecimal total() {
    return quarters.stream().map(Line::total).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<Line> lines(TreeMap<Quarter, List<PlanItem>> begun) {
    var lines = new ArrayList<Line>();
    var monthly = BigDecimal.ZERO;
    for (var entry : begun.entrySet()) {
      var oneOff = BigDecimal.ZERO;
      for (var item : entry.getValue()) {
        oneOff = oneOff.add(item.cost().oneOff());
        monthly = monthly.add(item.cost().monthly());
      }
      var recurring = monthly.multiply(BigDecimal.valueOf(3));
      lines.add(new Line(entry.getKey(), List.copyOf(entry.getValue()), oneOff, recurring));
    }
    return List.copyOf(lines);
  }
}
