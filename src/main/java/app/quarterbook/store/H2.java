package app.quarterbook.store;

import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.SafeFilePath;
import app.quarterbook.store.disk.SealedFilePath;
import app.quarterbook.store.disk.SealingStream;
import app.quarterbook.store.disk.Volume;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.h2.engine.Constants;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/// How a workbook's file is opened: the one place that knows H2's settings. None of them sticks to
/// the file and none of H2's own defaults is safe, so each connection says them all and is asked
/// whether they hold.
final class H2 {
  /// The version of the engine, as the witness remembers it.
  static final String VERSION = Constants.VERSION;

  /// With it H2 2.4.240 answers a query within a transaction from before a change.
  private static final String REUSE = ";OPTIMIZE_REUSE_RESULTS=FALSE";

  /// Without it H2 writes long results, as they are, into a file in the system's temporary folder.
  private static final String IN_MEMORY = ";MAX_MEMORY_ROWS=" + Integer.MAX_VALUE;

  /// One edit runs more statements than the eight that H2 remembers; each would be parsed again.
  private static final String PREPARED = ";QUERY_CACHE_SIZE=128";

  /// In KiB. H2 would keep 32 MiB of pages, which take twice that, and every edit leaves some there
  /// that nobody reads again: measured, each collection took three times as long for it. A page
  /// that is not kept is read in microseconds.
  private static final String PAGES = ";CACHE_SIZE=8192";

  private static final Map<String, String> SETTINGS =
      Map.of("WRITE_DELAY", "0", "MAX_COMPACT_TIME", "0", "RETENTION_TIME", "86400000");

  private H2() {}

  /// A database that is gone when the connection is closed; it answers as one on disk does.
  static Connection inMemory() throws SQLException {
    return DriverManager.getConnection("jdbc:h2:mem:" + UUID.randomUUID() + REUSE, "sa", "");
  }

  /// Makes a database aside, without forcing each write: the caller forces the whole file before it
  /// gives it its name.
  static Connection create(Path database, DataKey key) throws SQLException {
    return connect("file:" + database.toAbsolutePath(), key, "");
  }

  /// Opens a database aside, as {@link #create} makes one.
  static Connection openAside(Path database, DataKey key) throws SQLException {
    return connect("file:" + database.toAbsolutePath(), key, ";IFEXISTS=TRUE");
  }

  static Connection open(Volume volume, Path database, DataKey key) throws SQLException {
    return connect(safe(volume, database), key, ";IFEXISTS=TRUE");
  }

  /// Opens a file that must stay as it is.
  static Connection look(Path database, DataKey key) throws SQLException {
    return connect(safe(Volume.REAL, database), key, ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
  }

  private static String safe(Volume volume, Path database) {
    SafeFilePath.register();
    return SafeFilePath.SCHEME + ":" + volume.name(database);
  }

  /// Copies an open database as it stands, sealed with the same key, while others go on writing to
  /// it. `BACKUP TO` spends most of its time on compressing what cannot be compressed, and would
  /// copy what H2 sees: the contents as they are.
  ///
  /// @param connection a session of its own
  static void copy(Connection connection, DataKey key, OutputStream out)
      throws SQLException, IOException {
    var store = session(connection).getDatabase().getStore();
    store.flush();
    try (var sealing = new SealingStream(out, key)) {
      store.getMvStore().getFileStore().backup(new PlainStream(sealing));
    }
  }

  /// About how much of an open database's file is in use; the rest is what nobody needs any more.
  static long liveBytes(Connection connection) throws SQLException {
    var store = session(connection).getDatabase().getStore().getMvStore().getFileStore();
    return store.size() * store.getChunksFillRate() / 100;
  }

  /// Writes a database aside anew, without what nobody needs any more; for that H2 opens another
  /// file. Not for a workbook that is in use: what goes wrong here may cost rows.
  static void compact(Path database, DataKey key) throws SQLException {
    try (var connection = openAside(database, key);
        var statement = connection.createStatement()) {
      SealedFilePath.with(key, () -> statement.execute("shutdown compact"));
    }
  }

  private static SessionLocal session(Connection connection) throws SQLException {
    return (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
  }

  /// Whether a database has a table: one of an older schema does not have all of them yet.
  static boolean hasTable(Connection connection, String name) throws SQLException {
    try (var tables = connection.getMetaData().getTables(null, "PUBLIC", name, null)) {
      return tables.next();
    }
  }

  private static Connection connect(String name, DataKey key, String more) throws SQLException {
    var url =
        "jdbc:h2:%s:%s".formatted(SealedFilePath.SCHEME, name)
            + REUSE
            + IN_MEMORY
            + PREPARED
            + PAGES
            + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
            + ";DB_CLOSE_ON_EXIT=FALSE";
    for (var setting : SETTINGS.entrySet()) {
      url += ";" + setting.getKey() + "=" + setting.getValue();
    }
    var whole = url + more;
    var connection = SealedFilePath.with(key, () -> DriverManager.getConnection(whole, "sa", ""));
    try {
      check(connection);
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private static void check(Connection connection) throws SQLException {
    try (var query =
        connection.prepareStatement(
            "select setting_value from information_schema.settings where setting_name = ?")) {
      for (var setting : SETTINGS.entrySet()) {
        query.setString(1, setting.getKey());
        try (var rows = query.executeQuery()) {
          while (rows.next()) {
            require(rows.getString(1).equals(setting.getValue()), setting.getKey());
          }
        }
      }
    }
    require(!session(connection).getDatabase().getOptimizeReuseResults(), "OPTIMIZE_REUSE_RESULTS");
  }

  private static void require(boolean holds, String setting) {
    if (!holds) {
      throw new IllegalStateException("the setting " + setting + " does not hold");
    }
  }
}
