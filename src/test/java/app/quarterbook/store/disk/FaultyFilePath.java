package app.quarterbook.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/// The file system `faulty:`, on which the k-th write, force or truncation fails. H2 makes the
/// paths by reflection, so that the present fault is found in a static place.
public final class FaultyFilePath extends FilePathWrapper {
  private static Fault fault = new Fault(Integer.MAX_VALUE, Kind.ONCE);

  /// What happens when the time has come.
  public enum Kind {
    /// One call fails, the next ones go well.
    ONCE,
    /// This call and all behind it fail, as on a full or broken disk.
    FOR_GOOD,
    /// Half of a write is done, and then it fails.
    HALF_WRITTEN
  }

  /// Counts the calls, and fails at the right one.
  public static final class Fault {
    private final int when;
    private final Kind kind;
    private int calls;

    public Fault(int when, Kind kind) {
      this.when = when;
      this.kind = kind;
    }

    public int calls() {
      return calls;
    }

    private boolean strikes() {
      calls++;
      return calls == when || calls > when && kind == Kind.FOR_GOOD;
    }
  }

  public static void register() {
    FilePath.register(new FaultyFilePath());
  }

  public static void set(Fault next) {
    fault = next;
  }

  @Override
  public String getScheme() {
    return "faulty";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new FaultyFile(getBase().open(mode));
  }

  private static final class FaultyFile extends FileBaseDefault {
    private final FileChannel base;

    FaultyFile(FileChannel base) {
      this.base = base;
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
      if (fault.strikes()) {
        if (fault.kind == Kind.HALF_WRITTEN) {
          base.write(from.slice(from.position(), from.remaining() / 2), position);
        }
        throw new IOException("write failed");
      }
      return base.write(from, position);
    }

    @Override
    public void force(boolean metadata) throws IOException {
      strike("force failed");
      base.force(metadata);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      strike("truncate failed");
      base.truncate(size);
    }

    private static void strike(String message) throws IOException {
      if (fault.strikes()) {
        throw new IOException(message);
      }
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
      return base.read(to, position);
    }

    @Override
    public long size() throws IOException {
      return base.size();
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      base.close();
    }
  }
}
