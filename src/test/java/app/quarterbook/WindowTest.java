package app.quarterbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quarterbook.model.client.Client;
import app.quarterbook.store.Backups;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.StoreException;
import app.quarterbook.store.Workbook;
import app.quarterbook.store.disk.Protections;
import app.quarterbook.store.disk.Requests;
import app.quarterbook.store.disk.Secret;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.ui.FxTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program from the start: with a backup that was opened, and where something is wrong.
class WindowTest extends FxTest {
  private static final String PASSPHRASE = "correct horse battery";

  private final Clock clock = Clock.systemUTC();
  @TempDir private Path temp;
  private WorkbookFolder home;
  private CompletableFuture<Integer> exit = CompletableFuture.completedFuture(0);

  @BeforeEach
  void name() {
    home = new WorkbookFolder(temp.resolve("workbook"));
  }

  @AfterEach
  void close() throws Exception {
    closeWindows();
    assertThat(exit.get(30, TimeUnit.SECONDS)).isZero();
  }

  @Test
  void aBackupThatIsOpenedIsLookedIntoAndNothingMore() throws Exception {
    var file = backup(home, "Harbor Dental");
    save(home, "Northwind Mill");
    start(Optional.of(file));
    until(() -> shows("Northwind Mill") && shows("Would be gone"));
    assertThat(shows("From " + file)).isTrue();
    assertThat(home.restored()).isEmpty();
  }

  @Test
  void theWindowThatIsOpenLooksIntoItAgainAndAgain() throws Exception {
    var file = backup(home, "Harbor Dental");
    start(Optional.empty());
    until(() -> shows("Harbor Dental") || shows("Today"));
    new Requests(home.requests()).drop(Requests.CAPTURE);
    until(() -> shows("Enter keeps it"));
    for (int i = 0; i < 2; i++) {
      var second = new Window(home, Optional.of(file), clock);
      var left = started(second);
      assertThat(left.get(30, TimeUnit.SECONDS)).isZero();
      until(() -> shows("From " + file));
      assertThat(shows("Enter keeps it")).as("a sheet above it is put aside").isFalse();
      run(() -> this.<Button>id("backup-preview-close").fire());
      assertThat(shows("From " + file)).isFalse();
    }
  }

  @Test
  void whatCannotBeUsedIsSaidInASentence() throws Exception {
    save(home, "Harbor Dental");
    start(Optional.of(temp.resolve("gone.quarterbook")));
    until(() -> shows("There is no file " + temp.resolve("gone.quarterbook")));
  }

  @Test
  void aLockedWorkbookLooksIntoItOnceItIsOpen() throws Exception {
    var file = backup(home, "Harbor Dental");
    Protections.of(home.keyFile()).set(Secret.passphrase(PASSPHRASE));
    start(Optional.of(file));
    unlock();
    until(() -> shows("From " + file));
  }

  @Test
  void whereThereIsNoWorkbookItCanBeBegunWith() throws Exception {
    var file = backup(new WorkbookFolder(temp.resolve("old computer")), "Harbor Dental");
    start(Optional.of(file));
    assertThat(home.holdsWorkbook()).as("nothing is done before it is said").isFalse();
    assertThat(this.<Button>id("start-backup").getAccessibleText()).contains("1 client,");
    assertThat(this.<Button>id("start-backup").isDefaultButton()).isTrue();
    assertThat(this.<Button>id("start-EMPTY").isDefaultButton()).isFalse();
    run(() -> this.<Button>id("start-backup").fire());
    until(() -> shows("Today") && home.holdsWorkbook());
    close();
    try (var database = Workbook.open(home, clock)) {
      assertThat(new ClientStore(database).all())
          .extracting(Client::name)
          .containsExactly("Harbor Dental");
    }
  }

  @Test
  void aProtectedOneAsksForItsPassphraseOnce() throws Exception {
    var old = new WorkbookFolder(temp.resolve("old computer"));
    save(old, "Harbor Dental");
    Protections.of(old.keyFile()).set(Secret.passphrase(PASSPHRASE));
    var key = old.keyFile().open(Secret.passphrase(PASSPHRASE)).orElseThrow();
    Path file;
    try (var database = Workbook.open(old, Unlock.with(key), clock)) {
      file =
          Backups.of(database, Runnable::run)
              .orElseThrow()
              .makeAt(temp.resolve("a.quarterbook"))
              .file();
    }
    start(Optional.of(file));
    run(() -> this.<Button>id("start-backup").fire());
    unlock();
    until(() -> shows("Today"));
    assertThat(WindowOfWorkbook.isProtected(home)).isTrue();
  }

