package app.quarterbook.store;

import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.function.Consumer;

/// Opens a workbook for use: a new one is furnished, and what the calendar has changed since the
/// last time is brought up to date.
public final class Workbook {
  private static final Logger LOG = System.getLogger(Workbook.class.getName());

  private Workbook() {}

  /// @throws StoreException if it must not be touched; see {@link Database#open}
  public static Database open(WorkbookFolder folder, Clock clock) {
    return open(folder, Unlock.clear(), clock);
  }

  /// @throws StoreException if it must not be touched; see {@link Database#open}
  public static Database open(WorkbookFolder folder, Unlock unlock, Clock clock) {
    return open(folder, unlock, clock, database -> {});
  }

  /// @throws StoreException if it must not be touched; see {@link Database#open}
  public static Database open(WorkbookFolder folder, Clock clock, Consumer<Database> contents) {
    return open(folder, Unlock.clear(), clock, contents);
  }

  /// @param unlock asked for the key of a workbook that is there
  /// @param contents what a new workbook holds besides the default questions; not used for one that
  ///     is there
  /// @throws StoreException if it must not be touched; see {@link Database#open}
  public static Database open(
      WorkbookFolder folder, Unlock unlock, Clock clock, Consumer<Database> contents) {
    var database = Database.open(folder, unlock, clock);
    try {
      settle(folder);
      if (database.isNew()) {
        database.furnish(
            () -> {
              new QuestionStore(database).addDefaults();
              contents.accept(database);
            });
      }
      new AgreementStore(database).rollOver();
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /// Where that cannot be written, the workbook opens all the same.
  private static void settle(WorkbookFolder folder) {
    try {
      folder.keyFile().settle();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the generations of the key file differ", e);
    }
  }
}
