package app.quarterbook.store.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/// An open file of a file system that lies above another: what a layer does not change goes through
/// to the file beneath.
abstract class LayerFile extends FileBaseDefault {
  final FileChannel disk;
  private final String name;

  /// @param disk the file beneath
  LayerFile(FileChannel disk, String name) {
    this.disk = disk;
    this.name = name;
  }

  @Override
  public final void force(boolean metadata) throws IOException {
    disk.force(metadata);
  }

  @Override
  public final @Nullable FileLock tryLock(long position, long length, boolean shared)
      throws IOException {
    return disk.tryLock(position, length, shared);
  }

  @Override
  protected final void implCloseChannel() throws IOException {
    disk.close();
  }

  @Override
  public final String toString() {
    return name;
  }
}
