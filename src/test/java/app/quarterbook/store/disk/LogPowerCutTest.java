package app.quarterbook.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.fault.Faults;
import app.quarterbook.store.log.Chain;
import app.quarterbook.store.log.ChangeLog;
import app.quarterbook.store.log.LogRecord;
import app.quarterbook.store.log.SegmentHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power goes while the change log is written. Every record that was acknowledged can be read
/// afterwards, in order and to the last byte, and the log takes the next.
class LogPowerCutTest {
  private static final Volume POWER = new Volume("power:");
  private static final UUID VAULT = UUID.randomUUID();
  private static final DataKey KEY = DataKey.random();

  @TempDir private Path temp;

  @BeforeEach
  void register() {
    PowerFilePath.register();
  }

  @Test
  void nothingAcknowledgedIsLost() throws IOException {
    assertThat(losses(3, 100)).isEmpty();
  }

  @Test
  @Tag("faults")
  void nothingAcknowledgedIsLostInThousandsOfCuts() throws IOException {
    int runs = Faults.tries(4, 40);
    Faults.report("power cuts of the change log", runs * 500, losses(runs, 500));
  }

  private List<String> losses(int runs, int cuts) throws IOException {
    var losses = new ArrayList<String>();
    for (int seed = 0; seed < runs; seed++) {
      var random = new Random(seed);
      var folder = temp.resolve("log" + seed);
      var written = new ArrayList<byte[]>();
      var acknowledged = new TreeMap<Integer, Integer>();
      var header = SegmentHeader.of(VAULT, 1, 0, SegmentHeader.NO_BACKUP, Instant.EPOCH);
      var file = write(folder, header, random, written, acknowledged);
      var journal = PowerFilePath.journal(file.toString());
      for (int cut = 0; cut < cuts; cut++) {
        int moment = 2 + random.nextInt(journal.size() - 1);
        Files.write(file, journal.cut(moment, random));
        var last = acknowledged.floorEntry(moment);
        var loss = loss(folder, written, last == null ? 0 : last.getValue());
        if (!loss.isEmpty()) {
          losses.add("run " + seed + ", cut at " + moment + ": " + loss);
        }
      }
      PowerFilePath.forget(file.toString());
    }
    return losses;
  }

  /// @param acknowledged by the length of the disk's journal, the last record acknowledged
  private static Path write(
      Path folder,
      SegmentHeader header,
      Random random,
      List<byte[]> written,
      TreeMap<Integer, Integer> acknowledged)
      throws IOException {
    try (var log = ChangeLog.begin(POWER, folder, KEY, header)) {
      var file = Folders.files(folder).getFirst();
      var journal = PowerFilePath.journal(file.toString());
      journal.add(new DiskJournal.Write(0, Files.readAllBytes(file)));
      journal.add(new DiskJournal.Force());
      for (int number = 1; number <= 25; number++) {
        var bytes = new byte[random.nextInt(10) == 0 ? 20_000 : random.nextInt(3_000)];
        random.nextBytes(bytes);
        log.append(new LogRecord(number, bytes));
        if (random.nextInt(6) == 0) {
          log.takeBack();
          random.nextBytes(bytes);
          log.append(new LogRecord(number, bytes));
        }
        written.add(bytes);
        acknowledged.put(journal.size(), number);
      }
      return file;
    }
  }

  private static String loss(Path folder, List<byte[]> written, int acknowledged)
      throws IOException {
    var chain = Chain.read(Volume.REAL, folder, KEY, Optional.of(VAULT));
    long reach = chain.reach(0);
    if (reach < acknowledged) {
      return "reaches " + reach + " of " + acknowledged;
    }
    var different = new ArrayList<Long>();
    chain.replay(
        0,
        1,
        record -> {
          var bytes = written.get((int) record.sequence() - 1);
          if (record.sequence() <= acknowledged && !Arrays.equals(bytes, record.bytes())) {
            different.add(record.sequence());
          }
        });
    try (var log = ChangeLog.resume(Volume.REAL, folder, KEY, chain, 1, reach).orElseThrow()) {
      log.append(new LogRecord(reach + 1, new byte[] {1}));
    }
    boolean goesOn = Chain.read(Volume.REAL, folder, KEY, Optional.of(VAULT)).reach(0) == reach + 1;
    return different.isEmpty() && goesOn ? "" : "not as written: " + different;
  }
}
