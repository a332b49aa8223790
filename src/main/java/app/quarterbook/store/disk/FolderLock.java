package app.quarterbook.store.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Holds a workbook's folder for one running program. The system itself lets go of it when the
/// program ends in any way, so a crash leaves nothing to clear.
public final class FolderLock implements AutoCloseable {
  /// What this program holds itself. On POSIX systems, closing any channel of a file gives up the
  /// program's locks on it, so a second channel must not even be opened.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileLock lock;

  private FolderLock(Path file, FileLock lock) {
    this.file = file;
    this.lock = lock;
  }

  /// Takes the lock, or nothing if someone has it: another program or this one.
  public static Optional<FolderLock> take(WorkbookFolder folder) throws IOException {
    var file = folder.path().toRealPath().resolve(folder.lock().getFileName());
    if (!HELD.add(file)) {
      return Optional.empty();
    }
    Optional<FolderLock> taken = Optional.empty();
    try {
      taken = lock(file);
      return taken;
    } finally {
      if (taken.isEmpty()) {
        HELD.remove(file);
      }
    }
  }

  private static Optional<FolderLock> lock(Path file) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Optional<FolderLock> taken = Optional.empty();
    try {
      taken = Optional.ofNullable(channel.tryLock()).map(lock -> new FolderLock(file, lock));
      return taken;
    } finally {
      if (taken.isEmpty()) {
        channel.close();
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      lock.acquiredBy().close();
    } finally {
      HELD.remove(file);
    }
  }
}
