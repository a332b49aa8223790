package app.quarterbook.store.disk;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// Reading and writing of all that was asked for; a channel may do less at a time.
public final class Fully {
  private Fully() {}

  /// Fills what remains of a buffer.
  ///
  /// @throws EOFException if the file ends before
  static void read(FileChannel file, ByteBuffer to, long position) throws IOException {
    long at = position;
    while (to.hasRemaining()) {
      int read = file.read(to, at);
      if (read < 0) {
        throw new EOFException();
      }
      at += read;
    }
  }

  /// Writes what remains of a buffer.
  public static void write(FileChannel file, ByteBuffer from, long position) throws IOException {
    long at = position;
    while (from.hasRemaining()) {
      at += file.write(from, at);
    }
  }
}
