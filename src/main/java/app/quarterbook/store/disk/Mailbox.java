package app.quarterbook.store.disk;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/// Where an open workbook finds the {@link Slip}s that were left for it.
public final class Mailbox {
  private static final Logger LOG = System.getLogger(Mailbox.class.getName());
  private static final String DAMAGED = ".damaged";

  private final WorkbookFolder folder;
  private final byte[] scalar;

  private Mailbox(WorkbookFolder folder, byte[] scalar) {
    this.folder = folder;
    this.scalar = scalar;
  }

  /// Makes sure that slips can be sealed for the holder of this key. Where that cannot be written,
  /// the workbook opens all the same.
  public static Mailbox open(WorkbookFolder folder, DataKey key) {
    var mailbox = new Mailbox(folder, key.slipScalar());
    try {
      new SlipKey(folder.slipKey()).put(SealedBox.publicKey(mailbox.scalar));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "no slips can be left for this workbook", e);
    }
    return mailbox;
  }

  /// The files that wait, oldest first.
  public List<Path> waiting() throws IOException {
    if (!Files.isDirectory(folder.requests())) {
      return List.of();
    }
    try (var files = Files.list(folder.requests())) {
      return files
          .filter(Slip::isSlip)
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    }
  }

  /// What a file says; empty where it is damaged or meant for another workbook.
  public Optional<Slip> read(Path file) throws IOException {
    if (Files.size(file) > Slip.MAX_BYTES) {
      return Optional.empty();
    }
    try {
      return Optional.of(Slip.open(scalar, Files.readAllBytes(file), file));
    } catch (DamagedFile e) {
      return Optional.empty();
    }
  }

  /// What it said is committed: the file goes.
  public void done(Path file) throws IOException {
    Files.deleteIfExists(file);
    DurableFile.forceFolder(folder.requests());
  }

  /// Keeps a file that cannot be read, out of the way.
  ///
  /// @return where it is now
  public Path setAside(Path file) throws IOException {
    var aside = file.resolveSibling(file.getFileName() + DAMAGED);
    return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
  }
}
