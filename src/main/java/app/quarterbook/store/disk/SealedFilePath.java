package app.quarterbook.store.disk;

import java.io.IOException;
import java.lang.ScopedValue.CallableOp;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// The file system `sealed:` for the database: what lies beneath is encrypted, in the form in which
/// H2's own `CIPHER=AES` has it. H2 encrypts in plain Java, sixteen bytes after sixteen bytes,
/// which was two thirds of the reading of a database; Java's own AES takes a twentieth of that.
///
/// In `sealed:safe:…` the encryption lies above what is forced to the disk.
public final class SealedFilePath extends FilePathWrapper {
  public static final String SCHEME = "sealed";

  private static final ScopedValue<DataKey> KEY = ScopedValue.newInstance();

  /// Runs what opens files of this file system, on this thread. They stay open afterwards; only
  /// they keep the key.
  public static <T, X extends Throwable> T with(DataKey key, CallableOp<T, X> opening) throws X {
    FilePath.register(new SealedFilePath());
    return ScopedValue.where(KEY, key).call(opening);
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    if (!KEY.isBound()) {
      throw new IOException("a sealed file, and no key at hand");
    }
    return new SealedFile(getBase().open(mode), KEY.get(), name);
  }

  @Override
  public long size() {
    return SealedFile.within(super.size());
  }
}