  @Test
  void whatIsNoBackupLeavesTheOtherWaysToBegin() throws Exception {
    var letter = Files.writeString(temp.resolve("letter.quarterbook"), "Dear Sirs");
    start(Optional.of(letter));
    assertThat(shows(letter + " is no backup")).isTrue();
    assertThat(robot().lookup("#start-backup").tryQuery()).isEmpty();
    run(() -> this.<Button>id("start-EMPTY").fire());
    until(() -> shows("Clients"));
  }

  @Test
  void aDamagedBackupIsNotBegunWith() throws Exception {
    var file = backup(new WorkbookFolder(temp.resolve("old computer")), "Harbor Dental");
    var bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    start(Optional.of(file));
    run(() -> this.<Button>id("start-backup").fire());
    until(() -> shows("is damaged"));
    assertThat(home.holdsWorkbook()).isFalse();
    run(() -> this.<Button>id("start-again").fire());
    assertThat(this.<Button>id("start-backup").isDisabled()).isFalse();
  }

  @Test
  void aFolderThatAnotherProgramHoldsIsSaidToBe() throws Exception {
    var held = Workbook.open(home, clock);
    start(Optional.of(temp.resolve("any.quarterbook")));
    until(() -> shows("is open in another Quarterbook"));
    assertThat(home.requests()).as("nobody will hear of it later").isEmptyDirectory();
    held.close();
    run(() -> this.<Button>id("start-again").fire());
    until(() -> shows("There is no file"));
  }

  @Test
  void aFolderThatIsNoneIsSaidToBe() throws Exception {
    Files.writeString(home.path(), "a file");
    start(Optional.empty());
    run(() -> this.<Button>id("start-EMPTY").fire());
    until(() -> shows("cannot be used"));
    Files.delete(home.path());
    run(() -> this.<Button>id("start-again").fire());
    until(() -> shows("Clients"));
  }

  @Test
  void aWindowThatFailsIsASentenceAndNoEndlessWait() throws Exception {
    var file = backup(new WorkbookFolder(temp.resolve("old computer")), "Harbor Dental");
    var window = new Window(home, Optional.of(file), new BrokenClock());
    run(window::begin);
    assertThatThrownBy(window::await)
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> assertThat(e.sentence()).startsWith("No window could be opened"));
  }

  @Test
  void aSlowDiskIsSaidToBeOne() throws Exception {
    save(home, "Harbor Dental");
    var window = new Window(home, Optional.empty(), clock);
    run(window::begin);
    until(() -> shows("the disk is slow"));
    exit = CompletableFuture.supplyAsync(window::await);
    until(() -> shows("Today"));
    assertThat(shows("the disk is slow")).isFalse();
  }

  private static final class BrokenClock extends Clock {
    @Override
    public ZoneId getZone() {
      throw new IllegalStateException("broken");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.EPOCH;
    }
  }

  private void start(Optional<Path> file) {
    exit = started(new Window(home, file, clock));
  }

  private CompletableFuture<Integer> started(Window window) {
    run(window::begin);
    return CompletableFuture.supplyAsync(window::await);
  }

  private void unlock() throws Exception {
    until(
        () ->
            robot()
                .lookup((Node it) -> "lock.passphrase".equals(it.getId()))
                .tryQuery()
                .isPresent());
    run(() -> this.<TextInputControl>id("lock.passphrase").requestFocus());
    type(PASSPHRASE);
    press(KeyCode.ENTER);
  }

  private boolean shows(String words) {
    return robot()
        .lookup(
            it ->
                it instanceof Labeled label
                    && label.getText() != null
                    && label.getText().contains(words))
        .tryQuery()
        .isPresent();
  }

  private Path backup(WorkbookFolder folder, String client) {
    save(folder, client);
    try (var database = Workbook.open(folder, clock)) {
      var backups = Backups.of(database, Runnable::run).orElseThrow();
      return backups.makeAt(temp.resolve("stick.quarterbook")).file();
    }
  }

  private void save(WorkbookFolder folder, String client) {
    try (var database = Workbook.open(folder, clock)) {
      new ClientStore(database).save(Client.named(client));
    }
  }
}
