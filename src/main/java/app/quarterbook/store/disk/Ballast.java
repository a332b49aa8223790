package app.quarterbook.store.disk;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/// A file of real bytes that is deleted when the disk is full, so that what is being saved can
/// still be.
public record Ballast(Path file) {
  static final int BYTES = 8 << 20;

  /// It is made only where so many times its size are free.
  private static final int PLENTY = 4;

  private static final Logger LOG = System.getLogger(Ballast.class.getName());

  /// Makes it where it is missing and there is plenty of room.
  ///
  /// @return whether it is there
  public boolean make() {
    try {
      if (Files.exists(file) && Files.size(file) == BYTES) {
        return true;
      }
      if (Files.getFileStore(file.getParent()).getUsableSpace() < (long) PLENTY * BYTES) {
        return false;
      }
      var bytes = new byte[BYTES]; // noise: a file system that packs zeros would keep no room
      new SplittableRandom().nextBytes(bytes);
      DurableFile.write(file, bytes);
      return true;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "no room is kept for a full disk", e);
      return false;
    }
  }

  /// Gives the room back.
  public void release() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the room that was kept is not given back", e);
    }
  }
}
