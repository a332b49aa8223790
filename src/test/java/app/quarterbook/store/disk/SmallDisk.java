package app.quarterbook.store.disk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A real small file system that can be filled to the last byte, where the system lets us mount
/// one: as root on Linux.
public final class SmallDisk implements AutoCloseable {
  private static final int MEGABYTES = 48;
  private static final int PAGE = 4096;

  private final Path path;

  private SmallDisk(Path path) {
    this.path = path;
  }

  /// Mounts one; where that may not be, the test is left out.
  public static SmallDisk mount(Path folder) throws IOException {
    Files.createDirectories(folder);
    boolean mounted =
        run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", folder.toString());
    assumeTrue(mounted, "a small file system can be mounted as root only");
    return new SmallDisk(folder);
  }

  public Path path() {
    return path;
  }

  /// Takes all room but some pages.
  public void fill(int pagesLeft) throws IOException {
    long free = Files.getFileStore(path).getUsableSpace() - (long) pagesLeft * PAGE;
    var block = new byte[PAGE];
    try (var out = Files.newOutputStream(filler())) {
      for (long written = 0; written + PAGE <= free; written += PAGE) {
        out.write(block);
      }
    } catch (IOException e) {
      // full to the last page
    }
  }

  /// Gives the room back.
  public void free() throws IOException {
    Files.deleteIfExists(filler());
  }

  /// Nothing can be written any more. Refused by the system while a file is open for writing.
  public void protect() throws IOException {
    remount("ro");
  }

  /// Takes the protection away.
  public void unprotect() throws IOException {
    remount("rw");
  }

  private void remount(String way) throws IOException {
    if (!run("mount", "-o", "remount," + way, path.toString())) {
      throw new IOException("not remounted " + way);
    }
  }

  private Path filler() {
    return path.resolve("filler");
  }

  @Override
  public void close() throws IOException {
    run("umount", path.toString());
  }

  private static boolean run(String... command) throws IOException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
