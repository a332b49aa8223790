package app.quarterbook.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Looks for words that stand in a workbook in files where nothing of it may be read.
public final class Leaks {
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private Leaks() {}

  /// The files below a folder that hold a word, in their names or their bytes.
  public static List<String> of(String word, Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> holds(file, word)).map(Path::toString).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(Path file, String word) {
    if (file.getFileName().toString().contains(word)) {
      return true;
    }
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try {
      var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return CHARSETS.stream()
          .flatMap(charset -> Stream.of(word, word.toLowerCase()).map(it -> it.getBytes(charset)))
          .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
          .anyMatch(content::contains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
