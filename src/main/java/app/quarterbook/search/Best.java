package app.quarterbook.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/// Keeps the best hits: how well the words fit times what the thing itself counts. As the index
/// lies in the order of the latter, it stops where nothing that follows can still be among the
/// best; so ten times the data hardly takes longer. What is found never depends on how the index
/// came about: equals are told apart by their keys.
final class Best implements Collector {
  private static final Comparator<Hit> WORST_FIRST =
      Comparator.comparingDouble(Hit::score).thenComparing(Hit::key, Comparator.reverseOrder());

  private final PriorityQueue<Hit> hits = new PriorityQueue<>(WORST_FIRST);
  private final int limit;
  private final double bestFit;
  private final LocalDate today;

  /// @param document its number in the whole index
  record Hit(int document, double score, BytesRef key) {}

  /// Finds the best, best first.
  ///
  /// @param bestFit the best score that any hit can have
  static CollectorManager<Best, List<Hit>> of(int limit, double bestFit, LocalDate today) {
    return new CollectorManager<>() {
      @Override
      public Best newCollector() {
        return new Best(limit, bestFit, today);
      }

      @Override
      public List<Hit> reduce(Collection<Best> parts) {
        return parts.stream()
            .flatMap(part -> part.hits.stream())
            .sorted(WORST_FIRST.reversed())
            .limit(limit)
            .toList();
      }
    };
  }

  private Best(int limit, double bestFit, LocalDate today) {
    this.limit = limit;
    this.bestFit = Ranking.log2(bestFit);
    this.today = today;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    return new Leaf(
        leaf.docBase,
        leaf.reader().getNumericDocValues(Documents.STANDING),
        leaf.reader().getBinaryDocValues(Documents.KEY));
  }

  private final class Leaf implements LeafCollector {
    private final int base;
    private final NumericDocValues standings;
    private final BinaryDocValues keys;
    private Scorable fit;

    Leaf(int base, NumericDocValues standings, BinaryDocValues keys) {
      this.base = base;
      this.standings = standings;
      this.keys = keys;
    }

    @Override
    public void setScorer(Scorable scorer) {
      fit = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
      standings.advanceExact(document);
      double standing = NumericUtils.sortableLongToDouble(standings.longValue());
      boolean full = hits.size() == limit;
      double worst = full ? hits.element().score() : Double.NEGATIVE_INFINITY;
      if (bestFit + Ranking.bound(standing, today) < worst) {
        throw new CollectionTerminatedException();
      }
      double score = Ranking.log2(fit.score()) + Ranking.worth(standing, today);
      if (score >= worst) {
        keys.advanceExact(document);
        hits.add(new Hit(base + document, score, BytesRef.deepCopyOf(keys.binaryValue())));
        if (full) {
          hits.remove();
        }
      }
    }
  }
}
