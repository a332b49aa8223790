package app.quarterbook;

import app.quarterbook.cli.Log;
import app.quarterbook.cli.Quarterbook;
import java.time.Clock;

/// The way in.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Thread.setDefaultUncaughtExceptionHandler(Log::keep);
    var clock = Clock.systemDefaultZone();
    System.exit(
        new Quarterbook(
                (folder, backup) -> new Window(folder, backup, clock).run(),
                folder -> new WindowRehearsal(folder, clock).run(),
                clock)
            .run(args));
  }
}
