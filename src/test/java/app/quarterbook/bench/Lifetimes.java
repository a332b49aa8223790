package app.quarterbook.bench;

import app.quarterbook.lifetime.Lifetime;
import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/// The workbooks that are measured, made once a day as they end today.
public final class Lifetimes {
  private Lifetimes() {}

  /// A closed workbook of so many lifetimes.
  public static WorkbookFolder folder(double factor, Clock clock) throws IOException {
    var name = "lifetime-%s-%s".formatted(factor, LocalDate.now(clock));
    var done = Path.of("target", "bench", name);
    if (!Files.exists(done)) {
      var making = done.resolveSibling("making-" + name);
      Lifetime.open(new WorkbookFolder(making), clock, factor).close();
      Files.move(making, done);
    }
    return new WorkbookFolder(done);
  }

  /// The same without its backups in a folder of its own, to be spoilt.
  public static WorkbookFolder copy(double factor, Clock clock, Path to) throws IOException {
    var from = folder(factor, clock);
    Files.createDirectory(to);
    for (var own : from.own()) {
      if (Files.exists(own)) {
        copy(own, from.path(), to);
      }
    }
    return new WorkbookFolder(to);
  }

  private static void copy(Path own, Path from, Path to) throws IOException {
    try (var files = Files.walk(own)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }
}
