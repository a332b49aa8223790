package app.quarterbook.store.log;

import app.quarterbook.store.disk.DamagedFile;
import app.quarterbook.store.disk.DataKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.SecretKey;

/// Reads a segment record by record, up to the first that is not whole: room that is not used yet,
/// a record that was being written when the power went, or damage. Which of them it is, only the
/// database can tell.
final class SegmentReader implements AutoCloseable {
  private final FileChannel channel;
  private final SegmentHeader header;
  private final SecretKey key;
  private long position = SegmentHeader.BYTES;
  private long last;

  /// @throws DamagedFile if the header is not one that was written with this key
  SegmentReader(FileChannel channel, DataKey key, Path file) throws IOException {
    this.channel = channel;
    var bytes = ByteBuffer.allocate(SegmentHeader.BYTES);
    if (!fill(bytes, 0)) {
      throw new DamagedFile("store.log.damaged", file);
    }
    header = SegmentHeader.read(key, bytes.array(), file);
    this.key = key.logKey(header.segment());
    last = header.base();
  }

  SegmentHeader header() {
    return header;
  }

  /// The commit that the last record read leads to.
  long last() {
    return last;
  }

  /// Where the next record begins, or what is left behind the last whole one.
  long position() {
    return position;
  }

  /// The next record; empty behind the last whole one.
  Optional<LogRecord> next() throws IOException {
    var bytes = new ByteArrayOutputStream();
    long at = position;
    for (int ordinal = 0; ; ordinal++) {
      var head = ByteBuffer.allocate(Frame.HEAD);
      if (!fill(head, at)) {
        return Optional.empty();
      }
      var frame = Frame.read(head.flip());
      if (frame.record() != last + 1 || frame.ordinal() != ordinal || !frame.isPossible()) {
        return Optional.empty();
      }
      var sealed = ByteBuffer.allocate(frame.length());
      if (!fill(sealed, at + Frame.HEAD)) {
        return Optional.empty();
      }
      try {
        bytes.writeBytes(frame.open(key, header.segment(), sealed.array()));
      } catch (GeneralSecurityException e) {
        return Optional.empty();
      }
      at += Frame.HEAD + frame.length();
      if (frame.last()) {
        position = at;
        last++;
        return Optional.of(new LogRecord(last, bytes.toByteArray()));
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private boolean fill(ByteBuffer bytes, long from) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        return false;
      }
    }
    return true;
  }
}
