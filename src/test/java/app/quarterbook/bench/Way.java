package app.quarterbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is started, to compare how long that takes. None of them needs a display, and each
/// uses one where there is one; the workbook is named in the environment, as a start from the menu
/// has no words on its command line.
enum Way {
  /// A window with one word in it, on Java as it comes: nothing with JavaFX starts faster by
  /// itself.
  BARE {
    @Override
    List<String> command() {
      return java(tool("java"), List.of(), CLASS_PATH, BareWindow.class);
    }
  },

  /// The program as Maven starts it.
  PLAIN {
    @Override
    List<String> command() {
      var options = List.of(System.getProperty("app.jvm", "").strip().split("\\s+"));
      return java(tool("java"), options, CLASS_PATH, Starter.class);
    }
  },

  /// The program as it is installed: with its own Java and with what it learnt when it was packed.
  INSTALLED {
    @Override
    boolean isThere() {
      return Files.exists(IMAGE.resolve("lib/app/quarterbook.aot"));
    }

    @Override
    List<String> command() throws IOException {
      var java = IMAGE.resolve("lib/runtime/bin/quarterbook").toString();
      var path = settings("app.classpath=").collect(Collectors.joining(":"));
      var options = settings("java-options=").toList();
      return java(java, options, path + ":" + CLASSES, Starter.class);
    }
  };

  private static final Path IMAGE =
      Path.of("target", "installer", "image", "quarterbook").toAbsolutePath();
  private static final String CLASSES = Path.of("target", "test-classes").toString();
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  /// The words of the command line.
  abstract List<String> command() throws IOException;

  /// Whether it can be started here: the installed form only where it was made before.
  boolean isThere() {
    return true;
  }

  /// A tool of the Java that runs this.
  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private static List<String> java(String java, List<String> options, String path, Class<?> main) {
    var command = new ArrayList<>(List.of(java));
    command.addAll(options);
    command.add("-Dprism.order=sw");
    if (System.getenv("DISPLAY") == null) {
      command.add("-Dglass.platform=Headless");
    }
    command.addAll(List.of("-cp", path, main.getName()));
    command.removeIf(String::isEmpty);
    return command;
  }

  private static Stream<String> settings(String key) throws IOException {
    var app = IMAGE.resolve("lib/app");
    return Files.readAllLines(app.resolve("quarterbook.cfg")).stream()
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()).replace("$APPDIR", app.toString()));
  }
}
