package app.quarterbook.store.backup;

import app.quarterbook.store.disk.DurableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The disk as it is.
public final class RealDisk implements Disk {
  /// A large file is forced piece by piece: a commit that forces its own few bytes would else wait
  /// behind all of it.
  private static final int FORCED_EACH = 8 * 1024 * 1024;

  @Override
  public OutputStream create(Path file) throws IOException {
    return new Forced(DurableFile.createFile(file));
  }

  @Override
  public void force(Path file) throws IOException {
    DurableFile.force(file);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    DurableFile.forceFolder(folder);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    DurableFile.createFolder(folder);
  }

  @Override
  public long room(Path folder) throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }

  private static final class Forced extends OutputStream {
    private final FileChannel channel;
    private int unforced;

    Forced(FileChannel channel) {
      this.channel = channel;
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      var rest = ByteBuffer.wrap(bytes, from, length);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      unforced += length;
      if (unforced >= FORCED_EACH) {
        channel.force(false);
        unforced = 0;
      }
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
