package app.quarterbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quarterbook.store.StoreException;
import app.quarterbook.store.Workbook;
import app.quarterbook.store.disk.Protections;
import app.quarterbook.store.disk.Secret;
import app.quarterbook.store.disk.WorkbookFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is opened before there is a window, and how it is said that it was not.
class WindowAheadTest {
  private static final Clock CLOCK = Clock.systemUTC();

  @TempDir private Path temp;
  private WorkbookFolder home;
  private boolean told;

  @BeforeEach
  void makeWorkbook() {
    home = new WorkbookFolder(temp.resolve("workbook"));
    Workbook.open(home, CLOCK).close();
  }

  @Test
  void aWorkbookIsOpenedAndTold() {
    var ahead = new WindowAhead(home, CLOCK);
    ahead.then(() -> told = true);
    assertThat(told).isFalse();
    ahead.run();
    assertThat(told).isTrue();
    ahead.get().close();
  }

  @Test
  void oneInUseIsTold() {
    var open = Workbook.open(home, CLOCK);
    var ahead = new WindowAhead(home, CLOCK);
    ahead.then(() -> told = true);
    ahead.run();
    assertThat(told).isTrue();
    assertThatThrownBy(ahead::get)
        .isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.isInUse()).isTrue());
    open.close();
  }

  @Test
  void aDamagedOneIsTold() throws Exception {
    Files.write(home.databaseFile(), new byte[8192]);
    var ahead = new WindowAhead(home, CLOCK);
    ahead.run();
    assertThatThrownBy(ahead::get)
        .isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.isDamage()).isTrue());
  }

  @Test
  void whatIsLockedOrNotThereWaitsForThePerson() throws Exception {
    assertThat(new WindowAhead(new WorkbookFolder(temp.resolve("none")), CLOCK).isWanted())
        .isFalse();
    Protections.of(home.keyFile()).set(Secret.passphrase("correct horse battery"));
    assertThat(new WindowAhead(home, CLOCK).isWanted()).isFalse();
  }
}
