package app.quarterbook.store.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Holds a workbook's folder for one running program. The system itself lets go of it when the
/// program ends in any way, so a crash leaves nothing to clear.
public final class FolderLock implements AutoCloseable {
  private final FileLock lock;

  private FolderLock(FileLock lock) {
    this.lock = lock;
  }

  /// Takes the lock, or nothing if someone has it: another program or this one.
  public static Optional<FolderLock> take(WorkbookFolder folder) throws IOException {
    var channel =
        FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      var lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new FolderLock(lock));
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    lock.acquiredBy().close();
  }
}
