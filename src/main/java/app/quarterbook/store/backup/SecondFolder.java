package app.quarterbook.store.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.quarterbook.store.disk.DurableFile;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A folder on another disk that gets a copy of every backup, and when it last got one. Written
/// down
/// beside the workbook and not in it, so that it outlives a restore.
///
/// The folder holds a mark. A stick that is not plugged in often leaves an empty folder where it
/// would be; without its mark that is not taken for the stick.
///
/// @param copiedAt when the last copy was verified there; null before the first
/// @param sequence the last commit in that copy
public record SecondFolder(Path path, @Nullable Instant copiedAt, long sequence) {
  private static final String MARK = "Quarterbook backups.txt";

  /// What was chosen; empty where nothing was, or what was written down cannot be read.
  ///
  /// @param file where it is written down
  public static Optional<SecondFolder> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      var said = new Properties();
      said.load(new StringReader(Files.readString(file)));
      var copied = said.getProperty("copied", "");
      return Optional.of(
          new SecondFolder(
              Path.of(said.getProperty("folder", "")),
              copied.isEmpty() ? null : Instant.parse(copied),
              Long.parseLong(said.getProperty("sequence", "0"))));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Takes a folder from now on, and marks it.
  ///
  /// @param text what a person reads who finds the mark
  public static SecondFolder choose(Path folder, UUID vault, String text) throws IOException {
    var mark = folder.resolve(MARK);
    var line = vault.toString();
    var old = Files.exists(mark) ? Files.readString(mark) : text + "\n\n";
    if (!old.contains(line)) {
      DurableFile.write(mark, (old + line + "\n").getBytes(UTF_8));
    }
    return new SecondFolder(folder.toAbsolutePath(), null, 0);
  }

  /// Whether it is there now and is the one that was chosen.
  public boolean isThere(UUID vault) {
    try {
      return Files.readString(path.resolve(MARK)).contains(vault.toString());
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  /// After a copy was verified there.
  public SecondFolder copied(Instant at, long upTo) {
    return new SecondFolder(path, at, upTo);
  }

  /// Writes it down.
  public void write(Path file) throws IOException {
    var text =
        "folder=%s\ncopied=%s\nsequence=%d\n"
            .formatted(
                path.toString().replace("\\", "\\\\"), copiedAt == null ? "" : copiedAt, sequence);
    DurableFile.write(file, text.getBytes(UTF_8));
  }
}
