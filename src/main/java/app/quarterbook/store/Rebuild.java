package app.quarterbook.store;

import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.DurableFile;
import app.quarterbook.store.disk.Witness;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.store.log.Chain;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

/// Makes a workbook aside: a known state, and on it every commit of the change log again, by the
/// same code that made it the first time. Journal and undo come out the same.
///
/// @param aside an empty folder
record Rebuild(WorkbookFolder aside, Migrations migrations, DataKey key, Clock clock) {

  /// @return what the workbook that was made says of itself
  /// @throws StoreException if something else comes out than what was there
  Vault run(Base base, Chain chain) throws IOException, SQLException {
    base.into(aside, key);
    Vault made;
    try (var connection = H2.openAside(aside.database(), key)) {
      made = replay(connection, chain);
    }
    DurableFile.force(aside.databaseFile());
    Checkup.of(aside.database(), key);
    Witness.create(aside.witness(), key, made.state());
    return made;
  }

  private Vault replay(Connection connection, Chain chain) throws IOException, SQLException {
    var database = Database.aside(connection, clock);
    long reach = chain.reach(database.vault().sequence());
    while (database.vault().sequence() < reach) {
      var now = database.vault();
      int schema = chain.schema(now.sequence()).orElseThrow();
      if (schema > migrations.latest()) {
        throw StoreException.said("store.newer");
      }
      if (schema > now.schema()) {
        migrations.upTo(schema).run(connection, now.schema());
        now.migrated(Database.jooq(connection), schema);
        connection.commit();
        database = Database.aside(connection, clock);
      }
      replaySegment(database, chain);
    }
    return database.vault();
  }

  /// As far as one schema goes.
  private static void replaySegment(Database database, Chain chain) throws IOException {
    int schema = database.vault().schema();
    chain.replay(
        database.vault().sequence(),
        schema,
        record -> database.again(EntryReader.entry(record.bytes())));
  }
}
