package app.quarterbook.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/// The file system `power:`, which keeps a [DiskJournal] of each file below it. H2 makes the paths
/// by reflection, so that the journals are found by name.
public final class PowerFilePath extends FilePathWrapper {
  private static final Map<String, DiskJournal> JOURNALS = new ConcurrentHashMap<>();

  static void register() {
    FilePath.register(new PowerFilePath());
  }

  static DiskJournal journal(String path) {
    return JOURNALS.computeIfAbsent(path, name -> new DiskJournal());
  }

  static void forget(String path) {
    JOURNALS.remove(path);
  }

  @Override
  public String getScheme() {
    return "power";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new PowerFile(getBase().open(mode), journal(getBase().toString()));
  }

  private static final class PowerFile extends FileBaseDefault {
    private final FileChannel base;
    private final DiskJournal journal;

    PowerFile(FileChannel base, DiskJournal journal) {
      this.base = base;
      this.journal = journal;
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
      var bytes = new byte[from.remaining()];
      from.get(from.position(), bytes);
      journal.add(new DiskJournal.Write(position, bytes));
      while (from.hasRemaining()) {
        base.write(from, position + bytes.length - from.remaining());
      }
      return bytes.length;
    }

    @Override
    public void force(boolean metadata) throws IOException {
      journal.add(new DiskJournal.Force());
      base.force(metadata);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      journal.add(new DiskJournal.Truncate(size));
      base.truncate(size);
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
