package app.quarterbook.bench;

import app.quarterbook.store.Workbook;
import app.quarterbook.store.disk.Fork;
import app.quarterbook.store.disk.KeyCost;
import app.quarterbook.store.disk.Protection;
import app.quarterbook.store.disk.Secret;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// How long the workbook of a lifetime takes to open: after the program that had it open was
/// killed, after it was closed, and with a passphrase, whose key takes its time to be derived.
final class OpeningBench {
  private static final int ROUNDS = Integer.getInteger("bench.openings", 10);
  private static final int SAVES = 40;
  private static final Secret PASSPHRASE = Secret.passphrase("correct horse battery");

  private OpeningBench() {}

  static void measure(BenchTable table, Path temp, Clock clock) throws Exception {
    var folder = Lifetimes.copy(1, clock, temp.resolve("opening"));
    open(folder, Unlock.clear(), clock); // the first time classes are loaded
    var closed = new ArrayList<Took>();
    var killed = new ArrayList<Took>();
    for (int round = 0; round < ROUNDS; round++) {
      closed.add(open(folder, Unlock.clear(), clock));
      saveAndKill(folder);
      killed.add(open(folder, Unlock.clear(), clock));
    }
    add(table, "open after kill -9, the key at hand", "≤ 300", killed);
    add(table, "open after a clean close, the key at hand", "≤ 300", closed);
    unlock(table, folder, clock);
  }

  private static void unlock(BenchTable table, WorkbookFolder folder, Clock clock)
      throws IOException {
    var file = folder.keyFile();
    new Protection(file, file.open(), KeyCost::calibrated, List.of()).set(PASSPHRASE);
    var derived = new ArrayList<Took>();
    var unlocked = new ArrayList<Took>();
    for (int round = 0; round < ROUNDS; round++) {
      var meter = Meter.start();
      var key = file.open(PASSPHRASE).orElseThrow();
      var derivation = meter.took();
      derived.add(derivation);
      var opened = open(folder, Unlock.with(key), clock);
      unlocked.add(
          new Took(
              derivation.millis() + opened.millis(),
              derivation.processor() + opened.processor(),
              0));
    }
    add(table, "unlock with a passphrase until it is open", "about 1000", unlocked);
    add(table, "of that, derive the key", "", derived);
  }

  private static Took open(WorkbookFolder folder, Unlock unlock, Clock clock) {
    var meter = Meter.start();
    var database = Workbook.open(folder, unlock, clock);
    var took = meter.took();
    database.close();
    return took;
  }

  private static void saveAndKill(WorkbookFolder folder) throws Exception {
    var saver = Fork.of(Saver.class, folder.path().toString());
    try (var said = saver.inputReader()) {
      for (int saves = 0; saves < SAVES; saves++) {
        if (said.readLine() == null) {
          throw new IOException("the program ended by itself");
        }
      }
    } finally {
      saver.destroyForcibly().waitFor();
    }
  }

  private static void add(BenchTable table, String what, String target, List<Took> took) {
    table.add(what, "ms", target, 1, Samples.of(took, Took::millis));
  }
}
