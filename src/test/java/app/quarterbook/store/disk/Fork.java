package app.quarterbook.store.disk;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A second program, on the class path of this one, to be killed.
public final class Fork {
  private Fork() {}

  /// Starts the class's main method; what it prints can be read from the process.
  public static Process of(Class<?> main, String... args) throws IOException {
    return start(List.of(), main, args);
  }

  /// Starts one that has only so much heap, in MiB, and much to read: only the second compiler
  /// makes ciphers quick.
  public static Process small(int heap, Class<?> main, String... args) throws IOException {
    return start(List.of("-Xmx" + heap + "m", "-XX:TieredStopAtLevel=4"), main, args);
  }

  /// Starts a program that opens windows, without a display.
  public static Process window(Class<?> main, String... args) throws IOException {
    return start(
        List.of(
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow"),
        main,
        args);
  }

  private static Process start(List<String> flags, Class<?> main, String... args)
      throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-Djava.util.logging.config.file="
                    + System.getProperty("java.util.logging.config.file", "")));
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
  }
}
