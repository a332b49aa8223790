package app.quarterbook.cli;

import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// The log file of a workbook, where stack traces go that no person should see. It is kept small.
public final class Log {
  private static final Logger ROOT = Logger.getLogger("");

  /// Held here, as a logger that nobody holds is collected together with its level.
  private static final Logger JOOQ = Logger.getLogger("org.jooq");

  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");
  private static final int BYTES = 1 << 20;
  private static final int FILES = 3;

  private Log() {}

  /// Sends the program's log into the workbook's folder, or nowhere if that cannot be written.
  public static void start(WorkbookFolder folder) {
    LogManager.getLogManager().reset();
    ROOT.setLevel(Level.INFO);
    JOOQ.setLevel(Level.WARNING);
    LUCENE.setLevel(Level.SEVERE);
    if (!Files.isDirectory(folder.logs())) {
      return;
    }
    try {
      var file =
          new FileHandler(
              folder.logs().resolve("quarterbook.%g.log").toString(), BYTES, FILES, true);
      file.setFormatter(new LogFormat());
      ROOT.addHandler(file);
    } catch (IOException e) {
      ROOT.log(Level.FINE, "no log file", e);
    }
  }

  /// Writes down what went wrong on a thread that nobody waits for.
  public static void keep(Thread thread, Throwable fault) {
    ROOT.log(Level.SEVERE, fault, () -> "on the thread " + thread.getName());
  }

  /// Writes a fault down and says so in a sentence.
  static String note(Exception fault) {
    ROOT.log(Level.SEVERE, "a command failed", fault);
    return Text.of("cli.failed");
  }
}
