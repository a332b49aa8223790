package app.quarterbook.store.log;

import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.DurableFile;
import app.quarterbook.store.disk.Volume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The log of an open workbook: written ahead of every commit, cut when a backup was verified.
public final class ChangeLog implements AutoCloseable {
  private final Volume volume;
  private final Path folder;
  private final DataKey key;
  private Segment segment;

  private ChangeLog(Volume volume, Path folder, DataKey key, Segment segment) {
    this.volume = volume;
    this.folder = folder;
    this.key = key;
    this.segment = segment;
  }

  /// Begins a log, or a new segment of one.
  ///
  /// @param folder made where it is missing
  public static ChangeLog begin(Volume volume, Path folder, DataKey key, SegmentHeader header)
      throws IOException {
    return new ChangeLog(volume, folder, key, create(volume, folder, key, header));
  }

  /// Goes on behind the commit that a sound database is at. A record of the commit after it was
  /// never acknowledged, and is cut off.
  ///
  /// @return empty where the log does not lead to that commit or is of another schema: a new
  ///     segment and a backup are due then
  public static Optional<ChangeLog> resume(
      Volume volume, Path folder, DataKey key, Chain chain, int schema, long sequence)
      throws IOException {
    if (chain.isEmpty()) {
      return Optional.empty();
    }
    var newest = chain.newest();
    if (newest.header().schema() != schema || newest.header().base() > sequence) {
      return Optional.empty();
    }
    if (newest.last() != sequence && newest.last() != sequence + 1) {
      return Optional.empty();
    }
    long end = newest.last() == sequence ? newest.end() : newest.before();
    var segment = Segment.reopen(volume, newest, key, end, sequence);
    return Optional.of(new ChangeLog(volume, folder, key, segment));
  }

  /// The commit that the last record leads to.
  public long last() {
    return segment.last();
  }

  /// Writes a commit down before it is made. When this returns, it is on the disk.
  ///
  /// @throws IOException if it may not be; it does not count then, and the commit must not be made
  public void append(LogRecord record) throws IOException {
    segment.append(record);
  }

  /// The commit that was written down last was not made.
  public void takeBack() throws IOException {
    segment.takeBack();
  }

  /// Begins a new segment behind a verified backup, and drops those that end before the verified
  /// backup before it: from either backup on, all is there.
  ///
  /// @param header its backup is the new one, its base the present commit
  public void cut(SegmentHeader header) throws IOException {
    var chain = Chain.from(volume, folder, key, header.vault(), header.base());
    long kept =
        chain.links().stream()
            .mapToLong(link -> link.header().backup())
            .filter(backup -> backup < header.backup())
            .max()
            .orElse(SegmentHeader.NO_BACKUP);
    var next = create(volume, folder, key, header);
    segment.close();
    segment = next;
    for (var link : chain.links()) {
      if (link.last() <= kept) {
        Files.deleteIfExists(link.file());
      }
    }
    DurableFile.forceFolder(folder);
  }

  @Override
  public void close() throws IOException {
    segment.close();
  }

  private static Segment create(Volume volume, Path folder, DataKey key, SegmentHeader header)
      throws IOException {
    DurableFile.createFolder(folder);
    var id = header.segment().toString().substring(0, 8);
    var name = "%012d-%s%s".formatted(header.base(), id, Chain.ENDING);
    return Segment.create(volume, folder.resolve(name), key, header);
  }
}
