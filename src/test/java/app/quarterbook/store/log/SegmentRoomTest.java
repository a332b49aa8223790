package app.quarterbook.store.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.FaultyFilePath;
import app.quarterbook.store.disk.KeyFile;
import app.quarterbook.store.disk.Volume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The room that a segment takes ahead: a record within it leaves the file as long as it is, nobody
/// reads it as a record, and a closed segment has none.
class SegmentRoomTest {
  private static final Volume FAULTY = new Volume("faulty:");
  private static final SegmentHeader HEADER =
      SegmentHeader.of(UUID.randomUUID(), 1, 0, SegmentHeader.NO_BACKUP, Instant.EPOCH);

  @TempDir private Path temp;
  private Path file;
  private DataKey key;

  @BeforeEach
  void makeKey() throws IOException {
    FaultyFilePath.register();
    key = new KeyFile(temp.resolve("key"), temp.resolve("key.old")).create();
    file = temp.resolve("segment" + Chain.ENDING);
  }

  @Test
  void recordsWithinItDoNotMakeTheFileLonger() throws Exception {
    try (var segment = Segment.create(Volume.REAL, file, key, HEADER)) {
      append(segment, 1, 100);
      long length = Files.size(file);
      append(segment, 2, 5_000);
      assertThat(Files.size(file)).isEqualTo(length);
      append(segment, 3, 3 << 20);
      assertThat(Files.size(file)).isGreaterThan(length + (3 << 20));
      assertThat(read().last()).isEqualTo(3);
      assertThat(read().end()).isLessThan(Files.size(file));
    }
    assertThat(Files.size(file)).isEqualTo(read().end());
    assertThat(read().last()).isEqualTo(3);
  }

  @Test
  void whatIsLeftOfItByAKillIsCutOffByWhoGoesOn() throws Exception {
    var open = Segment.create(Volume.REAL, file, key, HEADER);
    append(open, 1, 100);
    var left = read();
    try (var next = Segment.reopen(Volume.REAL, left, key, left.end(), left.last())) {
      assertThat(Files.size(file)).isEqualTo(left.end());
      append(next, 2, 100);
    }
    assertThat(read().last()).isEqualTo(2);
  }

  @Test
  void aRecordThatIsTakenBackLeavesRoomForTheNext() throws Exception {
    try (var segment = Segment.create(Volume.REAL, file, key, HEADER)) {
      append(segment, 1, 100);
      append(segment, 2, 4_000);
      segment.takeBack();
      assertThat(read().last()).isEqualTo(1);
      append(segment, 2, 10);
    }
    assertThat(read().last()).isEqualTo(2);
    assertThat(Files.size(file)).isEqualTo(read().end());
  }

  @Test
  void aDiskWithoutPlaceForItTakesTheRecordAlone() throws Exception {
    FaultyFilePath.set(new FaultyFilePath.Fault(1, FaultyFilePath.Kind.HALF_WRITTEN));
    try (var segment = Segment.create(FAULTY, file, key, HEADER)) {
      append(segment, 1, 100);
      assertThat(Files.size(file)).isEqualTo(read().end());
      append(segment, 2, 100);
      assertThat(Files.size(file)).isGreaterThan(read().end());
    }
    assertThat(read().last()).isEqualTo(2);
  }

  private static void append(Segment segment, long number, int length) throws IOException {
    segment.append(new LogRecord(number, new byte[length]));
  }

  /// As who opens the workbook finds it.
  private Link read() throws IOException {
    var links = Chain.read(Volume.REAL, temp, key, Optional.empty()).links();
    assertThat(links).hasSize(1);
    return links.getFirst();
  }
}
