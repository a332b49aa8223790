package app.quarterbook.store;

import app.quarterbook.model.client.Client;
import app.quarterbook.store.disk.WorkbookFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The program that [BackupCrashTest] kills: it saves, backs up beside the saving and to a second
/// folder, restores, and says aloud what is saved.
final class BackupSaver {
  private BackupSaver() {}

  public static void main(String[] args) throws Exception {
    var folder = new WorkbookFolder(Path.of(args[0]));
    var stick = Path.of(args[1]);
    boolean restores = Boolean.parseBoolean(args[2]);
    while (true) {
      try (var database = Database.open(folder, Clock.systemUTC())) {
        System.out.println("opened");
        var waiting = new ConcurrentLinkedQueue<Runnable>();
        var backups = Backups.of(database, waiting::add).orElseThrow();
        if (backups.second().chosen().isEmpty()) {
          backups.second().choose(stick);
        }
        var beside = new Thread(backups::round);
        beside.start();
        var clients = new ClientStore(database);
        int saved = clients.all().size();
        while (beside.isAlive()) {
          var notes = "What was said. ".repeat(new Random().nextInt(400));
          clients.save(Client.named("Client " + ++saved).withNotes(notes));
          System.out.println(saved);
          runAll(waiting);
        }
        beside.join();
        if (restores) {
          System.out.println("restoring");
          backups.restore(backups.all().getFirst());
        }
        runAll(waiting);
      }
    }
  }

  /// What is to run on the thread that saves.
  private static void runAll(Queue<Runnable> waiting) {
    for (var work = waiting.poll(); work != null; work = waiting.poll()) {
      work.run();
    }
  }
}
