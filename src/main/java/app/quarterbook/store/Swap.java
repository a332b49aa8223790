package app.quarterbook.store;

import app.quarterbook.store.disk.DurableFile;
import app.quarterbook.store.disk.Folders;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Puts files that were made aside in the place of those that are there, which go into a folder of
/// their own and are never deleted. Cut short at any moment, it goes on at the next start: a file
/// that still lies aside has not taken its place yet.
record Swap(WorkbookFolder folder) {
  private static final String READY = "recovered-";
  private static final String ASIDE = "damaged-";

  /// Where files for a swap are made.
  ///
  /// @return an empty folder
  Path aside() throws IOException {
    clear();
    var aside = making();
    DurableFile.createFolder(aside);
    return aside;
  }

  /// Deletes what was being made and has not come to its end.
  void clear() throws IOException {
    Folders.delete(making());
  }

  private Path making() {
    return folder.path().resolve("recovering");
  }

  /// Swaps everything that lies aside, and is forced to the disk, for what has its name.
  ///
  /// @param stamp names the folder of what was there
  /// @return that folder
  Path run(String stamp) throws IOException {
    DurableFile.forceFolder(making());
    var ready = folder.path().resolve(READY + free(stamp));
    Files.move(making(), ready, StandardCopyOption.ATOMIC_MOVE);
    DurableFile.forceFolder(folder.path());
    return finish(ready);
  }

  /// Goes on where one was cut short.
  void finish() throws IOException {
    for (var file : Folders.files(folder.path())) {
      if (file.getFileName().toString().startsWith(READY)) {
        finish(file);
      }
    }
  }

  private Path finish(Path ready) throws IOException {
    var stamp = ready.getFileName().toString().substring(READY.length());
    var damaged = folder.path().resolve(ASIDE + stamp);
    DurableFile.createFolder(damaged);
    for (var file : Folders.files(ready)) {
      var place = folder.path().resolve(file.getFileName());
      if (Files.exists(place)) {
        Files.move(place, damaged.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        DurableFile.forceFolder(damaged);
      }
      Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
    }
    DurableFile.forceFolder(folder.path());
    Files.delete(ready);
    return damaged;
  }

  private String free(String stamp) {
    var name = stamp;
    for (int i = 2; Files.exists(folder.path().resolve(ASIDE + name)); i++) {
      name = stamp + "-" + i;
    }
    return name;
  }
}
