package app.quarterbook.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Small files that are there whole, in their old or their new state, whatever happens while they
/// are written; readable by their owner alone where the file system knows owners.
public final class DurableFile {
  private DurableFile() {}

  /// Puts a file in place of the one that may be there. When this returns, it is on the disk.
  ///
  /// @throws IOException if it could not be written; the file is then as it was before
  public static void write(Path file, byte[] bytes) throws IOException {
    var target = file.toAbsolutePath();
    // made readable by the owner alone on every system that has such permissions
    var temp = Files.createTempFile(target.getParent(), target.getFileName().toString(), ".tmp");
    try {
      try (var channel = FileChannel.open(temp, StandardOpenOption.WRITE)) {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temp);
    }
    forceParent(target);
  }

  /// Forces what was written to a file to the disk.
  public static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /// Forces the folder's list of names to the disk: only then is a file that was made, renamed or
  /// deleted there durably so.
  public static void forceFolder(Path folder) throws IOException {
    if (isPosix(folder)) {
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  static void forceParent(Path file) throws IOException {
    forceFolder(file.toAbsolutePath().getParent());
  }

  /// Makes a new file for the owner alone, to be written to.
  public static FileChannel createFile(Path file) throws IOException {
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    if (isPosix(file)) {
      var ownerOnly = PosixFilePermissions.fromString("rw-------");
      return FileChannel.open(file, options, PosixFilePermissions.asFileAttribute(ownerOnly));
    }
    return FileChannel.open(file, options);
  }

  /// Makes a folder, and those above it that are missing, for the owner alone. One that is there
  /// stays as it is.
  public static void createFolder(Path folder) throws IOException {
    if (isPosix(folder)) {
      var ownerOnly = PosixFilePermissions.fromString("rwx------");
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(ownerOnly));
    } else {
      Files.createDirectories(folder);
    }
  }

  static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
