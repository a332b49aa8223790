package app.quarterbook.ui.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quarterbook.MovableClock;
import app.quarterbook.model.client.Client;
import app.quarterbook.store.Backups;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.StoreException;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.kit.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsViewModelTest {
  @TempDir private Path temp;
  private final MovableClock clock = MovableClock.at("2026-03-02T09:00:00Z");
  private final Desks desks = Desks.at(clock);
  private final AtomicInteger reopened = new AtomicInteger();
  private WorkbookFolder folder;
  private Database database;
  private Backups backups;
  private BackupsViewModel model;

  @BeforeEach
  void open() {
    folder = new WorkbookFolder(temp.resolve("workbook"));
    database = Database.open(folder, clock);
    backups = Backups.of(database, Runnable::run).orElseThrow();
    model =
        new BackupsViewModel(
            desks.desk(), Background.sameThread(), backups, reopened::incrementAndGet);
  }

  @AfterEach
  void close() {
    model.close();
    database.close();
  }

  @Test
  void aBackupIsMadeAndListedWithWhatItHolds() {
    save("Harbor Dental");
    model.make();
    assertThat(desks.toasts()).hasSize(1);
    var row = model.rows().getFirst();
    assertThat(row.clients()).isEqualTo(1);
    assertThat(row.standing()).isEqualTo(BackupRow.Standing.VERIFIED);
    assertThat(row.madeAt()).isEqualTo(clock.instant());
  }

  @Test
  void aCheckTellsADamagedBackup() throws IOException {
    save("Harbor Dental");
    model.make();
    model.check(model.rows().getFirst());
    assertThat(model.rows().getFirst().standing()).isEqualTo(BackupRow.Standing.CHECKED);
    var file = folder.backups().resolve(model.rows().getFirst().name());
    var bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    model.check(model.rows().getFirst());
    assertThat(model.rows().getFirst().standing()).isEqualTo(BackupRow.Standing.DAMAGED);
  }

  @Test
  void whatCannotBeReadIsListedAsDamaged() throws IOException {
    Files.createDirectories(folder.backups());
    Files.writeString(folder.backups().resolve("torn.quarterbook"), "half");
    save("Harbor Dental");
    model.make();
    assertThat(model.rows()).hasSize(2);
    assertThat(model.rows().getLast().standing()).isEqualTo(BackupRow.Standing.DAMAGED);
  }

  @Test
  void restoringIsLookedAtFirst() {
    save("Harbor Dental");
    model.make();
    save("Northwind Mill");
    model.restore();
    assertThat(reopened).as("nothing was looked into").hasValue(0);
    model.look(model.rows().getFirst());
    var lines = model.previewProperty().get();
    assertThat(lines.lost()).containsExactly("Northwind Mill");
    assertThat(lines.regained()).isEmpty();
    assertThat(lines.changes()).contains(new PreviewLines.Count("Clients", 2, 1));
    model.restore();
    assertThat(reopened).hasValue(1);
    assertThat(folder.restored()).isPresent();
  }

  @Test
  void aBackupThatLiesElsewhereIsLookedIntoAndRestored() {
    save("Harbor Dental");
    var stick = backups.makeAt(temp.resolve("stick.quarterbook")).file();
    save("Northwind Mill");
    desks.choosing(stick);
    model.open();
    var lines = model.previewProperty().get();
    assertThat(lines.from()).isEqualTo(stick.toString());
    assertThat(lines.lost()).containsExactly("Northwind Mill");
    assertThat(folder.restored()).as("nothing is done before it is said").isEmpty();
    model.restore();
    assertThat(reopened).hasValue(1);
    assertThat(folder.restored()).isPresent();
  }

  @Test
  void aPreviewThatIsClosedIsNotRestored() {
    save("Harbor Dental");
    model.look(backups.makeAt(temp.resolve("stick.quarterbook")).file());
    model.closePreview();
    model.restore();
    assertThat(reopened).hasValue(0);
    assertThat(folder.restored()).isEmpty();
  }

  @Test
  void aFileThatCannotBeUsedIsExplained() throws IOException {
    save("Harbor Dental");
    var stick = backups.makeAt(temp.resolve("stick.quarterbook")).file();
    var bytes = Files.readAllBytes(stick);
    bytes[bytes.length / 2] ^= 1;
    Files.write(stick, bytes);
    var letter = Files.writeString(temp.resolve("letter.quarterbook"), "Dear Sirs");
    Path foreign;
    try (var other = Database.open(new WorkbookFolder(temp.resolve("other")), clock)) {
      var its = Backups.of(other, Runnable::run).orElseThrow();
      foreign = its.makeAt(temp.resolve("other.quarterbook")).file();
    }
    refused(temp.resolve("gone.quarterbook"), "store.backup.noFile");
    refused(letter, "store.backup.none");
    refused(temp, "store.backup.none");
    refused(stick, "store.backup.damaged");
    refused(foreign, "store.backup.otherWorkbook");
    assertThat(model.runningProperty().get()).isEmpty();
  }

  @Test
  void theSecondFolderSaysHowOldItsCopyIsAndThatItIsAway() throws IOException {
    var stick = Files.createDirectories(temp.resolve("stick"));
    save("Harbor Dental");
    model.make();
    assertThat(model.words().isOld(model.secondProperty().get())).isTrue();
    desks.choosing(stick);
    model.chooseSecond();
    var second = model.secondProperty().get();
    assertThat(second.current() && second.there()).isTrue();
    assertThat(model.words().reminder(second)).contains("today");
    delete(stick);
    clock.pass(Duration.ofDays(9));
    save("Northwind Mill");
    model.make();
    second = model.secondProperty().get();
    assertThat(second.there() || second.current()).isFalse();
    assertThat(model.words().second(second)).contains("9 days ago", "cannot be reached");
    assertThat(model.words().isOld(second)).isTrue();
    model.forgetSecond();
    assertThat(model.secondProperty().get()).isEqualTo(SecondState.NONE);
  }

  private void refused(Path file, String key) {
    assertThatThrownBy(() -> model.look(file)).isInstanceOf(StoreException.class).hasMessage(key);
    assertThat(model.previewProperty().get()).isNull();
  }

  private void save(String name) {
    new ClientStore(database).save(Client.named(name));
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : List.copyOf(files.toList())) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
