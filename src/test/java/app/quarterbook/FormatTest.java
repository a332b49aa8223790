package app.quarterbook;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All sources look the same. `mvn test -Dtest=FormatTest -Dformat=write` makes them so.
class FormatTest {
  private static final int WIDTH = 100;

  @Test
  void everySourceIsFormatted() throws Exception {
    boolean write = "write".equals(System.getProperty("format"));
    var crooked = new ArrayList<Path>();
    for (var file : sources()) {
      var text = Files.readString(file);
      var straight = straighten(text);
      if (!text.equals(straight)) {
        crooked.add(file);
        if (write) {
          Files.writeString(file, straight);
        }
      }
    }
    if (!write) {
      assertThat(crooked).isEmpty();
    }
    assertThat(sources()).isNotEmpty();
  }

  private static String straighten(String text) throws Exception {
    var wrapped = text.lines().flatMap(FormatTest::wrapDoc).collect(joining("\n", "", "\n"));
    var ordered = ImportOrderer.reorderImports(wrapped, Style.GOOGLE);
    return new Formatter().formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
  }

  /// The formatter would break a long `///` line into a doc comment and a plain one.
  private static Stream<String> wrapDoc(String line) {
    var doc = line.stripLeading();
    int space = line.lastIndexOf(' ', WIDTH);
    int start = line.length() - doc.length() + 4;
    if (!doc.startsWith("/// ") || line.length() <= WIDTH || space <= start) {
      return Stream.of(line);
    }
    var rest = line.substring(0, start) + line.substring(space + 1);
    return Stream.concat(Stream.of(line.substring(0, space)), wrapDoc(rest));
  }

  private static List<Path> sources() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
