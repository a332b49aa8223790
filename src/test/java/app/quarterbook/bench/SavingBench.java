package app.quarterbook.bench;

import app.quarterbook.store.VisitStore;
import app.quarterbook.store.Workbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;

/// How long it takes to save the notes of a visit, against what the disk itself takes for two
/// forced writes, in turns in one run; before, while Java still compiles what is run most, longer.
final class SavingBench {
  private static final int ROUNDS = Integer.getInteger("bench.saves", 3_000);
  private static final int FIRST = ROUNDS / 6;

  private SavingBench() {}

  static void measure(BenchTable table, Path temp, Clock clock) throws Exception {
    var first = new ArrayList<Took>();
    var saves = new ArrayList<Took>();
    var forces = new ArrayList<Took>();
    var folder = Lifetimes.copy(1, clock, temp.resolve("saving"));
    try (var database = Workbook.open(folder, clock);
        var beside =
            FileChannel.open(
                temp.resolve("beside"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      var visits = new VisitStore(database);
      var visit = visits.all().getFirst();
      for (int round = -ROUNDS; round < ROUNDS; round++) {
        var edited = visit.withNotes("What was said on the telephone. ".repeat(20) + round);
        var save = Meter.of(() -> visits.save(edited));
        var force = Meter.of(() -> forceTwice(beside));
        if (round >= 0) {
          saves.add(save);
          forces.add(force);
        } else if (first.size() < FIRST) {
          first.add(save);
        }
      }
    }
    var disk = Samples.of(forces, Took::millis);
    var target = "≤ %.1f".formatted(3 + disk.p99());
    table.add("save the notes of a visit", "ms", target, 1, Samples.of(saves, Took::millis));
    table.add("the first saves of a process", "ms", "", 1, Samples.of(first, Took::millis));
    table.add("force 1 KiB to that disk, twice", "ms", "", 1, disk);
  }

  private static void forceTwice(FileChannel channel) {
    try {
      for (int i = 0; i < 2; i++) {
        channel.write(ByteBuffer.allocate(1024), channel.size());
        channel.force(false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
