package app.quarterbook.store;

import app.quarterbook.model.Label;
import app.quarterbook.store.disk.DurableFile;
import app.quarterbook.store.disk.FolderLock;
import app.quarterbook.store.disk.Mailbox;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.Volume;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/// One open workbook: one connection, used by one thread at a time. Each write is a transaction
/// that is journaled, counted, digested and written to the change log; after it is on the disk,
/// whoever shows the tables is told.
public final class Database implements AutoCloseable {
  private final Clock clock;
  private final Journal journal = new Journal(this);
  private final Hearers hearers = new Hearers();
  private final Session session;

  private Database(Connection connection, Vault vault, Home home, Clock clock) throws SQLException {
    this.session = new Session(connection, vault, home);
    this.clock = clock;
  }

  /// Opens the workbook in a folder, whose key lies there in the clear, or makes one where there is
  /// none.
  ///
  /// @throws StoreException see {@link #open(WorkbookFolder, Unlock, Clock)}
  public static Database open(WorkbookFolder folder, Clock clock) {
    return open(folder, Unlock.clear(), clock);
  }

  /// Opens the workbook in a folder, or makes one where there is none.
  ///
  /// @param unlock asked for the key of a workbook that is there
  /// @throws StoreException if the folder is in use, or the workbook is damaged, newer than this
  ///     program or not the one it was; nothing was changed then
  public static Database open(WorkbookFolder folder, Unlock unlock, Clock clock) {
    return open(folder, unlock, Migrations.SHIPPED, clock);
  }

  static Database open(WorkbookFolder folder, Unlock unlock, Migrations migrations, Clock clock) {
    return open(folder, Volume.REAL, unlock, migrations, clock);
  }

