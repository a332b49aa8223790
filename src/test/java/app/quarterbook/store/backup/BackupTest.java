package app.quarterbook.store.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quarterbook.store.disk.DamagedFile;
import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup says what it is without the key, and with the key whether that is true.
class BackupTest {
  private static final UUID VAULT = UUID.randomUUID();
  private static final Instant MADE = Instant.parse("2026-11-22T04:28:24Z");

  private final Disk disk = new RealDisk();
  @TempDir private Path temp;
  private DataKey key;
  private Path database;

  @BeforeEach
  void database() throws IOException {
    key = new KeyFile(temp.resolve("workbook.key"), temp.resolve("workbook.key.old")).create();
    database = temp.resolve("copy.mv.db");
    var bytes = new byte[300_000];
    new Random(7).nextBytes(bytes);
    Files.write(database, bytes);
  }

  @Test
  void whatItSaysIsReadWithoutTheKey() throws IOException {
    var made = backup(12);
    assertThat(Backup.read(made.file())).contains(made);
    assertThat(made.manifest().count("CLIENT")).isEqualTo(3);
    assertThat(made.manifest().count("VISIT")).isZero();
    assertThat(made.file().getFileName().toString())
        .isEqualTo("2026-11-22T04-28-24Z-000012.quarterbook");
    assertThat(new BackupFolder(temp).of(UUID.randomUUID())).isEmpty();
  }

  @Test
  void theDatabaseComesOutAsItWentIn() throws IOException {
    var made = backup(12);
    assertThat(made.isSound(key)).isTrue();
    var target = temp.resolve("out.mv.db");
    made.extract(disk, target);
    assertThat(target).hasSameBinaryContentAs(database);
    assertThat(made.key()).isEqualTo(Files.readAllBytes(temp.resolve("workbook.key")));
  }

  @Test
  void anotherKeyDoesNotVouchForIt() throws IOException {
    var other = new KeyFile(temp.resolve("other.key"), temp.resolve("other.key.old")).create();
    assertThat(backup(12).isSound(other)).isFalse();
  }

  @Test
  void anyChangedByteOfTheDatabaseIsNoticed() throws IOException {
    var made = backup(12);
    var bytes = Files.readAllBytes(made.file());
    bytes[150_000] ^= 1;
    Files.write(made.file(), bytes);
    assertThat(made.isSound(key)).isFalse();
    assertThatThrownBy(() -> made.extract(disk, temp.resolve("out.mv.db")))
        .isInstanceOfAny(DamagedFile.class, IOException.class);
  }

  @Test
  void aCutOffFileIsNoBackup() throws IOException {
    var made = backup(12);
    var bytes = Files.readAllBytes(made.file());
    for (int length : new int[] {0, 1, 5_000, bytes.length - 1}) {
      Files.write(made.file(), java.util.Arrays.copyOf(bytes, length));
      assertThat(Backup.read(made.file())).isEmpty();
      assertThat(new BackupFolder(temp).unreadable()).containsExactly(made.file());
    }
  }

  @Test
  void theKeyInItIsReplacedAndNothingElse() throws IOException {
    var made = backup(12);
    made.replaceKey(disk, new byte[] {1, 2, 3});
    var now = Backup.read(made.file()).orElseThrow();
    assertThat(now.key()).containsExactly(1, 2, 3);
    assertThat(now.manifest()).isEqualTo(made.manifest());
    assertThat(now.isSound(key)).isTrue();
  }

  @Test
  void theOneWithTheMostCommitsComesFirstAndADamagedOneIsPassedOver() throws IOException {
    var first = backup(9);
    var third = backup(31);
    var second = backup(12);
    var folder = new BackupFolder(temp);
    assertThat(folder.of(VAULT)).containsExactly(third, second, first);
    var bytes = Files.readAllBytes(third.file());
    bytes[150_000] ^= 1;
    Files.write(third.file(), bytes);
    assertThat(folder.verified(VAULT, key)).containsExactly(second, first);
  }

  @Test
  void aReasonThatOnlyANewerProgramKnowsDoesNotHideABackup() throws IOException {
    var manifest = backup(12).manifest();
    var text = new String(ManifestText.write(manifest, key), UTF_8);
    var newer = text.replace("occasion=ROUTINE", "occasion=BEFORE_A_JOURNEY").getBytes(UTF_8);
    assertThat(ManifestText.read(newer).orElseThrow().occasion()).isEqualTo(Occasion.OTHER);
  }

  private Backup backup(long sequence) throws IOException {
    var sealed = BackupWriter.seal(database);
    var manifest =
        new Manifest(
            VAULT,
            sequence,
            4,
            "2.4.240",
            MADE,
            Occasion.ROUTINE,
            Map.of("CLIENT", 3L),
            sealed.bytes(),
            sealed.sha256());
    var keyFile = Files.readAllBytes(temp.resolve("workbook.key"));
    var file = temp.resolve(BackupFolder.name(manifest));
    return BackupWriter.write(disk, file, sealed, manifest, key, keyFile);
  }
}
