package app.quarterbook.store.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Small files written whole or not at all.
class DurableFileTest {
  @TempDir private Path folder;

  @Test
  void theNewBytesTakeThePlaceOfTheOld() throws Exception {
    var file = folder.resolve("file");
    DurableFile.write(file, new byte[] {1, 2, 3});
    DurableFile.write(file, new byte[] {4});
    assertThat(file).hasBinaryContent(new byte[] {4});
    assertThat(names()).containsExactly("file");
  }

  @Test
  void aFileThatCannotBeReplacedIsLeftAsItWas() throws Exception {
    var taken = Files.createDirectories(folder.resolve("taken").resolve("inside")).getParent();
    assertThatThrownBy(() -> DurableFile.write(taken, new byte[] {1}))
        .isInstanceOf(IOException.class);
    assertThat(taken.resolve("inside")).exists();
    assertThat(names()).containsExactly("taken");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyTheOwnerMayReadThem() throws Exception {
    var inside = folder.resolve("a").resolve("b");
    DurableFile.createFolder(inside);
    DurableFile.write(inside.resolve("file"), new byte[] {1});
    assertThat(permissions(inside.getParent())).isEqualTo("rwx------");
    assertThat(permissions(inside)).isEqualTo("rwx------");
    assertThat(permissions(inside.resolve("file"))).isEqualTo("rw-------");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private Iterable<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
