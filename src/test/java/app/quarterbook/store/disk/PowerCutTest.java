package app.quarterbook.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.fault.Faults;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The power goes at any moment. Everything acknowledged is there afterwards, nothing by half.
class PowerCutTest {
  private static final String ENDING = ".mv.db";

  @BeforeAll
  static void register() {
    SafeFilePath.register();
    PowerFilePath.register();
  }

  @Test
  void nothingAcknowledgedIsLost() throws Exception {
    assertThat(losses("safe:", 3, 30, 100)).isEmpty();
  }

  @Test
  @Tag("faults")
  void nothingAcknowledgedIsLostInThousandsOfCuts() throws Exception {
    int runs = Faults.tries(20, 100);
    int cuts = Faults.tries(100, 200);
    Faults.report("power cut", runs * cuts, losses("safe:", runs, 40, cuts));
  }

  @Test
  void withoutTheSafeFileSystemThisTestSeesLosses() throws Exception {
    assertThat(losses("", 1, 30, 40)).hasSizeGreaterThan(20);
  }

  /// What was found wrong, over some runs of some transactions, each cut at many random moments.
  private static List<String> losses(String scheme, int runs, int transactions, int cuts)
      throws Exception {
    var losses = new ArrayList<String>();
    for (int seed = 0; seed < runs; seed++) {
      var random = new Random(seed);
      var workload = new Workload(random);
      var disk = "memFS:/power" + seed;
      var acknowledged = run(workload, scheme, disk, transactions);
      var journal = PowerFilePath.journal(disk + ENDING);
      for (int i = 0; i < cuts; i++) {
        int moment = random.nextInt(journal.size() + 1);
        put(disk, journal.cut(moment, random));
        var last = acknowledged.floorEntry(moment);
        try {
          workload.verify("safe:" + disk, last == null ? -1 : last.getValue());
        } catch (SQLException | AssertionError e) {
          losses.add("run " + seed + ", cut at " + moment + ": " + e.getMessage());
        }
      }
      FileUtils.delete(disk + ENDING);
      PowerFilePath.forget(disk + ENDING);
    }
    return losses;
  }

  /// The transactions in two sittings, so that closing and opening are cut as well.
  ///
  /// @return by the length of the journal, the number of the last transaction acknowledged
  private static NavigableMap<Integer, Integer> run(
      Workload workload, String scheme, String disk, int transactions) throws SQLException {
    var journal = PowerFilePath.journal(disk + ENDING);
    var acknowledged = new TreeMap<Integer, Integer>();
    for (int sitting = 0; sitting < 2; sitting++) {
      workload.run(
          scheme + "power:" + disk,
          transactions / 2,
          number -> acknowledged.put(journal.size(), number));
    }
    return acknowledged;
  }

  private static void put(String disk, byte[] bytes) throws Exception {
    try (var file = FilePath.get(disk + ENDING).open("rw")) {
      file.truncate(0);
      file.write(ByteBuffer.wrap(bytes), 0);
    }
  }
}
