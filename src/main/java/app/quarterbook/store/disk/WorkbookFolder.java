package app.quarterbook.store.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a workbook's files lie: one folder, and the name of each file in it.
///
/// @param path absolute
public record WorkbookFolder(Path path) {
  /// The file that makes a program carry its data with it.
  static final String PORTABLE = "portable";

  public WorkbookFolder {
    path = path.toAbsolutePath().normalize();
  }

  /// The folder to open.
  ///
  /// @param chosen a folder given on the command line; goes before everything else
  /// @param environment `QUARTERBOOK_HOME` goes before the system's own place for data
  /// @param system `os.name` and `user.home`; `jpackage.app-path`, the program's own file, where it
  ///     was installed or unpacked, and {@value #PORTABLE} lies beside it or one folder above: then
  ///     the data is kept there
  public static WorkbookFolder of(
      @Nullable Path chosen, Map<String, String> environment, Properties system) {
    if (chosen != null) {
      return new WorkbookFolder(chosen);
    }
    var home = environment.get("QUARTERBOOK_HOME");
    if (home != null && !home.isBlank()) {
      return new WorkbookFolder(Path.of(home));
    }
    return new WorkbookFolder(
        besideProgram(system.getProperty("jpackage.app-path"))
            .orElseGet(() -> bySystem(environment, system)));
  }

  private static Optional<Path> besideProgram(@Nullable String program) {
    if (program == null) {
      return Optional.empty();
    }
    return Stream.iterate(Path.of(program).toAbsolutePath().getParent(), Path::getParent)
        .limit(2)
        .takeWhile(Objects::nonNull)
        .filter(folder -> Files.exists(folder.resolve(PORTABLE)))
        .map(folder -> folder.resolve("data"))
        .findFirst();
  }

  private static Path bySystem(Map<String, String> environment, Properties system) {
    var user = Path.of(system.getProperty("user.home"));
    var os = system.getProperty("os.name");
    if (os.startsWith("Mac")) {
      return user.resolve("Library/Application Support/Quarterbook");
    }
    if (os.startsWith("Windows")) {
      return place(environment.get("APPDATA"), user.resolve("AppData/Roaming"), "Quarterbook");
    }
    return place(environment.get("XDG_DATA_HOME"), user.resolve(".local/share"), "quarterbook");
  }

  /// A base folder that is not absolute is to be ignored, the XDG specification says.
  private static Path place(@Nullable String base, Path otherwise, String name) {
    boolean usable = base != null && Path.of(base).isAbsolute();
    return (usable ? Path.of(base) : otherwise).resolve(name);
  }

  /// Makes the folder and those in it, where they are missing, for the owner alone.
  public WorkbookFolder create() throws IOException {
    for (var folder : List.of(path, backups(), logs(), requests())) {
      DurableFile.createFolder(folder);
    }
    return this;
  }

  /// The folder beside this one where the sample workbook lies, out of the way of the user's own.
  public WorkbookFolder sample() {
    return new WorkbookFolder(path.resolveSibling(path.getFileName() + "-sample"));
  }

  /// Whether there is a workbook here, what is left of one, or one that is on its way in.
  public boolean holdsWorkbook() {
    return Files.exists(databaseFile())
        || keyFile().exists()
        || Files.exists(witness())
        || holdsFiles(changes())
        || holdsFiles(backups())
        || Files.exists(born())
        || restored().isPresent();
  }

  private static boolean holdsFiles(Path folder) {
    var files = folder.toFile().list();
    return files != null && files.length > 0;
  }

  /// The files and folders that are the workbook; the others here only belong to it.
  public List<Path> own() {
    var key = keyFile();
    return List.of(databaseFile(), key.current(), key.old(), witness(), changes());
  }

  /// A new workbook that is complete and is on its way in.
  public Path born() {
    return path.resolve("created");
  }

  /// A restored workbook that is complete and is on its way in; empty where none is.
  public Optional<Path> restored() {
    var names = path.toFile().list((folder, name) -> name.startsWith("restored-"));
    return names == null ? Optional.empty() : Stream.of(names).findFirst().map(path::resolve);
  }

  /// The database as H2 is told: without the ending that it adds.
  public Path database() {
    return path.resolve("workbook");
  }

  public Path databaseFile() {
    return path.resolve("workbook.mv.db");
  }

  public KeyFile keyFile() {
    return new KeyFile(path.resolve("workbook.key"), path.resolve("workbook.key.old"));
  }

  public Path witness() {
    return path.resolve("workbook.witness");
  }

  /// The public key for which slips to this workbook are sealed.
  Path slipKey() {
    return path.resolve("workbook.slips");
  }

  public Path lock() {
    return path.resolve("lock");
  }

  public Path preferences() {
    return path.resolve("preferences.properties");
  }

  public Path backups() {
    return path.resolve("backups");
  }

  /// The change log: every commit since the last verified backups.
  public Path changes() {
    return path.resolve("changes");
  }

  /// Room that is given back when the disk is full, so that a save can still finish.
  public Path ballast() {
    return path.resolve("ballast");
  }

  /// There while something in the database is not trusted.
  Path suspicion() {
    return path.resolve("suspicion");
  }

  /// Where it is written down which other folder gets a copy of each backup.
  public Path secondFolder() {
    return path.resolve("second-folder.properties");
  }

  public Path logs() {
    return path.resolve("logs");
  }

  /// Slips from programs started later to the one that is running.
  public Path requests() {
    return path.resolve("requests");
  }
}
