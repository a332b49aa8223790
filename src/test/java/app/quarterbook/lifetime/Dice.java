package app.quarterbook.lifetime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// The chance in it: the same throws for the same seed.
final class Dice {
  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  boolean chance(double of) {
    return random.nextDouble() < of;
  }

  /// Both ends included.
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /// Each is as likely as the others.
  <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /// The first are said often and the last hardly ever, as words are.
  <T> T usual(List<T> all) {
    int rank = (int) (Math.pow(all.size() + 1.0, random.nextDouble()) - 1);
    return all.get(Math.min(rank, all.size() - 1));
  }

  /// An identifier that sorts by its day, as those made in use do by their time.
  UUID id(LocalDate day) {
    long millis = day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    long high = millis + random.nextInt(86_400_000) << 16 | 0x7000L | random.nextInt(0x1000);
    return new UUID(high, random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
  }

  /// A working day within the stretch, or its last day where that is none.
  LocalDate workday(LocalDate from, LocalDate until) {
    long days = Math.max(0, ChronoUnit.DAYS.between(from, until));
    var day = from.plusDays(random.nextLong(days + 1));
    int past = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY);
    var worked = day.minusDays(Math.max(0, past));
    return worked.isBefore(from) ? from : worked;
  }
}
