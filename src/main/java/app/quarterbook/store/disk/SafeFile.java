package app.quarterbook.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// An open file of [SafeFilePath]. What H2 takes as proof that a chunk is complete is written last,
/// when all behind it has been forced to the disk: the header at its start.
///
/// Only the first block of the cipher is held back, not the whole first sector. With a sector, a
/// disk that tears one leaves a chunk that H2 believes though the data behind its header are old.
/// Half a block of the cipher is noise to H2, and the header begins with the chunk's own number.
final class SafeFile extends LayerFile {
  private static final int CIPHER_BLOCK = 16;
  private static final int BLOCK = 4096;

  SafeFile(FileChannel disk, String name) {
    super(disk, name);
  }

  /// The size without a tail that was torn off: the cipher would take that for the end of a
  /// shorter block and drop the whole one before it. A file too short for the cipher's block and
  /// both store headers was cut off while it was made, and H2 makes it anew.
  static long wholeBlocks(long size) {
    return size < 3 * BLOCK ? Math.min(size, BLOCK) / BLOCK * BLOCK : size - size % BLOCK;
  }

  @Override
  public synchronized int write(ByteBuffer from, long position) throws IOException {
    int length = from.remaining();
    if (isStoreHeader(length, position)) {
      put(from, BLOCK, position);
      put(from, BLOCK, position + BLOCK);
    } else {
      int head = Math.min(length, CIPHER_BLOCK);
      if (head < length) {
        var tail = from.duplicate().position(from.position() + head);
        put(tail, length - head, position + head);
      }
      put(from, head, position);
      from.position(from.limit());
    }
    return length;
  }

  /// The two copies of H2's store header come as one write of 8 KiB, at the start of a plain file
  /// or behind the cipher's own block. Each must be whole while the other may be torn.
  private static boolean isStoreHeader(int length, long position) {
    return length == 2 * BLOCK && position <= BLOCK;
  }

  private void put(ByteBuffer from, int length, long position) throws IOException {
    Fully.write(disk, from.slice(from.position(), length), position);
    disk.force(false);
    from.position(from.position() + length);
  }

  @Override
  protected synchronized void implTruncate(long size) throws IOException {
    disk.force(true);
    disk.truncate(size);
    disk.force(true);
  }

  @Override
  public int read(ByteBuffer to, long position) throws IOException {
    return disk.read(to, position);
  }

  @Override
  public long size() throws IOException {
    return wholeBlocks(disk.size());
  }
}
