package app.quarterbook.store.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// A disk on which one step fails, or every step from one on. A piece that fails to be written is
/// written by half.
public final class FailingDisk implements Disk {
  private final Disk disk = new RealDisk();
  private long at;
  private boolean forGood;
  private long steps;

  /// Fails at the step with this number, counted from now on.
  ///
  /// @param forGood whether it stays so, as after a power cut
  public void failAt(long step, boolean forGood) {
    at = step;
    this.forGood = forGood;
    steps = 0;
  }

  public void heal() {
    failAt(Long.MAX_VALUE, false);
  }

  /// How many steps were taken since the last setting.
  public long steps() {
    return steps;
  }

  @Override
  public OutputStream create(Path file) throws IOException {
    step();
    return new FilterOutputStream(disk.create(file)) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        try {
          step();
        } catch (IOException e) {
          out.write(bytes, from, length / 2);
          throw e;
        }
        out.write(bytes, from, length);
      }
    };
  }

  @Override
  public void force(Path file) throws IOException {
    step();
    disk.force(file);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    step();
    disk.forceFolder(folder);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step();
    disk.move(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    step();
    disk.delete(file);
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    step();
    disk.createFolder(folder);
  }

  @Override
  public long room(Path folder) throws IOException {
    step();
    return disk.room(folder);
  }

  private void step() throws IOException {
    steps++;
    if (steps == at || forGood && steps > at) {
      throw new IOException("step " + steps + " fails");
    }
  }
}
