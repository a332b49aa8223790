package app.quarterbook.store;

import app.quarterbook.store.backup.RealDisk;
import app.quarterbook.store.disk.Ballast;
import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.FolderLock;
import app.quarterbook.store.disk.Mailbox;
import app.quarterbook.store.disk.Suspicion;
import app.quarterbook.store.disk.Volume;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.store.log.ChangeLog;
import app.quarterbook.store.log.SegmentHeader;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A folder that this program alone may touch while it holds the lock.
final class HomeFolder implements Home {
  private static final Logger LOG = System.getLogger(HomeFolder.class.getName());

  /// Opens the workbook's files.
  interface Opener {
    Opened open(DataKey key) throws IOException, SQLException;
  }

  private interface Close {
    void close() throws IOException;
  }

  private final WorkbookFolder folder;
  private final Volume volume;
  private final FolderLock lock;
  private final Opener opener;
  private Opened opened;
  private @Nullable ChangeLog log;
  private boolean incomplete;

  HomeFolder(WorkbookFolder folder, Volume volume, FolderLock lock, Opened opened, Opener opener) {
    this.folder = folder;
    this.volume = volume;
    this.lock = lock;
    this.opener = opener;
    this.opened = opened;
    take(opened);
  }

  private void take(Opened now) {
    opened = now;
    log = now.log();
    incomplete |= now.log() == null && now.vault().sequence() > 0;
  }

  @Override
  public void ahead(Entry entry) throws IOException {
    if (log == null) {
      log = begin(entry);
    }
    log.append(entry.record());
  }

  private ChangeLog begin(Entry first) throws IOException {
    var vault = opened.vault();
    var header =
        SegmentHeader.of(
            vault.id(), vault.schema(), first.sequence() - 1, SegmentHeader.NO_BACKUP, first.at());
    return ChangeLog.begin(volume, folder.changes(), opened.key(), header);
  }

  @Override
  public void takeBack() {
    try {
      if (log != null) {
        log.takeBack();
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "a record stays in the change log until the next one", e);
    }
  }

  /// A witness that cannot be written lags behind, which is harmless: the commit stands.
  @Override
  public void remember(Vault vault) {
    try {
      opened.witness().write(vault.state());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the witness was not written", e);
    }
  }

  @Override
  public void backedUp(long sequence, Vault now, Instant at) throws IOException {
    var header = SegmentHeader.of(now.id(), now.schema(), now.sequence(), sequence, at);
    if (log == null) {
      log = ChangeLog.begin(volume, folder.changes(), opened.key(), header);
    } else {
      log.cut(header);
    }
    incomplete = false;
  }

  @Override
  public boolean wantsBackup() {
    return incomplete;
  }

  @Override
  public void makeRoom() {
    new Ballast(folder.ballast()).release();
  }

  @Override
  public void suspect() {
    new Suspicion(folder).raise();
  }

  @Override
  public boolean keepRoom() {
    return new Ballast(folder.ballast()).make();
  }

  @Override
  public Opened again() throws IOException, SQLException {
    closeFiles();
    take(opener.open(opened.key()));
    return opened;
  }

  @Override
  public void leave() {
    closeFiles();
    new Compaction(folder, opened.key(), new RealDisk()).run();
    close(lock::close);
  }

  private void closeFiles() {
    close(opened.witness()::close);
    if (log != null) {
      close(log::close);
    }
  }

  private static void close(Close file) {
    try {
      file.close();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the folder was not left cleanly", e);
    }
  }

  @Override
  public Optional<Residence> residence() {
    return Optional.of(new Residence(folder, volume, opened.key()));
  }

  @Override
  public Optional<Mailbox> mailbox() {
    return Optional.of(opened.slips());
  }
}
