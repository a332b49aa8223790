package app.quarterbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.StoreException;
import app.quarterbook.store.VisitStore;
import app.quarterbook.store.Workbook;
import app.quarterbook.store.disk.Protections;
import app.quarterbook.store.disk.Secret;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.ui.kit.Place;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program on a protected workbook: type, lock, unlock, and the text is there.
class WindowOfWorkbookTest extends ProtectedWindowTest {
  private static final String NOTES = "Owner says the server is slow";

  private final Client client = Client.named("Copper Lane Bakery");
  private final Visit visit =
      Visit.begun(client.id(), VisitKind.ON_SITE, LocalDate.of(2026, 3, 10), null);
  @TempDir private Path temp;
  private WorkbookFolder home;
  private WindowOfWorkbook window;

  @BeforeEach
  void makeWorkbook() throws Exception {
    home = new WorkbookFolder(temp.resolve("workbook"));
    try (var database = Workbook.open(home, Clock.systemUTC())) {
      new ClientStore(database).save(client);
      new VisitStore(database).save(visit);
    }
    Protections.of(home.keyFile()).set(Secret.passphrase(PASSPHRASE));
    window = get(() -> new WindowOfWorkbook(home, Clock.systemUTC(), it -> {}, new Left()));
  }

  @AfterEach
  void close() throws Exception {
    closeWindows();
    until(this::isLeft);
  }

  @Test
  void whatIsTypedIsThereAfterLockingAndUnlocking() throws Exception {
    run(window::begin);
    unlock();
    run(() -> window.go(new Place.VisitPage(visit.id())));
    until(() -> id("visit.notes") != null);
    focus(id("visit.notes"));
    type(NOTES);
    press(KeyCode.CONTROL, KeyCode.L);
    until(this::isLocked);
    assertThat(isThere("visit.notes")).isFalse();
    assertThatThrownBy(() -> Workbook.open(home, Unlock.clear(), Clock.systemUTC()))
        .isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.isInUse()).isTrue());
    unlock();
    until(() -> id("visit.notes") != null);
    closeWindows();
    until(this::isLeft);
    var file = home.keyFile();
    var key = file.open(Secret.passphrase(PASSPHRASE)).orElseThrow();
    try (var database = Workbook.open(home, Unlock.with(key), Clock.systemUTC())) {
      assertThat(new VisitStore(database).find(visit.id()).orElseThrow().notes()).isEqualTo(NOTES);
    }
  }

  @Test
  void aLockedWorkbookKeepsItsFolderAndShowsNothing() {
    run(window::begin);
    assertThat(isLocked()).isTrue();
    assertThatThrownBy(() -> Workbook.open(home, Clock.systemUTC()))
        .isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.isInUse()).isTrue());
  }
}
