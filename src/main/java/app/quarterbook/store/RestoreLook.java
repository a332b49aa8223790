package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.CLIENT;
import static app.quarterbook.store.schema.Tables.VISIT;

import app.quarterbook.store.RestorePreview.Change;
import app.quarterbook.store.RestorePreview.Thing;
import app.quarterbook.store.RestorePreview.Things;
import app.quarterbook.store.backup.Backup;
import app.quarterbook.store.backup.Disk;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// Looks into a backup and says how it differs from the workbook as it is.
record RestoreLook(Database database, Residence home, Disk disk) {
  private static final int SHOWN = 5;

  RestorePreview preview(Backup backup) throws IOException, SQLException {
    if (backup.manifest().schema() > Migrations.SHIPPED.latest()) {
      throw StoreException.said("store.newer");
    }
    if (!backup.isSound(home.key())) {
      throw StoreException.said("store.backup.damaged", backup.file().getFileName());
    }
    var maker = new BackupMaker(home.folder(), home.key(), disk);
    maker.clear();
    new Room(disk, home.folder().backups()).require(backup.manifest().bytes());
    disk.createFolder(maker.bench());
    backup.extract(disk, maker.copy());
    try (var copy = H2.look(maker.bench().resolve("workbook"), home.key());
        var present = H2.open(home.volume(), home.folder().database(), home.key())) {
      var then = things(Database.jooq(copy));
      var now = things(Database.jooq(present));
      return new RestorePreview(backup, changes(backup), missing(now, then), missing(then, now));
    } finally {
      maker.clear();
    }
  }

  private List<Change> changes(Backup backup) {
    var vault = database.vault();
    return Stream.of(Rows.values())
        .map(
            rows ->
                new Change(rows, vault.digest(rows).rows(), backup.manifest().count(rows.name())))
        .filter(it -> it.now() != it.then())
        .toList();
  }

  private static Things missing(Map<UUID, Thing> from, Map<UUID, Thing> in) {
    var things =
        from.entrySet().stream()
            .filter(it -> !in.containsKey(it.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return new Things(things.stream().limit(SHOWN).toList(), things.size());
  }

  /// Clients and visits, the newest first: ids begin with the time at which they were given.
  private static Map<UUID, Thing> things(DSLContext jooq) {
    var things = new LinkedHashMap<UUID, Thing>();
    jooq.select(CLIENT.ID, CLIENT.NAME)
        .from(CLIENT)
        .orderBy(CLIENT.ID.desc())
        .forEach(row -> things.put(row.value1().value(), new Thing(row.value2(), null)));
    jooq.select(VISIT.ID, CLIENT.NAME, VISIT.VISITED_ON)
        .from(VISIT)
        .join(CLIENT)
        .on(CLIENT.ID.eq(VISIT.CLIENT_ID))
        .orderBy(VISIT.VISITED_ON.desc(), VISIT.ID.desc())
        .forEach(row -> things.put(row.value1().value(), new Thing(row.value2(), row.value3())));
    return things;
  }
}
