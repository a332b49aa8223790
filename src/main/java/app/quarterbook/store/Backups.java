package app.quarterbook.store;

import app.quarterbook.store.backup.Backup;
import app.quarterbook.store.backup.BackupFolder;
import app.quarterbook.store.backup.Disk;
import app.quarterbook.store.backup.Occasion;
import app.quarterbook.store.backup.RealDisk;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The backups of an open workbook. Everything here may take long and may be called on a thread
/// beside the one that saves: the copy is made through a session of its own.
public final class Backups {
  private static final Logger LOG = System.getLogger(Backups.class.getName());
  private static final Duration ROUND = Duration.ofHours(1);

  private final Database database;
  private final Residence home;
  private final Disk disk;
  private final BackupMaker maker;
  private final SecondCopies second;
  private final Consumer<Runnable> writer;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile @Nullable Backup newest;

  Backups(Database database, Residence home, Disk disk, Consumer<Runnable> writer) {
    this.database = database;
    this.writer = writer;
    this.home = home;
    this.disk = disk;
    maker = new BackupMaker(home.folder(), home.key(), disk);
    second = new SecondCopies(database, home, maker, () -> Optional.ofNullable(newest()));
  }

  /// Empty for a workbook in memory, of which there is nothing to copy.
  ///
  /// @param writer runs something on the thread that saves, soon
  public static Optional<Backups> of(Database database, Consumer<Runnable> writer) {
    return database.residence().map(home -> new Backups(database, home, new RealDisk(), writer));
  }

  /// Makes a verified backup in the workbook's own folder, and thins out those before it.
  ///
  /// @throws StoreException if it could not be made; the workbook and the backups before it are as
  ///     they were
  public synchronized Backup make(Occasion occasion) {
    return attempt(
        () -> {
          var made = copy(occasion, null);
          newest = made;
          maker.thin(folder(), made, now());
          listeners.forEach(Runnable::run);
          writer.accept(() -> database.backedUp(made.manifest().sequence()));
          return made;
        });
  }

  /// Makes a verified backup in a file of the person's choice; one that is there is replaced.
  ///
  /// @throws StoreException if it could not be made; a file that was there is as it was
  public synchronized Backup makeAt(Path file) {
    return attempt(
        () -> {
          var target = file.toAbsolutePath();
          new Room(disk, target.getParent()).require(databaseBytes());
          return copy(Occasion.ASKED_FOR, target);
        });
  }

  /// Makes a backup where something was committed since the last one, and brings the second folder
  /// up to date.
  public synchronized void round() {
    if (hasChanged() || database.wantsBackup()) {
      make(Occasion.ROUTINE);
    }
    if (second.update()) {
      listeners.forEach(Runnable::run);
    }
  }

  /// Makes a backup where something was committed since the last one, before something large.
  ///
  /// @throws StoreException if it could not be made
  public synchronized void ensure(Occasion occasion) {
    if (hasChanged()) {
      make(occasion);
    }
  }

  /// Tells of every backup and copy, on the thread that made it.
  public Subscription listen(Runnable made) {
    listeners.add(made);
    return () -> listeners.remove(made);
  }

  /// Whether it is time for a {@link #round}: something was committed and the last backup is an
  /// hour old, or the clock was set back behind it.
  public boolean isDue() {
    var last = newest();
    var age = last == null ? ROUND : Duration.between(last.manifest().madeAt(), now());
    return database.wantsBackup()
        || hasChanged() && (age.isNegative() || age.compareTo(ROUND) >= 0);
  }

  /// Whether something was committed since the last backup.
  public boolean hasChanged() {
    var last = newest();
    return last == null || last.manifest().sequence() != database.vault().sequence();
  }

  /// What is there, the one with the most commits first. Not proven yet; see {@link #isSound}.
  public List<Backup> all() {
    return attempt(() -> folder().of(database.vault().id()));
  }

  /// Files that are named like backups and are none.
  public List<Path> unreadable() {
    return attempt(() -> folder().unreadable());
  }

  /// A backup of this workbook that lies elsewhere, such as on a stick. Not proven yet.
  ///
  /// @throws StoreException if there is none, or it is of another workbook
  public Backup at(Path file) {
    var backup = Restoring.read(file);
    if (!backup.manifest().vault().equals(database.vault().id())) {
      throw StoreException.said("store.backup.otherWorkbook", file);
    }
    return backup;
  }

  /// Reads a backup through: whether it is ours to the last byte.
  public boolean isSound(Backup backup) {
    return backup.isSound(home.key());
  }

  /// The second folder.
  public SecondCopies second() {
    return second;
  }

  /// What would change if the workbook became again what it was in a backup. Reads all of it.
  ///
  /// @throws StoreException if the backup is not sound
  public synchronized RestorePreview preview(Backup backup) {
    return attempt(() -> new RestoreLook(database, home, disk).preview(backup));
  }

  /// Makes everything ready for the workbook to become what it was in a backup. It does so when it
  /// is opened the next time, so it must be closed now; what it is today is then moved aside.
  ///
  /// @throws StoreException if the backup is not sound or there is no room; nothing was changed
  public synchronized void restore(Backup backup) {
    attempt(
        () -> {
          if (!isSound(backup)) {
            throw StoreException.said("store.backup.damaged", backup.file().getFileName());
          }
          make(Occasion.BEFORE_RESTORE);
          var moment = Restore.free(home.folder(), now());
          new Restore(home.folder(), disk)
              .prepare(home.key(), backup, database.vault().sequence(), moment);
          return backup;
        });
  }

  private Backup copy(Occasion occasion, @Nullable Path file) throws IOException, SQLException {
    var vault = database.vault();
    var wanted =
        new BackupMaker.Wanted(databaseBytes(), vault.id(), vault.sequence(), occasion, now());
    return maker.make(this::copyTo, wanted, file);
  }

  private void copyTo(OutputStream out) throws IOException, SQLException {
    try (var session = H2.open(home.volume(), home.folder().database(), home.key())) {
      H2.copy(session, home.key(), out);
    }
  }

  private long databaseBytes() throws IOException {
    return Files.size(home.folder().databaseFile());
  }

  private @Nullable Backup newest() {
    if (newest == null) {
      newest = all().stream().findFirst().orElse(null);
    }
    return newest;
  }

  private BackupFolder folder() {
    return new BackupFolder(home.folder().backups());
  }

  private Instant now() {
    return database.clock().instant();
  }

  interface Step<T> {
    T run() throws IOException, SQLException;
  }

  static <T> T attempt(Step<T> step) {
    try {
      return step.run();
    } catch (IOException | SQLException e) {
      LOG.log(Level.WARNING, "a backup failed: {0}", e.getClass().getName());
      throw StoreException.said("store.backup.failed");
    }
  }
}
