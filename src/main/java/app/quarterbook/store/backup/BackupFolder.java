package app.quarterbook.store.backup;

import app.quarterbook.store.disk.DataKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A folder in which backups of a workbook lie, among other things perhaps.
///
/// @param path may be missing: then there are none
public record BackupFolder(Path path) {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);

  private static final Comparator<Backup> NEWEST_FIRST =
      Comparator.<Backup>comparingLong(it -> it.manifest().sequence())
          .thenComparing(it -> it.manifest().madeAt())
          .reversed();

  /// The name of an automatic backup.
  public static String name(Manifest manifest) {
    return "%s-%06d%s"
        .formatted(STAMP.format(manifest.madeAt()), manifest.sequence(), Backup.ENDING);
  }

  /// A moment as it stands in the names of files and folders.
  public static String stamp(Instant moment) {
    return STAMP.format(moment);
  }

  /// The backups that say they are of a workbook, the one with the most commits first. Read without
  /// the key: none of this was proven yet.
  public List<Backup> of(UUID vault) throws IOException {
    return files().stream()
        .map(Backup::read)
        .flatMap(Optional::stream)
        .filter(it -> it.manifest().vault().equals(vault))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  /// The backups of a workbook that are sound to the last byte, the one with the most commits
  /// first. Each is read through only when the stream comes to it.
  public Stream<Backup> verified(UUID vault, DataKey key) throws IOException {
    return of(vault).stream().filter(it -> it.isSound(key));
  }

  /// The files that are named like backups and are none, such as one that was damaged.
  public List<Path> unreadable() throws IOException {
    return files().stream().filter(file -> Backup.read(file).isEmpty()).toList();
  }

  /// Deletes what was left by a backup that did not come to its end.
  public void clear(Disk disk) throws IOException {
    for (var file : names(Backup.ENDING + BackupWriter.PART)) {
      disk.delete(file);
    }
  }

  List<Path> files() throws IOException {
    return names(Backup.ENDING);
  }

  private List<Path> names(String ending) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (var files = Files.list(path)) {
      return files.filter(it -> it.getFileName().toString().endsWith(ending)).sorted().toList();
    }
  }
}
