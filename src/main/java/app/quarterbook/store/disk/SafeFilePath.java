package app.quarterbook.store.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// The file system `safe:` for the database: a commit that H2 has acknowledged is on the disk, and
/// a write cut short by a power failure is recognised as such.
///
/// H2 never forces a commit itself. In `sealed:safe:…` this layer lies below the encryption, so it
/// sees what the disk sees.
public final class SafeFilePath extends FilePathWrapper {
  public static final String SCHEME = "safe";

  /// Makes the scheme known to H2; again and again does no harm.
  public static void register() {
    FilePath.register(new SafeFilePath());
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    boolean born = !exists();
    var file = new SafeFile(getBase().open(mode), name);
    if (born && getBase().getScheme().equals("file")) {
      DurableFile.forceParent(Path.of(getBase().toString()));
    }
    return file;
  }

  @Override
  public long size() {
    return SafeFile.wholeBlocks(super.size());
  }
}
