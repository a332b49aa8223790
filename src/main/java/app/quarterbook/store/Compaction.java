package app.quarterbook.store;

import app.quarterbook.store.backup.Disk;
import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.Suspicion;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// Makes a closed workbook's file as small as what is in it. H2 would do that in the file itself
/// when it closes, which loses rows on a full disk; here it is done to a copy, all of which is read
/// before it takes the file's place at one stroke. Cut short at any moment, the file is the old one
/// or the new one, and both are the same commit: key, witness and change log stay as they are.
///
/// @param folder held by the caller's lock, its database closed
record Compaction(WorkbookFolder folder, DataKey key, Disk disk) {
  private static final Logger LOG = System.getLogger(Compaction.class.getName());

  /// Smaller files may be as loose as they like.
  static final long SMALL = 4L << 20;

  /// A file is loose that is so many times as long as what is in it.
  private static final double LOOSE = 2;

  /// @return whether the file is a new one; where anything fails it is the old one
  boolean run() {
    try {
      disk.delete(file());
      return isLoose() && compact();
    } catch (IOException | SQLException | StoreException e) {
      LOG.log(Level.WARNING, "the file stays as large as it is: {0}", e.getClass().getName());
      return false;
    }
  }

  private boolean isLoose() throws IOException, SQLException {
    long size = Files.size(folder.databaseFile());
    if (size < SMALL) {
      return false;
    }
    try (var connection = H2.look(folder.database(), key)) {
      return size > LOOSE * H2.liveBytes(connection);
    }
  }

  private boolean compact() throws IOException, SQLException {
    long size = Files.size(folder.databaseFile());
    if (!new Room(disk, folder.path()).isEnough(2 * size)) {
      return false;
    }
    var told = Opening.look(folder.database(), key);
    try (var out = disk.create(file())) {
      Files.copy(folder.databaseFile(), out);
    }
    H2.compact(database(), key);
    disk.force(file());
    if (!isSame(told)) {
      return false;
    }
    disk.move(file(), folder.databaseFile());
    disk.forceFolder(folder.path());
    return true;
  }

  /// A copy that is not sound was made of a file that is not, or by a disk that lies.
  private boolean isSame(Vault told) throws IOException {
    try {
      return Checkup.of(database(), key).equals(told);
    } catch (StoreException e) {
      new Suspicion(folder).raise();
      disk.delete(file());
      throw e;
    }
  }

  private Path database() {
    return folder.path().resolve("compacting");
  }

  private Path file() {
    return folder.path().resolve("compacting.mv.db");
  }
}
