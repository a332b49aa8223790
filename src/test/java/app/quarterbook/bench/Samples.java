package app.quarterbook.bench;

import java.util.Arrays;

/// What was measured, in milliseconds or megabytes.
public record Samples(double[] sorted) {
  public Samples {
    sorted = sorted.clone();
    Arrays.sort(sorted);
  }

  public static Samples of(double... values) {
    return new Samples(values);
  }

  public int count() {
    return sorted.length;
  }

  public double median() {
    return at(0.5);
  }

  /// As many of a hundred are below it.
  public double p99() {
    return at(0.99);
  }

  private double at(double share) {
    return sorted[Math.min(sorted.length - 1, (int) Math.floor(share * sorted.length))];
  }
}
