package app.quarterbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.Main;
import app.quarterbook.model.client.Client;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.ContentStore;
import app.quarterbook.store.Workbook;
import app.quarterbook.store.disk.Folders;
import app.quarterbook.store.disk.Fork;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A change log that no backup has cut for long, larger than the memory of the program that starts
/// with it: it opens, and the loss of the database is made good from it.
class BigLogTest {
  private static final int HEAP = 48;
  private static final int PICTURES = 50;
  private static final int PICTURE = 1 << 20;

  @TempDir private Path temp;

  @Test
  void itIsReadPieceByPiece() throws Exception {
    var folder = new WorkbookFolder(temp.resolve("workbook"));
    try (var database = Workbook.open(folder, Clock.systemUTC())) {
      var contents = new ContentStore(database);
      var random = new Random(5);
      for (int i = 0; i < PICTURES; i++) {
        var bytes = new byte[PICTURE];
        random.nextBytes(bytes);
        contents.put(bytes);
      }
      new ClientStore(database).save(Client.named("Lindqvist Dental"));
    }
    assertThat(length(folder)).isGreaterThan((long) HEAP << 20);

    var before = new Terminal(folder.path()).state();
    Files.delete(folder.databaseFile());
    assertThat(run(folder, "recover")).anyMatch(line -> line.contains("Nothing that was saved"));

    assertThat(run(folder, "verify")).first().isEqualTo(before);
  }

  private static long length(WorkbookFolder folder) throws IOException {
    long length = 0;
    for (var segment : Folders.files(folder.changes())) {
      length += Files.size(segment);
    }
    return length;
  }

  /// @return what was said
  private static List<String> run(WorkbookFolder folder, String command) throws Exception {
    var args = new ArrayList<>(List.of("--workbook", folder.path().toString(), command));
    var program = Fork.small(HEAP, Main.class, args.toArray(String[]::new));
    try (var said = program.inputReader()) {
      var lines = said.lines().toList();
      assertThat(program.waitFor()).as(lines.toString()).isZero();
      return lines;
    } finally {
      program.destroyForcibly();
    }
  }
}
