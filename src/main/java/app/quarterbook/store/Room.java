package app.quarterbook.store;

import app.quarterbook.store.backup.Disk;
import app.quarterbook.store.backup.RealDisk;
import java.io.IOException;
import java.nio.file.Path;

/// Looks before something large is written whether there is room for it, so that it is refused in
/// words before it begins and not cut off by a full disk.
record Room(Disk disk, Path where) {
  /// What is to stay free besides, in bytes.
  private static final long RESERVE = 16L * 1024 * 1024;

  private static final long MEGABYTE = 1_000_000;

  /// To be asked before much is written to a workbook.
  ///
  /// @param bytes about how much, in the change log and the database together
  /// @throws StoreException if there is no room for it; nothing was written
  static void require(Database database, long bytes) {
    var home = database.residence();
    if (home.isEmpty()) {
      return;
    }
    try {
      new Room(new RealDisk(), home.get().folder().path()).require(bytes);
    } catch (IOException e) {
      throw StoreException.diskFailed();
    }
  }

  /// @param bytes how many are to be written
  boolean isEnough(long bytes) throws IOException {
    return disk.room(where) >= bytes + RESERVE;
  }

  /// @throws StoreException if there is not enough room for so many bytes
  void require(long bytes) throws IOException {
    if (!isEnough(bytes)) {
      throw StoreException.said(
          "store.noRoom",
          Math.ceilDiv(bytes + RESERVE, MEGABYTE),
          Math.floorDiv(disk.room(where), MEGABYTE));
    }
  }
}
