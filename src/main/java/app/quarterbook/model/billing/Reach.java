package app.quarterbook.model.billing;

import app.quarterbook.model.agreement.Agreement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How far back visits bear on what is left on a day. Hours and blocks that cannot be used any more
/// bear on it too, for what they covered the others did not have to: one looks back until nothing
/// that could be used on a day was there before it.
public final class Reach {
  private final Coverage coverage;
  private final List<Block> blocks;

  /// @param agreements of one client, old and new
  /// @param blocks of the same client
  public Reach(List<Agreement> agreements, List<Block> blocks) {
    coverage = new Coverage(agreements);
    this.blocks = List.copyOf(blocks);
  }

  /// What can be used on a day, each with the first day on which it could.
  public Map<Source, LocalDate> usable(LocalDate day) {
    var usable = new HashMap<Source, LocalDate>();
    coverage.all(day).stream()
        .filter(agreement -> agreement.conditions().includedMinutes() > 0)
        .flatMap(agreement -> new Months(agreement).usable(day).stream())
        .forEach(month -> usable.put(month, month.from()));
    blocks.stream()
        .filter(block -> block.holdsOn(day))
        .forEach(block -> usable.put(new Source.Prepaid(block.id()), block.on()));
    return usable;
  }

  /// What could be used on any day from one to another.
  public Map<Source, LocalDate> usable(LocalDate from, LocalDate to) {
    var usable = new HashMap<>(usable(to));
    Stream.iterate(from, day -> day.isBefore(to), day -> day.plusMonths(1))
        .map(this::usable)
        .forEach(usable::putAll);
    blocks.stream()
        .filter(block -> !block.on().isBefore(from) && !block.on().isAfter(to) && !block.isVoid())
        .forEach(block -> usable.put(new Source.Prepaid(block.id()), block.on()));
    return usable;
  }

  /// The last day before which no visit can bear on those from a day on.
  public LocalDate back(LocalDate day) {
    var from = day;
    while (true) {
      var before = usable(from).values().stream().filter(from::isAfter).min(LocalDate::compareTo);
      if (before.isEmpty()) {
        return from;
      }
      from = before.get();
    }
  }
}
