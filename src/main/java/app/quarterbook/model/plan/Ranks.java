package app.quarterbook.model.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The order inside a bucket. Ranks lie far apart, so a move usually gives one item a rank between
/// its new neighbours; where no number is left between them, as few neighbours as possible are
/// spread out anew. One order over all clients makes every board agree.
public final class Ranks {
  /// The rank of an item that nobody has put anywhere yet.
  public static final long UNPLACED = 0;

  static final long GAP = 1L << 20;

  private static final long SINGLE_STEP = 2;
  private static final long SPREAD_STEP = 1L << 10;

  private Ranks() {}

  /// Puts an item at a spot of its bucket.
  ///
  /// @param others the bucket's other items, smallest rank first
  /// @return the new rank of the item and of each other item that had to make room
  public static Map<PlanItemId, Long> place(PlanItemId item, List<Ranked> others, Spot spot) {
    return place(item, others, index(others, spot));
  }

  /// The rank behind all others.
  ///
  /// @param last the greatest rank so far; null where there is none
  public static long behind(@Nullable Long last) {
    return placed(last == null ? GAP : last + GAP);
  }

  /// The rank before all others.
  ///
  /// @param first the smallest rank so far; null where there is none
  public static long ahead(@Nullable Long first) {
    return placed(first == null ? GAP : first - GAP);
  }

  static Map<PlanItemId, Long> place(PlanItemId item, List<Ranked> others, int at) {
    int reach = 0;
    while (true) {
      int from = Math.max(0, at - reach);
      int to = Math.min(others.size(), at + reach);
      var low = from == 0 ? null : (Long) others.get(from - 1).rank();
      var high = to == others.size() ? null : (Long) others.get(to).rank();
      var step = step(low, high, to - from + 1);
      if (step.isPresent()) {
        long start = low != null ? low : high == null ? 0 : high - (to - from + 2) * GAP;
        return spread(window(item, others, from, at, to), start, step.getAsLong());
      }
      reach = Math.max(1, 2 * reach);
    }
  }

  private static int index(List<Ranked> others, Spot spot) {
    for (int i = 0; i < others.size(); i++) {
      if (others.get(i).id().equals(spot.beside())) {
        return spot.side() == Spot.Side.BEFORE ? i : i + 1;
      }
    }
    return others.size();
  }

  private static OptionalLong step(@Nullable Long low, @Nullable Long high, int count) {
    if (low == null || high == null) {
      return OptionalLong.of(GAP);
    }
    long step = (high - low) / (count + 1);
    return step >= (count == 1 ? SINGLE_STEP : SPREAD_STEP)
        ? OptionalLong.of(step)
        : OptionalLong.empty();
  }

  private static List<PlanItemId> window(
      PlanItemId item, List<Ranked> others, int from, int at, int to) {
    var window = new ArrayList<PlanItemId>();
    others.subList(from, at).forEach(other -> window.add(other.id()));
    window.add(item);
    others.subList(at, to).forEach(other -> window.add(other.id()));
    return window;
  }

  private static Map<PlanItemId, Long> spread(List<PlanItemId> items, long start, long step) {
    var ranks = new LinkedHashMap<PlanItemId, Long>();
    long rank = start;
    for (var item : items) {
      rank += step;
      ranks.put(item, placed(rank));
    }
    return ranks;
  }

  /// Steps are two or more wide, so the number after the reserved one is always free.
  private static long placed(long rank) {
    return rank == UNPLACED ? UNPLACED + 1 : rank;
  }
}
