package app.quarterbook.bench;

import app.quarterbook.store.disk.WorkbookFolder;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// From the start of the process to a Today that can be used, beside a bare window in the same
/// minutes; and what the program takes while nobody uses it.
final class StartBench {
  private static final int ROUNDS = 7;
  private static final Duration IDLE = Duration.ofMinutes(1);

  private StartBench() {}

  static void measure(BenchTable table, double factor, Clock clock) throws Exception {
    var folder = Lifetimes.folder(factor, clock);
    Map<Way, List<Took>> took = new EnumMap<>(Way.class);
    var ways = Stream.of(Way.values()).filter(Way::isThere).toList();
    for (int round = 0; round < ROUNDS; round++) {
      for (var way : ways) {
        try (var started = new Started(way, folder)) {
          took.computeIfAbsent(way, it -> new ArrayList<>()).add(started.until(Starter.FILLED));
        }
      }
    }
    took.forEach((way, each) -> table.add("start, " + name(way), "ms", "", factor, all(each)));
    for (var way : ways) {
      if (way != Way.BARE) {
        var ratios =
            ratios(took.getOrDefault(way, List.of()), took.getOrDefault(Way.BARE, List.of()));
        var target = way == Way.INSTALLED ? "≤ 1.1" : "";
        table.add("start, %s ÷ bare".formatted(name(way)), "×", target, factor, all(ratios));
      }
      rest(table, factor, folder, way);
    }
  }

  private static void rest(BenchTable table, double factor, WorkbookFolder folder, Way way)
      throws Exception {
    try (var started = new Started(way, folder)) {
      started.until(Starter.FILLED);
      started.settle();
      var idle = Samples.of(List.of(started.processorIn(IDLE)));
      table.add("processor in an idle minute, " + name(way), "ms", "≤ 600", factor, idle);
      var resident = Samples.of(List.of(started.resident()));
      table.add("memory idle, " + name(way), "MB", "≤ 400", factor, resident);
    }
  }

  /// Each start to the bare one of the same round.
  private static List<Took> ratios(List<Took> took, List<Took> bare) {
    var ratios = new ArrayList<Took>();
    for (int i = 0; i < took.size(); i++) {
      var mine = took.get(i);
      var other = bare.get(i);
      ratios.add(new Took(mine.millis() / other.millis(), mine.processor() / other.processor(), 0));
    }
    return ratios;
  }

  private static Samples all(List<Took> took) {
    return Samples.of(took, Took::millis);
  }

  private static String name(Way way) {
    return way.name().toLowerCase(Locale.ROOT);
  }
}
