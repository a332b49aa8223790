package app.quarterbook.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;

/// The connection of an open workbook with what it says of itself, and how both outlive a failure
/// of the disk: what was under way fails, and the next use opens everything anew. As long as the
/// disk is not back, that fails in the same words.
final class Session {
  private static final Logger LOG = System.getLogger(Session.class.getName());

  private final Home home;
  private Connection connection;
  private DSLContext jooq;
  private volatile Vault vault;
  private boolean broken;

  Session(Connection connection, Vault vault, Home home) throws SQLException {
    this.connection = connection;
    this.vault = vault;
    this.home = home;
    connection.setAutoCommit(false);
    jooq = Database.jooq(connection);
  }

  Home home() {
    return home;
  }

  /// What the workbook says of itself after the last commit.
  Vault vault() {
    return vault;
  }

  /// @throws StoreException if the disk has failed and is not back
  DSLContext jooq() {
    if (broken && !Recording.CURRENT.isBound()) {
      reopen();
    }
    return jooq;
  }

  /// Notes a failure of the disk, or damage that was met.
  StoreException failed(StoreException fault) {
    if (fault.isStorageFailure() && !broken) {
      broken = true;
      home.makeRoom();
    }
    if (fault.isDamage()) {
      home.suspect();
    }
    return fault;
  }

  void ahead(Entry entry) {
    try {
      home.ahead(entry);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the change log was not written", e);
      throw StoreException.diskFailed();
    }
  }

  /// A commit that fails with its disk may have come about all the same. What is on the disk tells
  /// as soon as that can be read.
  void commit(Vault next) {
    try {
      connection.commit();
      vault = next;
    } catch (SQLException e) {
      var fault = StoreException.of(e);
      rollBack(fault);
      if (!fault.isStorageFailure()) {
        home.takeBack();
        throw fault;
      }
      failed(fault);
      reopen();
      if (vault.sequence() != next.sequence()) {
        throw fault;
      }
    }
    home.remember(vault);
  }

  /// A connection that cannot even roll back is lost with its disk.
  void rollBack(Throwable cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
      failed(StoreException.diskFailed());
    }
  }

  /// A disk that fails now takes nothing with it: every commit is on it already.
  void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "the database was not closed cleanly, code " + e.getErrorCode());
    } finally {
      home.leave();
    }
  }

  private void reopen() {
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.log(Level.INFO, "the connection was lost with its disk, code " + e.getErrorCode());
    }
    try {
      var opened = home.again();
      connection = opened.connection();
      jooq = Database.jooq(connection);
      vault = opened.vault();
      broken = false;
    } catch (IOException | SQLException | StoreException e) {
      LOG.log(Level.INFO, "the disk is not back: " + e.getClass().getSimpleName());
      throw StoreException.diskFailed();
    }
  }
}
