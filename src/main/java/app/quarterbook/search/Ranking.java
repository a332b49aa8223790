package app.quarterbook.search;

import app.quarterbook.model.find.FindKind;
import app.quarterbook.model.find.Findable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How much a thing counts before anybody asks. Its kind and its age multiply, and age halves what
/// it counts every few years; in logarithms that is a sum in which today is only a constant. So the
/// order of things never changes by itself, and an index can keep them in it.
final class Ranking {
  private static final double HALF_LIFE_DAYS = 4 * 365.25;

  /// Added for what is neither old nor new: more than any day makes.
  private static final double TIMELESS = 1 << 20;

  private static final double SETTLED = 0.5;

  private Ranking() {}

  /// A thing's place among all, more before less.
  static double standing(Findable thing) {
    double kind = log2(thing.key().kind().weight() * (thing.settled() ? SETTLED : 1));
    return kind + age(thing.on());
  }

  /// What a standing counts today: the logarithm of a factor.
  static double worth(double standing, LocalDate today) {
    return isTimeless(standing)
        ? standing - TIMELESS
        : Math.min(standing - age(today), log2(FindKind.PLAN_ITEM.weight()));
  }

  /// At least what this standing and every lesser one counts.
  static double bound(double standing, LocalDate today) {
    return isTimeless(standing) ? Double.MAX_VALUE : standing - age(today);
  }

  static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }

  private static boolean isTimeless(double standing) {
    return standing > TIMELESS / 2;
  }

  private static double age(@Nullable LocalDate on) {
    return on == null ? TIMELESS : on.toEpochDay() / HALF_LIFE_DAYS;
  }
}
