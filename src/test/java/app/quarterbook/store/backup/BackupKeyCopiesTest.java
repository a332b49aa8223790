package app.quarterbook.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quarterbook.store.disk.DamagedFile;
import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.KeyFile;
import app.quarterbook.store.disk.Protection;
import app.quarterbook.store.disk.Protections;
import app.quarterbook.store.disk.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup made before the passphrase was set asks for it all the same.
class BackupKeyCopiesTest {
  private static final Secret PASSPHRASE = Secret.passphrase("correct horse battery");

  private final Disk disk = new RealDisk();
  @TempDir private Path temp;
  private Path backups;
  private KeyFile file;
  private DataKey key;
  private Protection protection;

  @BeforeEach
  void open() throws IOException {
    backups = Files.createDirectory(temp.resolve("backups"));
    file = new KeyFile(temp.resolve("workbook.key"), temp.resolve("workbook.key.old"));
    key = file.create();
    var copies = new BackupKeyCopies(new BackupFolder(backups), disk);
    protection = new Protection(file, key, () -> Protections.CHEAP, List.of(copies));
  }

  @Test
  void noBackupKeepsTheKeyInTheClear() throws IOException {
    var made = List.of(backup(key, file, 1), backup(key, file, 2));
    protection.set(PASSPHRASE);
    assertThat(protection.bringInStep()).isZero();
    for (var backup : made) {
      var now = Backup.read(backup.file()).orElseThrow();
      assertThat(now.isSound(key)).isTrue();
      assertThat(now.manifest()).isEqualTo(backup.manifest());
      var out = Files.write(temp.resolve("out.key"), now.key());
      assertThatThrownBy(() -> KeyFile.open(out)).isInstanceOf(DamagedFile.class);
      assertThat(new KeyFile(out, out).open(PASSPHRASE)).contains(key);
    }
  }

  @Test
  void whatIsInStepIsNotWrittenAgain() throws IOException {
    protection.set(PASSPHRASE);
    var made = backup(key, file, 1);
    var before = Files.getLastModifiedTime(made.file());
    var inode = Files.getAttribute(made.file(), "fileKey");
    protection.bringInStep();
    assertThat(Files.getLastModifiedTime(made.file())).isEqualTo(before);
    assertThat(Files.getAttribute(made.file(), "fileKey")).isEqualTo(inode);
  }

  @Test
  void anotherWorkbooksBackupStaysAsItIs() throws IOException {
    var others = new KeyFile(temp.resolve("other.key"), temp.resolve("other.key.old"));
    var made = backup(others.create(), others, 1);
    var bytes = Files.readAllBytes(made.file());
    protection.set(PASSPHRASE);
    assertThat(protection.bringInStep()).isZero();
    assertThat(made.file()).hasBinaryContent(bytes);
  }

  @Test
  void aBackupThatCannotBeReadIsToldAndDoesNotKeepTheOthersFromIt() throws IOException {
    var damaged = backup(key, file, 1);
    var whole = backup(key, file, 2);
    Files.write(damaged.file(), new byte[] {1, 2, 3});
    protection.set(PASSPHRASE);
    assertThat(protection.bringInStep()).isEqualTo(1);
    assertThat(Backup.read(whole.file()).orElseThrow().key()).isEqualTo(file.bytes());
  }

  @Test
  void theSecondFolderIsBroughtInStepToo() throws IOException {
    var made = backup(key, file, 1);
    var note = temp.resolve("second-folder.properties");
    var copies = new SecondKeyCopies(note, disk);
    protection.set(PASSPHRASE);
    assertThat(copies.rewrite(file)).isZero();
    assertThat(Backup.read(made.file()).orElseThrow().key()).isNotEqualTo(file.bytes());
    new SecondFolder(backups, null, 0).write(note);
    assertThat(copies.rewrite(file)).isZero();
    assertThat(Backup.read(made.file()).orElseThrow().key()).isEqualTo(file.bytes());
  }

  @Test
  void aFolderThatIsNotThereHoldsNone() throws IOException {
    Files.delete(backups);
    protection.set(PASSPHRASE);
    assertThat(protection.bringInStep()).isZero();
  }

  private Backup backup(DataKey with, KeyFile from, long sequence) throws IOException {
    var database = Files.write(temp.resolve("copy.mv.db"), new byte[5000]);
    var sealed = BackupWriter.seal(database);
    var manifest =
        new Manifest(
            UUID.randomUUID(),
            sequence,
            4,
            "2.4.240",
            Instant.parse("2026-03-01T08:00:00Z"),
            Occasion.ROUTINE,
            Map.of(),
            sealed.bytes(),
            sealed.sha256());
    var target = backups.resolve(BackupFolder.name(manifest));
    return BackupWriter.write(disk, target, sealed, manifest, with, from.bytes());
  }
}
