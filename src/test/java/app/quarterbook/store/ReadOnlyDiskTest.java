package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.quarterbook.MovableClock;
import app.quarterbook.store.disk.SmallDisk;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workbook on a real disk that takes nothing, as a stick with its switch at "lock".
class ReadOnlyDiskTest {
  private final MovableClock clock = MovableClock.at("2026-03-01T08:00:00Z");

  @TempDir private Path temp;
  private SmallDisk disk;
  private WorkbookFolder folder;

  @BeforeEach
  void mount() throws IOException {
    disk = SmallDisk.mount(temp.resolve("disk"));
    folder = new WorkbookFolder(disk.path().resolve("workbook"));
  }

  @AfterEach
  void unmount() throws IOException {
    if (disk != null) {
      disk.close();
    }
  }

  @Test
  void aWorkbookIsNotOpenedAndNothingIsLost() throws IOException {
    Whole whole;
    try (var database = Database.open(folder, clock)) {
      new Edits(new Random(1), clock).some(database, 5);
      whole = Whole.of(database);
    }
    disk.protect();
    try {
      refused();
    } finally {
      disk.unprotect();
    }
    try (var database = Database.open(folder, clock)) {
      assertThat(whole.differences(Whole.of(database))).isEmpty();
    }
  }

  @Test
  void noneIsMadeThere() throws IOException {
    disk.protect();
    refused();
    assertThat(folder.path()).doesNotExist();
  }

  private void refused() {
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> Database.open(folder, clock))
        .satisfies(
            it ->
                assertThat(it.sentence())
                    .startsWith("The folder " + folder.path() + " cannot be used."));
  }
}
