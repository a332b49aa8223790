package app.quarterbook.bench;

import app.quarterbook.model.client.Client;
import app.quarterbook.store.Backups;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.Workbook;
import app.quarterbook.store.backup.Occasion;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;

/// How long a verified backup of some 100 MB takes beside the saving, and how long a save waits
/// meanwhile.
final class BackupBench {
  /// So much of a lifetime makes about 100 MB.
  private static final double PART = 0.5;
  private static final int ROUNDS = 3;
  private static final int SAVES = 300;

  private BackupBench() {}

  static void measure(BenchTable table, Clock clock) throws Exception {
    var folder = Lifetimes.folder(PART, clock);
    try (var database = Workbook.open(folder, clock)) {
      long size = Files.size(folder.databaseFile()) / 1_000_000;
      var waiting = new ConcurrentLinkedQueue<Runnable>();
      var backups = Backups.of(database, waiting::add).orElseThrow();
      var alone = new int[1];
      table.add(
          "save, nothing beside it",
          "ms",
          "",
          1,
          save(database, waiting, () -> alone[0]++ < SAVES));
      var took = new ArrayList<Double>();
      var saves = new ArrayList<Samples>();
      for (int round = 0; round < ROUNDS; round++) {
        var beside =
            new Thread(
                () -> {
                  long start = System.nanoTime();
                  backups.make(Occasion.ROUTINE);
                  took.add((System.nanoTime() - start) / 1e9);
                });
        beside.start();
        saves.add(save(database, waiting, beside::isAlive));
        beside.join();
      }
      table.add("verified backup of " + size + " MB", "s", "≤ 10", 1, Samples.of(took));
      table.add("save while backing up", "ms", "", 1, saves.getLast());
    }
  }

  /// One save after the other, as fast as typing never is.
  private static Samples save(Database database, Queue<Runnable> waiting, BooleanSupplier goesOn) {
    var clients = new ClientStore(database);
    var client = Client.named("Measured " + System.nanoTime());
    List<Double> took = new ArrayList<>();
    while (goesOn.getAsBoolean()) {
      long start = System.nanoTime();
      client = client.withNotes("Save " + took.size());
      clients.save(client);
      took.add((System.nanoTime() - start) / 1e6);
      for (var work = waiting.poll(); work != null; work = waiting.poll()) {
        work.run();
      }
    }
    clients.delete(client.id());
    return Samples.of(took);
  }
}
