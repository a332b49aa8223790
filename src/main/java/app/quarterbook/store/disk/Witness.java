package app.quarterbook.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A small file beside the database that remembers what was last committed there. H2 opens a
/// truncated, emptied or older file without a complaint; the witness contradicts.
///
/// It is written after each commit and not forced to the disk, so after a power failure the
/// database may be ahead of it. A database **behind** its witness has lost something.
///
/// Two slots, each within one sector of a block of its own, are written in turn: one of them is
/// always whole. Both carry a code that only the holder of the key can make.
public final class Witness implements AutoCloseable {
  static final int BLOCK = 4096;

  private final FileChannel channel;
  private final DataKey key;
  private long serial;

  private Witness(FileChannel channel, DataKey key, long serial) {
    this.channel = channel;
    this.key = key;
    this.serial = serial;
  }

  /// What a workbook's database says of itself.
  ///
  /// @param vault the workbook's identity; a copy put in its place from another one has another
  /// @param schema the number of the last migration
  /// @param engine the version of the database engine, at most 64 bytes of UTF-8
  /// @param sequence the number of the last commit
  public record State(UUID vault, int schema, String engine, long sequence) {}

  /// Makes the file, or replaces the one that is there, with both slots saying the same.
  public static void create(Path file, DataKey key, State state) throws IOException {
    var bytes = ByteBuffer.allocate(2 * BLOCK);
    bytes.put(0, WitnessSlot.write(key, 1, state));
    bytes.put(BLOCK, WitnessSlot.write(key, 2, state));
    DurableFile.write(file, bytes.array());
  }

  /// The newest state that the file vouches for.
  ///
  /// @throws NoSuchFileException if the file is missing
  /// @throws DamagedFile if neither slot is whole, or the file belongs to another key
  public static State read(Path file, DataKey key) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return newest(channel, key, file).state();
    }
  }

  /// Opens the file for writing.
  ///
  /// @throws NoSuchFileException if the file is missing
  /// @throws DamagedFile if neither slot is whole, or the file belongs to another key
  public static Witness open(Path file, DataKey key) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      return new Witness(channel, key, newest(channel, key, file).serial());
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /// Notes a commit, over the older of the two slots. Meant for after every commit: one small
  /// write that waits for no disk.
  public synchronized void write(State state) throws IOException {
    long next = serial + 1;
    Fully.write(channel, ByteBuffer.wrap(WitnessSlot.write(key, next, state)), position(next));
    serial = next;
  }

  /// Waits until what was written is on the disk.
  public void force() throws IOException {
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      force();
    }
  }

  private static long position(long serial) {
    return serial % 2 == 1 ? 0 : BLOCK;
  }

  private static WitnessSlot newest(FileChannel channel, DataKey key, Path file)
      throws IOException {
    var one = slot(channel, key, 1);
    var two = slot(channel, key, 2);
    if (one == null && two == null) {
      throw new DamagedFile("store.witness.damaged", file);
    }
    return two == null || one != null && one.serial() > two.serial() ? one : two;
  }

  private static @Nullable WitnessSlot slot(FileChannel channel, DataKey key, long serial)
      throws IOException {
    var bytes = ByteBuffer.allocate(WitnessSlot.BYTES);
    long position = position(serial);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, position + bytes.position()) < 0) {
        return null;
      }
    }
    return WitnessSlot.read(key, bytes.array());
  }
}