  static Database open(
      WorkbookFolder folder, Volume volume, Unlock unlock, Migrations migrations, Clock clock) {
    try {
      DurableFile.createFolder(folder.path());
      var lock = FolderLock.take(folder).orElseThrow(() -> StoreException.inUse(folder.path()));
      try {
        var opened = new Opening(folder, volume, unlock, migrations, clock.instant()).open();
        HomeFolder.Opener again =
            key -> new Opening(folder, volume, file -> key, migrations, clock.instant()).open();
        var home = new HomeFolder(folder, volume, lock, opened, again);
        return new Database(opened.connection(), opened.vault(), home, clock);
      } catch (IOException | SQLException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw StoreException.said("store.folderFailed", folder.path());
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }

  /// An empty workbook in memory, for tests.
  public static Database inMemory(Clock clock) {
    try {
      var connection = H2.inMemory();
      Migrations.SHIPPED.run(connection, 0);
      var vault =
          Vault.found(
              jooq(connection), UUID.randomUUID(), Migrations.SHIPPED.latest(), clock.instant());
      return new Database(connection, vault, new Home.InMemory(), clock);
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }

  /// A workbook that is being made or looked at aside: it writes no log and no witness.
  static Database aside(Connection connection, Clock clock) throws SQLException {
    return new Database(connection, Vault.load(jooq(connection)), new Home.InMemory(), clock);
  }

  public Clock clock() {
    return clock;
  }

  public Journal journal() {
    return journal;
  }

  /// Tells of every commit that changed one of the watched tables, on the thread that committed.
  public Subscription listen(Set<Rows> watched, Runnable changed) {
    return hearers.listen(watched, changed);
  }

  /// Tells of every row that a commit touched, undo and redo included, on the thread that
  /// committed.
  public Subscription follow(Consumer<? super Collection<Touched>> follower) {
    return hearers.follow(follower);
  }

  /// A backup of the commit with this number was made and verified: the change log begins a new
  /// segment, and keeps what leads on from the verified backup before it. On the thread that
  /// writes.
  public void backedUp(long sequence) {
    try {
      session.home().backedUp(sequence, session.vault(), clock.instant());
    } catch (IOException e) {
      throw session.failed(StoreException.diskFailed());
    }
  }

  /// Whether a backup is due at once, because the change log does not reach back to the last one.
  public boolean wantsBackup() {
    return session.home().wantsBackup();
  }

  /// Keeps room beside the workbook for the day when the disk is full. On any thread.
  ///
  /// @return whether it is kept; if not, the disk is nearly full
  public boolean keepRoom() {
    return session.home().keepRoom();
  }

  <T> T read(Function<DSLContext, T> query) {
    try {
      return query.apply(session.jooq());
    } catch (StoreException e) {
      throw session.failed(e);
    }
  }

  /// Changes rows in one transaction, which is one step of the journal. A write within a write is
  /// part of the outer one.
  <T> T write(Label label, Function<DSLContext, T> change) {
    return transact(new Act.Write(label), change);
  }

  /// Whether nothing has been written to the workbook yet.
  boolean isNew() {
    return vault().sequence() == 0;
  }

  /// Writes what a new workbook comes with, in one transaction. That is its first state; undo does
  /// not go back before it.
  void furnish(Runnable contents) {
    if (!isNew()) {
      throw new IllegalStateException("the workbook is in use already");
    }
    replay(
        jooq -> {
          contents.run();
          return jooq;
        });
  }

  /// Changes rows in one transaction that the journal need not know of. Within a write it is part
  /// of that.
  <T> T replay(Function<DSLContext, T> change) {
    return transact(new Act.Furnish(), change);
  }

  <T> T transact(Act act, Function<DSLContext, T> change) {
    return Recording.CURRENT.isBound()
        ? change.apply(session.jooq())
        : transact(new Recording(act, clock.instant()), change);
  }

  /// Makes a commit of the change log again.
  ///
  /// @throws StoreException if something else comes out than the first time
  void again(Entry entry) {
    switch (entry.act()) {
      case Act.Undo() -> journal.undo();
      case Act.Redo() -> journal.redo();
      case Act.Write(var label) -> repeat(entry);
      case Act.Furnish() -> repeat(entry);
    }
    if (vault().sequence() != entry.sequence()
        || !Arrays.equals(vault().fingerprint(), entry.state())) {
      throw StoreException.said("store.log.disagrees");
    }
  }

  private void repeat(Entry entry) {
    transact(
        Recording.again(entry),
        it -> {
          RowWriter.apply(it, entry.changes());
          entry.contents().forEach((name, bytes) -> ContentStore.insert(it, name, bytes));
          return it;
        });
  }

  static DSLContext jooq(Connection connection) {
    var configuration =
        new DefaultConfiguration()
            .derive(SQLDialect.H2)
            .derive(connection)
            .derive(new Settings().withRenderSchema(false))
            .derive(ExecuteListener.onException(Database::translate));
    return DSL.using(configuration);
  }

  /// What jOOQ would throw repeats the rows' content in its message.
  private static void translate(ExecuteContext context) {
    var fault = context.sqlException();
    if (fault != null) {
      context.exception(StoreException.of(fault));
    }
  }

  /// Where slips wait for this workbook; empty where none can.
  Optional<Mailbox> mailbox() {
    return session.home().mailbox();
  }

  /// The folder in which the workbook lies, and its key; empty for one in memory.
  Optional<Residence> residence() {
    return session.home().residence();
  }

  /// Who the workbook is and what it holds, as it says itself.
  Vault vault() {
    return session.vault();
  }

  @Override
  public void close() {
    session.close();
  }

  private <T> T transact(Recording recording, Function<DSLContext, T> change) {
    var jooq = session.jooq();
    var next = session.vault();
    T result;
    try {
      result =
          ScopedValue.where(Recording.CURRENT, recording)
              .call(
                  () -> {
                    var changed = change.apply(jooq);
                    keep(jooq, recording);
                    return changed;
                  });
      if (!recording.isEmpty()) {
        next = next.advanced(jooq, recording.digests());
        session.ahead(recording.entry(next));
      }
    } catch (StoreException e) {
      session.rollBack(e);
      throw session.failed(e);
    } catch (RuntimeException | Error e) {
      session.rollBack(e);
      throw e;
    }
    session.commit(next);
    journal.committed(recording);
    hearers.tell(recording);
    return result;
  }

  private void keep(DSLContext jooq, Recording recording) {
    if (recording.act() instanceof Act.Write(var label) && !recording.changes().isEmpty()) {
      if (!recording.isAgain()) {
        Frozen.guard(jooq, recording.changes());
      }
      journal.append(jooq, label, recording);
    }
  }
}
