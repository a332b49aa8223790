package app.quarterbook.store;

import app.quarterbook.store.disk.DurableFile;
import app.quarterbook.store.disk.Folders;
import app.quarterbook.store.disk.Volume;
import app.quarterbook.store.disk.Witness;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.store.log.ChangeLog;
import app.quarterbook.store.log.SegmentHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/// Makes a new workbook in a folder aside and moves its files to their place when they are
/// complete, so that a start that is cut short leaves either nothing or a workbook.
record Birth(WorkbookFolder folder, Volume volume, Migrations migrations, Instant now) {

  void give() throws IOException, SQLException {
    folder.create();
    var cradle = new WorkbookFolder(folder.path().resolve("creating"));
    Folders.delete(cradle.path());
    DurableFile.createFolder(cradle.path());
    var key = cradle.keyFile().create();
    Vault vault;
    try (var connection = H2.create(cradle.database(), key)) {
      migrations.run(connection, 0);
      vault = Vault.found(Database.jooq(connection), UUID.randomUUID(), migrations.latest(), now);
    }
    DurableFile.force(cradle.databaseFile());
    Witness.create(cradle.witness(), key, vault.state());
    var header = SegmentHeader.of(vault.id(), vault.schema(), 0, SegmentHeader.NO_BACKUP, now);
    ChangeLog.begin(volume, cradle.changes(), key, header).close();
    DurableFile.forceFolder(cradle.path());
    Files.move(cradle.path(), folder.born(), StandardCopyOption.ATOMIC_MOVE);
    DurableFile.forceFolder(folder.path());
    finish();
  }

  /// Goes on where a start was cut short.
  void finish() throws IOException {
    if (!Files.exists(folder.born())) {
      return;
    }
    for (var file : Folders.files(folder.born())) {
      Files.move(file, folder.path().resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
    DurableFile.forceFolder(folder.path());
    Files.delete(folder.born());
  }
}
