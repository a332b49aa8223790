package app.quarterbook.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Looks for words that stand in a workbook in files where nothing of it may be read.
public final class Leaks {
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private Leaks() {}

  /// The files below a folder that hold a word, in their names or their bytes. What goes away
  /// meanwhile holds nothing.
  public static List<String> of(String word, Path folder) {
    var all = new All();
    try {
      Files.walkFileTree(folder, all);
      var found = new ArrayList<String>();
      for (var path : all.paths) {
        if (path.getFileName().toString().contains(word) || holds(path, word)) {
          found.add(path.toString());
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(Path file, String word) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try {
      var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return CHARSETS.stream()
          .flatMap(charset -> Stream.of(word, word.toLowerCase()).map(it -> it.getBytes(charset)))
          .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
          .anyMatch(content::contains);
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  private static final class All extends SimpleFileVisitor<Path> {
    private final List<Path> paths = new ArrayList<>();

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      paths.add(path);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      paths.add(path);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException fault) throws IOException {
      if (fault instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw fault;
    }
  }
}
