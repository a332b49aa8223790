package app.quarterbook.bench;

import app.quarterbook.store.disk.WorkbookFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A process that is measured from its start on.
final class Started implements AutoCloseable {
  private static final int SETTLING_SECONDS = 45;

  private final long begun = System.nanoTime();
  private final Process process;
  private final BufferedReader said;

  Started(Way way, WorkbookFolder folder) throws IOException {
    var builder = new ProcessBuilder(way.command()).redirectError(Redirect.DISCARD);
    builder.environment().put("QUARTERBOOK_HOME", folder.path().toString());
    builder.environment().putIfAbsent("DISPLAY", ":0"); // asked for, and not used
    process = builder.start();
    said = process.inputReader();
  }

  /// Waits until the process says a word.
  ///
  /// @return what it took since the start of the process, by the clock and of the processor
  Took until(String word) throws IOException {
    for (var line = said.readLine(); line != null; line = said.readLine()) {
      if (line.equals(word)) {
        return new Took((System.nanoTime() - begun) / 1e6, processor().toNanos() / 1e6, 0);
      }
    }
    throw new IOException("the process ended before it said: " + word);
  }

  /// Waits until the process has come to rest.
  void settle() throws InterruptedException {
    process.waitFor(SETTLING_SECONDS, TimeUnit.SECONDS);
  }

  /// What it holds in memory, in megabytes.
  double resident() throws IOException {
    return Machine.resident(process.pid());
  }

  /// The time that the processor works for it in so long, in milliseconds.
  double processorIn(Duration time) throws InterruptedException {
    var before = processor();
    process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    return processor().minus(before).toNanos() / 1e6;
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  private Duration processor() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
