package app.quarterbook.store.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups may go. They are ordered by the number of their last commit, which no clock can
/// change: of each hour, day, week and month the last one stays, for so many hours, days, weeks and
/// months in which there was one. A clock that stands still, jumps ahead or goes back makes
/// periods longer or shorter, and takes away nothing else: the newest ones stay whatever it says.
public final class Thinning {
  private static final int HOURS = 24;
  private static final int DAYS = 14;
  private static final int WEEKS = 8;
  private static final int MONTHS = 12;
  private static final int NEWEST = 6;
  private static final Duration SPECIAL = Duration.ofDays(90);

  /// A day far ahead of the rest is a clock that went wrong; so many are time that has passed.
  private static final int BELIEVED = 3;

  private static final Comparator<Manifest> NEWEST_FIRST =
      Comparator.comparingLong(Manifest::sequence).thenComparing(Manifest::madeAt).reversed();

  private Thinning() {}

  /// @param all the backups of one workbook, in any order
  /// @param verified one that was just found sound; it stays
  /// @return those that are not needed, in the order they came
  public static List<Manifest> surplus(List<Manifest> all, Manifest verified, Instant now) {
    var ordered = all.stream().sorted(NEWEST_FIRST).toList();
    var kept = new HashSet<Manifest>();
    kept.add(verified);
    kept.addAll(ordered.subList(0, Math.min(NEWEST, ordered.size())));
    kept.addAll(lastOfEach(ordered, HOURS, made -> made.truncatedTo(ChronoUnit.HOURS)));
    kept.addAll(lastOfEach(ordered, DAYS, OffsetDateTime::toLocalDate));
    kept.addAll(lastOfEach(ordered, WEEKS, Thinning::week));
    kept.addAll(lastOfEach(ordered, MONTHS, made -> made.getYear() * 12 + made.getMonthValue()));
    return all.stream()
        .filter(it -> !kept.contains(it) && !(isSpecial(it) && isYoung(it, ordered, now)))
        .toList();
  }

  private static Set<Manifest> lastOfEach(
      List<Manifest> ordered, int most, Function<OffsetDateTime, Object> period) {
    var seen = new HashSet<Object>();
    var last = new LinkedHashSet<Manifest>();
    for (var manifest : ordered) {
      if (seen.size() < most && seen.add(period.apply(utc(manifest)))) {
        last.add(manifest);
      }
    }
    return last;
  }

  /// Made for a reason that a person may want to come back to.
  private static boolean isSpecial(Manifest manifest) {
    return switch (manifest.occasion()) {
      case BEFORE_MIGRATION, BEFORE_RESTORE, ASKED_FOR, AFTER_RECOVERY, OTHER -> true;
      case ROUTINE, BEFORE_IMPORT, BEFORE_DELETING -> false;
    };
  }

  /// Whether its time is not over: by the clock now, and by those of several days since.
  private static boolean isYoung(Manifest manifest, List<Manifest> ordered, Instant now) {
    var end = manifest.madeAt().plus(SPECIAL);
    long later =
        ordered.stream()
            .filter(it -> it.sequence() >= manifest.sequence() && it.madeAt().isAfter(end))
            .map(it -> utc(it).toLocalDate())
            .distinct()
            .count();
    return now.isBefore(end) || later < BELIEVED;
  }

  private static Object week(OffsetDateTime made) {
    return made.get(IsoFields.WEEK_BASED_YEAR) * 100 + made.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  private static OffsetDateTime utc(Manifest manifest) {
    return manifest.madeAt().atOffset(ZoneOffset.UTC);
  }
}
