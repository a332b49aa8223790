package app.quarterbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.sample.Sample;
import app.quarterbook.store.Backups;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.ui.CssWarnings;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.Pictures;
import app.quarterbook.ui.kit.Look;
import app.quarterbook.ui.kit.Place;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// From an empty list to a restore that is ready, with keys alone; a picture of each state goes to
/// `target/screens`.
class BackupByKeysTest extends FxTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

  @TempDir Path temp;
  private WorkbookFolder folder;
  private Database database;
  private Shells window;
  private CssWarnings warnings;

  @BeforeEach
  void open() {
    warnings = new CssWarnings();
    folder = new WorkbookFolder(temp.resolve("workbook"));
    database = Database.open(folder, CLOCK);
    Sample.fill(database);
    window = get(() -> Shells.open(stage(), database, folder.path()));
  }

  @AfterEach
  void close() {
    run(window.shell()::close);
    database.close();
    warnings.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      names = {"LIGHT", "DARK"})
  void aBackupIsMadeLookedIntoAndRestored(Look look) {
    run(() -> window.theme().lookProperty().set(look));
    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(this.<Label>id("backup-notice").getText()).contains("on this computer only");
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    picture("backups-empty", look);
    press(KeyCode.CONTROL, KeyCode.N);
    TableView<?> list = id("backups");
    assertThat(list.getItems()).hasSize(1);
    var clients = new ClientStore(database);
    var gone = clients.all().getFirst();
    clients.delete(gone.id());
    picture("backups", look);
    focus(list);
    press(KeyCode.DOWN);
    press(KeyCode.F2);
    picture("backups-preview", look);
    assertThat(robot().lookup(gone.name()).tryQuery()).as("what would be back").isPresent();
    assertThat(folder.restored()).as("nothing is done before the button").isEmpty();
    run(() -> this.<Button>id("backup.restore").fire());
    assertThat(folder.restored()).isPresent();
    assertThat(warnings.all()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      names = {"LIGHT", "DARK"})
  void aFileThatWasOpenedIsLookedInto(Look look) {
    run(() -> window.theme().lookProperty().set(look));
    var file = Backups.of(database, Runnable::run).orElseThrow().makeAt(temp.resolve("a")).file();
    var clients = new ClientStore(database);
    var gone = clients.all().getFirst();
    clients.delete(gone.id());
    var place = new Place.BackupFile(file, CLOCK.instant());
    run(() -> window.shell().router().go(place));
    picture("backups-file", look);
    assertThat(robot().lookup(gone.name()).tryQuery()).as("what would be back").isPresent();
    assertThat(robot().lookup("From " + file).tryQuery()).isPresent();
    assertThat(folder.restored()).as("nothing is done before the button").isEmpty();
    run(() -> this.<Button>id("backup.restore").fire());
    assertThat(folder.restored()).isPresent();
    assertThat(warnings.all()).isEmpty();
  }

  private void picture(String name, Look look) {
    get(() -> Pictures.write(stage().getScene(), name, look));
  }
}
