package app.quarterbook.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RanksTest {
  @Property(tries = 500)
  void anySequenceOfMovesKeepsTheIntendedOrder(
      @ForAll @LongRange(min = 1, max = GAP_OF_SOME) long gap,
      @ForAll @Size(max = 200) List<@IntRange(max = 143) Integer> moves) {
    var bucket = new Bucketful(gap, 12);
    for (int move : moves) {
      bucket.move(move / 12, move % 12);
      assertThat(bucket.byRank()).isEqualTo(bucket.intended);
    }
    assertThat(bucket.ranks.values()).doesNotHaveDuplicates().doesNotContain(Ranks.UNPLACED);
  }

  private static final long GAP_OF_SOME = 3000;

  @Test
  void anItemBetweenTwoNeighboursLeavesTheOthersAlone() {
    var others = ranked(10, 20, 30);

    var ranks = Ranks.place(PlanItemId.next(), others, 1);

    assertThat(ranks.values()).containsExactly(15L);
  }

  @Test
  void whereNoNumberIsLeftOnlyTheNeighbourhoodIsSpread() {
    var others = ranked(LongStream.range(0, 10_000).map(i -> (i + 1) * Ranks.GAP).toArray());
    var crowded = new ArrayList<>(others);
    crowded.set(5000, new Ranked(others.get(5000).id(), others.get(4999).rank() + 1));

    var ranks = Ranks.place(PlanItemId.next(), crowded, 5000);

    assertThat(ranks).hasSizeBetween(2, 5);
  }

  @Test
  void aSpotNamesItsNeighbour() {
    var others = ranked(10, 20);
    var item = PlanItemId.next();
    var second = others.get(1).id();

    var before = new Spot(Bucket.NOW, second, Spot.Side.BEFORE);
    var after = new Spot(Bucket.NOW, second, Spot.Side.AFTER);

    assertThat(Ranks.place(item, others, before).get(item)).isEqualTo(15);
    assertThat(Ranks.place(item, others, after).get(item)).isGreaterThan(20);
    assertThat(Ranks.place(item, others, Spot.last(Bucket.NOW)).get(item)).isGreaterThan(20);
    assertThat(Ranks.place(item, List.of(), Spot.last(Bucket.NOW)).get(item)).isPositive();
  }

  @Test
  void theFirstAndTheLastRankAreNeverTheUnplacedOne() {
    assertThat(Ranks.ahead(Ranks.GAP)).isNotEqualTo(Ranks.UNPLACED).isLessThan(Ranks.GAP);
    assertThat(Ranks.behind(-Ranks.GAP)).isNotEqualTo(Ranks.UNPLACED).isGreaterThan(-Ranks.GAP);
  }

  private static List<Ranked> ranked(long... ranks) {
    return LongStream.of(ranks).mapToObj(rank -> new Ranked(PlanItemId.next(), rank)).toList();
  }

  /// A bucket as the person wants it, beside the ranks that shall say the same.
  private static final class Bucketful {
    final List<PlanItemId> intended = new ArrayList<>();
    final Map<PlanItemId, Long> ranks = new LinkedHashMap<>();

    Bucketful(long gap, int size) {
      IntStream.range(0, size).forEach(i -> intended.add(PlanItemId.next()));
      IntStream.range(0, size).forEach(i -> ranks.put(intended.get(i), (i + 1) * gap));
    }

    void move(int from, int to) {
      var item = intended.remove(from);
      var others = intended.stream().map(id -> new Ranked(id, rank(id))).toList();
      int at = Math.min(to, others.size());
      intended.add(at, item);
      ranks.putAll(Ranks.place(item, others, at));
    }

    List<PlanItemId> byRank() {
      return intended.stream().sorted(Comparator.comparing(this::rank)).toList();
    }

    private long rank(PlanItemId id) {
      return ranks.getOrDefault(id, Ranks.UNPLACED);
    }
  }
}
