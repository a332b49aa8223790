package app.quarterbook.bench;

import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The program as its start script starts it, in a process of its own.
///
/// @param window milliseconds from the start to the window
/// @param filled milliseconds from the start to a list with something in it
/// @param resident megabytes, once it has come to rest
record StartedProgram(double window, double filled, List<Double> resident) {
  private static final int SETTLING_SECONDS = 20;
  private static final int SAMPLES = 5;

  static StartedProgram on(WorkbookFolder folder) throws Exception {
    var process = start(folder);
    try (var said = process.inputReader()) {
      double window = Double.parseDouble(said.readLine());
      double filled = Double.parseDouble(said.readLine());
      process.waitFor(SETTLING_SECONDS, TimeUnit.SECONDS);
      var resident = new ArrayList<Double>();
      for (int i = 0; i < SAMPLES; i++) {
        collect(process.pid());
        process.waitFor(1, TimeUnit.SECONDS);
        resident.add(Machine.resident(process.pid()));
      }
      return new StartedProgram(window, filled, resident);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static Process start(WorkbookFolder folder) throws IOException {
    var command = new ArrayList<>(List.of(tool("java")));
    command.addAll(List.of(System.getProperty("app.jvm", "").strip().split("\\s+")));
    command.addAll(
        List.of(
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-cp",
            System.getProperty("java.class.path"),
            Starter.class.getName(),
            "--workbook",
            folder.path().toString()));
    command.removeIf(String::isEmpty);
    var builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
    builder.environment().putIfAbsent("DISPLAY", ":0"); // asked for, and not used
    return builder.start();
  }

  private static void collect(long pid) throws Exception {
    new ProcessBuilder(tool("jcmd"), Long.toString(pid), "GC.run")
        .redirectOutput(Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }
}
