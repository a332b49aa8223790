package app.quarterbook.bench;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What was measured how often.
///
/// @param processor the median of the processor's milliseconds; 0 where they do not matter
/// @param processorP99 what 99 of 100 of those do not exceed
public record Samples(int count, double median, double p99, double processor, double processorP99) {

  public static Samples of(Collection<Double> values) {
    return new Samples(values.size(), at(sorted(values), 0.5), at(sorted(values), 0.99), 0, 0);
  }

  /// @param what which of the figures is meant
  public static Samples of(List<Took> took, ToDoubleFunction<Took> what) {
    var values = sorted(took.stream().map(what::applyAsDouble).toList());
    var processor = sorted(took.stream().map(Took::processor).toList());
    return new Samples(
        took.size(), at(values, 0.5), at(values, 0.99), at(processor, 0.5), at(processor, 0.99));
  }

  private static List<Double> sorted(Collection<Double> values) {
    return values.stream().sorted().toList();
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get(Math.min(sorted.size() - 1, (int) Math.floor(share * sorted.size())));
  }
}
