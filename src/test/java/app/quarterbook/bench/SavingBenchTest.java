package app.quarterbook.bench;

import app.quarterbook.model.client.Client;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long a save takes, against what the disk itself takes to force a write, in turns in one run.
@Tag("bench")
class SavingBenchTest {
  private static final int ROUNDS = Integer.getInteger("bench.saves", 3_000);
  private static final int WARM_UP = 500;

  @Test
  void saving(@TempDir Path temp) throws IOException {
    var saves = new ArrayList<Double>();
    var forces = new ArrayList<Double>();
    var folder = new WorkbookFolder(temp.resolve("workbook"));
    try (var database = Database.open(folder, Clock.systemUTC());
        var beside =
            FileChannel.open(
                temp.resolve("beside"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      var clients = new ClientStore(database);
      var client = Client.named("Kestrel Dental");
      for (int round = 0; round < WARM_UP + ROUNDS; round++) {
        var edited = client.withNotes("What was said on the telephone. ".repeat(20) + round);
        double save = millis(() -> clients.save(edited));
        double force = millis(() -> append(beside));
        if (round >= WARM_UP) {
          saves.add(save);
          forces.add(force);
        }
      }
    }
    var table = new BenchTable();
    double target = 3 + 2 * Samples.of(forces).p99();
    table.add("save", "ms", "≤ %.1f".formatted(target), 1, Samples.of(saves));
    table.add("append and force 1 KiB on that disk", "ms", "", 1, Samples.of(forces));
    table.add("open again after a clean close", "ms", "≤ 300", 1, Samples.of(openings(folder)));
    table.publish(Path.of("target", "bench-saving.md"), Machine.describe());
  }

  /// How long the next opening takes, with a change log of all those saves to read.
  private static List<Double> openings(WorkbookFolder folder) throws IOException {
    var took = new ArrayList<Double>();
    for (int i = 0; i < 20; i++) {
      long start = System.nanoTime();
      var database = Database.open(folder, Clock.systemUTC());
      took.add((System.nanoTime() - start) / 1e6);
      database.close();
    }
    return took.subList(3, took.size());
  }

  private static void append(FileChannel channel) {
    try {
      channel.write(ByteBuffer.allocate(1024), channel.size());
      channel.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double millis(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }
}
