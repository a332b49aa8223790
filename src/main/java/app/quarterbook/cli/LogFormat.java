package app.quarterbook.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/// Writes down where something failed and never what it was about: messages of exceptions repeat
/// what stands in the workbook, so of each only its kind and its place in the code are kept. What
/// libraries say for themselves is left out for the same reason.
final class LogFormat extends Formatter {
  private static final String OURS = "app.quarterbook";
  private static final int DEEPEST = 8;

  @Override
  public String format(LogRecord record) {
    var out = new StringWriter();
    var lines = new PrintWriter(out);
    var logger = String.valueOf(record.getLoggerName());
    var said = logger.startsWith(OURS) || logger.isEmpty() ? record.getMessage() : "";
    lines.printf("%s %s %s %s%n", record.getInstant(), record.getLevel(), logger, said);
    write(record.getThrown(), lines, 0);
    return out.toString();
  }

  private static void write(@Nullable Throwable fault, PrintWriter lines, int depth) {
    if (fault == null || depth == DEEPEST) {
      return;
    }
    lines.printf("%s%s%n", depth == 0 ? "" : "caused by ", fault.getClass().getName());
    for (var frame : fault.getStackTrace()) {
      lines.printf("\tat %s%n", frame);
    }
    write(fault.getCause(), lines, depth + 1);
  }
}
