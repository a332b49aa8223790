package app.quarterbook.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One program at a time, however the one before ended.
class FolderLockTest {
  @TempDir private Path path;
  private WorkbookFolder folder;

  @BeforeEach
  void name() {
    folder = new WorkbookFolder(path);
  }

  @Test
  void onlyOneHoldsTheFolder() throws Exception {
    try (var first = FolderLock.take(folder).orElseThrow()) {
      assertThat(first).isNotNull();
      assertThat(FolderLock.take(folder)).isEmpty();
    }
    try (var second = FolderLock.take(folder).orElseThrow()) {
      assertThat(second).isNotNull();
    }
  }

  @Test
  void anotherProgramHoldsItUntilItIsKilled() throws Exception {
    var holder = Fork.of(Holder.class, path.toString());
    try {
      assertThat(holder.inputReader().readLine()).isEqualTo("true");
      assertThat(FolderLock.take(folder)).isEmpty();
    } finally {
      holder.destroyForcibly().waitFor();
    }
    try (var lock = FolderLock.take(folder).orElseThrow()) {
      assertThat(lock).isNotNull();
    }
  }

  @Test
  void askingAgainDoesNotGiveItUp() throws Exception {
    try (var lock = FolderLock.take(folder).orElseThrow()) {
      assertThat(FolderLock.take(folder)).isEmpty();
      assertThat(lock).isNotNull();
      var other = Fork.of(Holder.class, path.toString());
      try {
        assertThat(other.inputReader().readLine()).isEqualTo("false");
      } finally {
        other.destroyForcibly().waitFor();
      }
    }
  }

  /// Takes the lock and keeps it until it is killed.
  static final class Holder {
    private Holder() {}

    public static void main(String[] args) throws Exception {
      var lock = FolderLock.take(new WorkbookFolder(Path.of(args[0])));
      System.out.println(lock.isPresent());
      System.in.read();
    }
  }
}
