package app.quarterbook.store.log;

import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.DurableFile;
import app.quarterbook.store.disk.Fully;
import app.quarterbook.store.disk.Volume;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.UUID;
import javax.crypto.SecretKey;

/// The segment that is written to. A record is forced to the disk before [#append] returns; one
/// that was not, or whose commit failed, is written over by the next.
///
/// The file is made longer ahead of the records, with zeros, which no record begins with: to force
/// what is within a file's length takes the disk one write, to force a new length more than that.
final class Segment implements AutoCloseable {
  private static final int ROOM = 1 << 20;

  private final FileChannel channel;
  private final UUID id;
  private final SecretKey key;
  private long end;
  private long before;
  private long last;
  private long room;

  /// @param end behind the last record that counts
  /// @param last the commit that record leads to
  private Segment(FileChannel channel, UUID id, SecretKey key, long end, long last) {
    this.channel = channel;
    this.id = id;
    this.key = key;
    this.end = end;
    this.before = end;
    this.last = last;
    this.room = end;
  }

  static Segment create(Volume volume, Path file, DataKey key, SegmentHeader header)
      throws IOException {
    DurableFile.write(file, header.write(key));
    var own = key.logKey(header.segment());
    return new Segment(
        volume.open(file), header.segment(), own, SegmentHeader.BYTES, header.base());
  }

  /// Opens a segment to write on behind one of its records; what stands there is cut off.
  static Segment reopen(Volume volume, Link link, DataKey key, long end, long last)
      throws IOException {
    var channel = volume.open(link.file());
    try {
      if (channel.size() > end) {
        channel.truncate(end);
        channel.force(true);
      }
      var id = link.header().segment();
      return new Segment(channel, id, key.logKey(id), end, last);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  long last() {
    return last;
  }

  /// Writes a record down. When this returns, it is on the disk.
  ///
  /// @throws IOException if it may not be; the record does not count then
  void append(LogRecord record) throws IOException {
    if (record.sequence() != last + 1) {
      throw new IllegalArgumentException("record " + record.sequence() + " after " + last);
    }
    var bytes = sealed(record);
    if (end + bytes.length > room) {
      takeRoom(end + bytes.length);
    }
    Fully.write(channel, ByteBuffer.wrap(bytes), end);
    channel.force(false);
    before = end;
    end += bytes.length;
    last++;
  }

  /// Takes the last record off again, for the commit that it leads to failed.
  void takeBack() throws IOException {
    end = before;
    last--;
    cutOff();
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      cutOff();
    }
  }

  /// Where a disk has no place for so much, it may have one for the record alone.
  private void takeRoom(long from) throws IOException {
    try {
      Fully.write(channel, ByteBuffer.allocate(ROOM), from);
      room = from + ROOM;
    } catch (IOException e) {
      cutOff();
    }
  }

  private void cutOff() throws IOException {
    channel.truncate(end);
    room = end;
  }

  private byte[] sealed(LogRecord record) {
    var out = new ByteArrayOutputStream();
    var plain = record.bytes();
    int from = 0;
    int ordinal = 0;
    do {
      int length = Math.min(plain.length - from, Frame.MOST);
      boolean isLast = from + length == plain.length;
      var frame = Frame.of(record.sequence(), ordinal++, isLast, length);
      out.writeBytes(frame.seal(key, id, plain, from));
      from += length;
    } while (from < plain.length);
    return out.toByteArray();
  }
}
