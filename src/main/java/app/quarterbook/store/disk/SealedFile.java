package app.quarterbook.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/// An open file of [SealedFilePath]: what is read and written here lies encrypted behind the first
/// block of the file beneath. Read at any position, written in whole blocks.
final class SealedFile extends LayerFile {
  private static final int BLOCK = Seal.BLOCK;

  /// Most commits are shorter.
  private static final int COMMIT = 16 * BLOCK;

  private final DataKey key;
  private final ByteBuffer outgoing = ByteBuffer.allocate(COMMIT);
  private volatile @Nullable Seal seal;
  private volatile long size;

  SealedFile(FileChannel disk, DataKey key, String name) {
    super(disk, name);
    this.key = key;
  }

  /// How much a file of some length holds.
  static long within(long length) {
    return Math.max(0, length / BLOCK - 1) * BLOCK;
  }

  /// Made at the first use and not before: until then nobody has locked the file.
  private Seal seal() throws IOException {
    var made = seal;
    return made == null ? makeSeal() : made;
  }

  private synchronized Seal makeSeal() throws IOException {
    var made = seal;
    if (made == null) {
      long length = disk.size();
      if (length < BLOCK) {
        made = Seal.make(key);
        Fully.write(disk, made.head(), 0);
      } else {
        made = Seal.read(disk, key);
        size = within(length);
      }
      seal = made;
    }
    return made;
  }

  @Override
  public int read(ByteBuffer to, long position) throws IOException {
    var opened = seal();
    int length = (int) Math.min(to.remaining(), size - position);
    if (length <= 0) {
      return to.hasRemaining() ? -1 : 0;
    }
    int skipped = (int) (position % BLOCK);
    long first = position / BLOCK;
    var blocks = ByteBuffer.allocate((skipped + length + BLOCK - 1) / BLOCK * BLOCK);
    Fully.read(disk, blocks, (first + 1) * BLOCK);
    opened.decrypt(blocks.array(), blocks.capacity(), first);
    to.put(blocks.array(), skipped, length);
    return length;
  }

  @Override
  public synchronized int write(ByteBuffer from, long position) throws IOException {
    var opened = seal();
    int length = from.remaining();
    requireWhole(position);
    requireWhole(length);
    var blocks = length <= outgoing.capacity() ? outgoing.clear() : ByteBuffer.allocate(length);
    blocks.put(from).flip();
    opened.encrypt(blocks.array(), length, position / BLOCK);
    Fully.write(disk, blocks, position + BLOCK);
    size = Math.max(size, position + length);
    return length;
  }

  @Override
  protected synchronized void implTruncate(long shorter) throws IOException {
    seal();
    requireWhole(shorter);
    if (shorter < size) {
      disk.truncate(shorter + BLOCK);
      size = shorter;
    }
  }

  private static void requireWhole(long bytes) {
    if (bytes % BLOCK != 0) {
      throw new IllegalArgumentException(bytes + " bytes are no whole blocks");
    }
  }

  @Override
  public long size() throws IOException {
    seal();
    return size;
  }
}
