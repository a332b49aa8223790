package app.quarterbook.model.billing;

import app.quarterbook.model.agreement.Agreement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is left in every source while a client's visits are gone through in the order of time. What
/// was billed is set aside before anything else is taken, so that a visit that is put in late never
/// takes minutes that a bill says somebody else had.
final class Stock {
  private static final NavigableMap<LocalDate, Integer> NEVER = Collections.emptyNavigableMap();
  private static final NavigableMap<Integer, Integer> NONE = Collections.emptyNavigableMap();

  private final List<Block> blocks;
  private final List<Work> inTime;
  private final Map<BlockId, NavigableMap<LocalDate, Integer>> changes = new HashMap<>();

  /// Minutes billed from a source up to a place in the order of time, at each place where some
  /// were.
  private final Map<Source, NavigableMap<Integer, Integer>> billed = new HashMap<>();

  private final Map<Source, Integer> taken = new HashMap<>();

  Stock(Account account, List<Work> inTime) {
    this.inTime = inTime;
    blocks = account.blocks().stream().sorted(Block.BURNING).toList();
    account.changes().forEach(this::note);
    changes.values().forEach(Stock::addUp);
    var bills = account.billed().stream().collect(Collectors.toMap(Billed::visit, Billed::draws));
    for (int place = 0; place < inTime.size(); place++) {
      for (var draw : bills.getOrDefault(inTime.get(place).visit(), List.of())) {
        billed
            .computeIfAbsent(draw.source(), source -> new TreeMap<>())
            .merge(place, draw.minutes(), Integer::sum);
      }
    }
    billed.values().forEach(Stock::addUp);
  }

  /// Covers minutes as far as it goes: from what the agreement includes, then from the blocks, the
  /// soonest to expire first, then the oldest (DOMAIN 4 and 6).
  ///
  /// @param place of the visit in the order of time
  List<Draw> cover(int place, @Nullable Agreement agreement, int minutes) {
    var draws = new ArrayList<Draw>();
    int open = minutes;
    for (var source : sources(inTime.get(place).on(), agreement)) {
      int here = Math.clamp(free(source.of(), source.size(), place), 0, open);
      if (here > 0) {
        draws.add(new Draw(source.of(), here));
        taken.merge(source.of(), here, Integer::sum);
        open -= here;
      }
    }
    return draws;
  }

  /// What is left of the hours that an agreement includes, those rolled over counted in.
  int includedLeft(LocalDate day, Agreement agreement) {
    return included(day, agreement)
        .mapToInt(each -> Math.max(0, left(each.of(), each.size())))
        .sum();
  }

  /// Minutes left in a block after all visits and changes; negative where more was billed from it
  /// than there is.
  int left(Block block) {
    return left(new Source.Prepaid(block.id()), block.minutes());
  }

  private record Sized(Source of, int size) {}

  private List<Sized> sources(LocalDate day, @Nullable Agreement agreement) {
    var prepaid =
        blocks.stream()
            .filter(block -> block.holdsOn(day))
            .map(block -> new Sized(new Source.Prepaid(block.id()), block.minutes()));
    return Stream.concat(included(day, agreement), prepaid).toList();
  }

  private static Stream<Sized> included(LocalDate day, @Nullable Agreement agreement) {
    int minutes = agreement == null ? 0 : agreement.conditions().includedMinutes();
    return agreement == null || minutes == 0
        ? Stream.of()
        : new Months(agreement).usable(day).stream().map(month -> new Sized(month, minutes));
  }

  /// What a visit at a place can take, so that enough is left at each later place for what was
  /// billed there.
  private int free(Source source, int size, int place) {
    int least = level(source, size, inTime.get(place).on(), place);
    for (int later : billed.getOrDefault(source, NONE).tailMap(place, false).keySet()) {
      least = Math.min(least, level(source, size, inTime.get(later).on(), later));
    }
    return least;
  }

  private int left(Source source, int size) {
    return level(source, size, LocalDate.MAX, Integer.MAX_VALUE);
  }

  private int level(Source source, int size, LocalDate day, int place) {
    int changed =
        source instanceof Source.Prepaid(var block)
            ? upTo(changes.getOrDefault(block, NEVER), day)
            : 0;
    return size
        + changed
        - upTo(billed.getOrDefault(source, NONE), place)
        - taken.getOrDefault(source, 0);
  }

  private void note(BlockChange change) {
    changes
        .computeIfAbsent(change.block(), block -> new TreeMap<>())
        .merge(change.on(), change.minutes(), Integer::sum);
  }

  private static <K> int upTo(NavigableMap<K, Integer> sums, K key) {
    var sum = sums.floorEntry(key);
    return sum == null ? 0 : sum.getValue();
  }

  private static <K> void addUp(NavigableMap<K, Integer> each) {
    int sum = 0;
    for (var entry : each.entrySet()) {
      sum += entry.getValue();
      entry.setValue(sum);
    }
  }
}
