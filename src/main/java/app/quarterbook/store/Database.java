package app.quarterbook.store;

import app.quarterbook.model.Label;
import app.quarterbook.store.disk.DurableFile;
import app.quarterbook.store.disk.FolderLock;
import app.quarterbook.store.disk.Mailbox;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
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
/// that is journaled, counted and digested; after it is on disk, whoever shows the tables is told.
public final class Database implements AutoCloseable {
  private record Listener(Set<Rows> watched, Runnable changed) {}

  private final Connection connection;
  private final DSLContext jooq;
  private final Clock clock;
  private final Journal journal = new Journal(this);
  private final List<Consumer<? super Collection<Touched>>> followers =
      new CopyOnWriteArrayList<>();
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final Home home;
  private Vault vault;

  private Database(Connection connection, Vault vault, Home home, Clock clock) throws SQLException {
    this.connection = connection;
    this.vault = vault;
    this.home = home;
    this.clock = clock;
    connection.setAutoCommit(false);
    jooq = jooq(connection);
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
    try {
      DurableFile.createFolder(folder.path());
      var lock = FolderLock.take(folder).orElseThrow(() -> StoreException.inUse(folder.path()));
      try {
        var opened = new Opening(folder, unlock, migrations, clock.instant()).open();
        var home = new Home.OnDisk(lock, opened.witness(), opened.slips());
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
      var vault = Vault.found(jooq(connection), Migrations.SHIPPED.latest(), clock.instant());
      return new Database(connection, vault, new Home.InMemory(), clock);
    } catch (SQLException e) {
      throw StoreException.of(e);
    }
  }

  public Clock clock() {
    return clock;
  }

  public Journal journal() {
    return journal;
  }

  /// Tells of every commit that changed one of the watched tables, on the thread that committed.
  public Subscription listen(Set<Rows> watched, Runnable changed) {
    var listener = new Listener(EnumSet.copyOf(watched), changed);
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Tells of every row that a commit touched, undo and redo included, on the thread that
  /// committed.
  public Subscription follow(Consumer<? super Collection<Touched>> follower) {
    followers.add(follower);
    return () -> followers.remove(follower);
  }

  <T> T read(Function<DSLContext, T> query) {
    return query.apply(jooq);
  }

  /// Changes rows in one transaction, which is one step of the journal. A write within a write is
  /// part of the outer one.
  <T> T write(Label label, Function<DSLContext, T> change) {
    if (Recording.CURRENT.isBound()) {
      return change.apply(jooq);
    }
    return transact(
        change,
        recording -> {
          Frozen.guard(jooq, recording.changes());
          journal.append(jooq, label, recording.changes());
        });
  }

  /// Whether nothing has been written to the workbook yet.
  boolean isNew() {
    return vault.sequence() == 0;
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

  /// Changes rows in one transaction that the journal already knows of, or need not know of. Within
  /// a write it is part of that.
  <T> T replay(Function<DSLContext, T> change) {
    if (Recording.CURRENT.isBound()) {
      return change.apply(jooq);
    }
    return transact(change, recording -> {});
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
    return home.mailbox();
  }

  /// A verified backup now holds everything up to that commit.
  void backedUp(long sequence) {
    home.backedUp(sequence);
  }

  /// Who the workbook is and what it holds, as it says itself.
  Vault vault() {
    return vault;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw StoreException.of(e);
    } finally {
      home.leave();
    }
  }

  private <T> T transact(Function<DSLContext, T> change, Consumer<Recording> keep) {
    var recording = new Recording();
    var next = vault;
    T result;
    try {
      result = ScopedValue.where(Recording.CURRENT, recording).call(() -> change.apply(jooq));
      if (!recording.touched().isEmpty()) {
        if (!recording.changes().isEmpty()) {
          keep.accept(recording);
        }
        next = vault.advanced(jooq, recording.digests());
      }
      connection.commit();
    } catch (RuntimeException | Error e) {
      rollBack(e);
      throw e;
    } catch (SQLException e) {
      rollBack(e);
      throw StoreException.of(e);
    }
    vault = next;
    home.remember(vault);
    tell(recording);
    return result;
  }

  private void rollBack(Throwable cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private void tell(Recording recording) {
    var rows = recording.rows();
    if (!rows.isEmpty()) {
      followers.forEach(follower -> follower.accept(rows));
    }
    var touched = recording.touched();
    for (var listener : listeners) {
      if (!Collections.disjoint(listener.watched, touched)) {
        listener.changed.run();
      }
    }
  }
}
