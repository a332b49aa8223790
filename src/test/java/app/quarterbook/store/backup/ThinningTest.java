package app.quarterbook.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/// Whatever the clock does, thinning leaves what a person may need.
class ThinningTest {
  private static final UUID VAULT = UUID.randomUUID();
  private static final Instant START = Instant.parse("2026-01-01T00:20:00Z");

  /// What a program does between two backups.
  private record Round(Duration passed, Occasion occasion) {}

  @Property(tries = 400)
  void theNewestOnesStayWhateverTheClockDoes(@ForAll("rounds") List<Round> rounds) {
    var kept = new ArrayList<Manifest>();
    var now = START;
    long sequence = 0;
    for (var round : rounds) {
      now = now.plus(round.passed());
      var made = manifest(++sequence, now, round.occasion());
      var before = List.copyOf(kept);
      kept.add(made);
      kept.removeAll(Thinning.surplus(kept, made, now));
      assertThat(kept).contains(made);
      if (!before.isEmpty()) {
        assertThat(kept)
            .as("the one before is still needed by the change log")
            .contains(before.getLast());
      }
      assertThat(kept).hasSizeGreaterThanOrEqualTo((int) Math.min(6, sequence));
    }
  }

  @Property(tries = 400)
  void whatIsLeftIsNeverThinnedAgainAtOnce(@ForAll("rounds") List<Round> rounds) {
    var all = new ArrayList<Manifest>();
    var now = START;
    for (var round : rounds) {
      now = now.plus(round.passed());
      all.add(manifest(all.size() + 1, now, round.occasion()));
    }
    var newest = all.getLast();
    var kept = new ArrayList<>(all);
    kept.removeAll(Thinning.surplus(all, newest, now));
    var order = new ArrayList<>(kept);
    Collections.shuffle(order, new Random(1));
    assertThat(new HashSet<>(Thinning.surplus(order, newest, now)))
        .as("the last of each period stays the last of it")
        .isEmpty();
  }

  @Test
  void yearsOfHourlyBackupsLeaveHoursDaysWeeksAndMonths() {
    var kept = new ArrayList<Manifest>();
    var now = START;
    long sequence = 0;
    for (int hour = 0; hour < 24 * 800; hour++) {
      now = now.plus(Duration.ofHours(1));
      var made = manifest(++sequence, now, Occasion.ROUTINE);
      kept.add(made);
      kept.removeAll(Thinning.surplus(kept, made, now));
    }
    var last = now;
    assertThat(kept.stream().filter(it -> hoursBefore(it, last) < 24)).hasSize(24);
    assertThat(days(kept)).isGreaterThanOrEqualTo(14);
    assertThat(
            kept.stream()
                .map(it -> it.madeAt().atOffset(ZoneOffset.UTC))
                .map(it -> it.getYear() * 12 + it.getMonthValue())
                .distinct())
        .hasSize(12);
    assertThat(kept).hasSizeBetween(40, 24 + 14 + 8 + 12);
  }

  @Test
  void aClockThatJumpsAheadForADayTakesNothingAway() {
    var kept = new ArrayList<Manifest>();
    var now = START;
    long sequence = 0;
    for (int day = 0; day < 40; day++) {
      now = now.plus(Duration.ofDays(1));
      kept.add(manifest(++sequence, now, Occasion.ROUTINE));
    }
    var old = manifest(++sequence, now, Occasion.BEFORE_MIGRATION);
    kept.add(old);
    kept.removeAll(Thinning.surplus(kept, old, now));
    var before = List.copyOf(kept);
    var ahead = now.plus(Duration.ofDays(400));
    for (int round = 0; round < 5; round++) {
      var made = manifest(++sequence, ahead.plus(Duration.ofMinutes(round)), Occasion.ROUTINE);
      kept.add(made);
      kept.removeAll(Thinning.surplus(kept, made, made.madeAt()));
    }
    assertThat(kept).contains(old);
    var lost = before.stream().filter(it -> !kept.contains(it)).toList();
    assertThat(lost).as("one day, one week and one month more").hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void aClockThatStandsStillKeepsTheNewest() {
    var kept = new ArrayList<Manifest>();
    for (int sequence = 1; sequence <= 100; sequence++) {
      var made = manifest(sequence, START, Occasion.ROUTINE);
      kept.add(made);
      kept.removeAll(Thinning.surplus(kept, made, START));
    }
    assertThat(kept).extracting(Manifest::sequence).contains(95L, 96L, 97L, 98L, 99L, 100L);
  }

  @Test
  void beforeAMigrationStaysForNinetyDays() {
    var old = manifest(1, START, Occasion.BEFORE_MIGRATION);
    var kept = new ArrayList<>(List.of(old));
    for (int day = 1; day < 120; day++) {
      for (int hour = 0; hour < 3; hour++) {
        var now = START.plus(day, ChronoUnit.DAYS).plus(hour, ChronoUnit.HOURS);
        var made = manifest(day * 3 + hour + 1, now, Occasion.ROUTINE);
        kept.add(made);
        kept.removeAll(Thinning.surplus(kept, made, now));
        if (day < 90) {
          assertThat(kept).contains(old);
        }
      }
    }
    // it is the only one of its month, so that it goes only with that
    assertThat(kept.stream().filter(it -> it.sequence() < 90)).hasSizeLessThanOrEqualTo(2);
  }

  @Provide
  Arbitrary<List<Round>> rounds() {
    var passed =
        Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.longs().between(1, 7_200)),
            Tuple.of(6, Arbitraries.longs().between(7_200, 400_000)),
            Tuple.of(1, Arbitraries.longs().between(-90_000_000, 90_000_000)));
    return Combinators.combine(passed.map(Duration::ofSeconds), Arbitraries.of(Occasion.class))
        .as(Round::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(120);
  }

  private static long hoursBefore(Manifest manifest, Instant last) {
    return Duration.between(manifest.madeAt(), last).toHours();
  }

  private static long days(List<Manifest> kept) {
    return kept.stream().map(it -> it.madeAt().truncatedTo(ChronoUnit.DAYS)).distinct().count();
  }

  private static Manifest manifest(long sequence, Instant madeAt, Occasion occasion) {
    return new Manifest(VAULT, sequence, 4, "2.4.240", madeAt, occasion, Map.of(), 0, "");
  }
}
