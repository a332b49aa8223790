package app.quarterbook.report;

import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/// Keeps the renderer from writing to the console, where it would repeat what stands in a client's
/// report. What a page lacks is seen on the page.
final class SilentRenderer implements XRLogger {
  @Override
  public void log(String where, Level level, String message) {}

  @Override
  public void log(String where, Level level, String message, @Nullable Throwable cause) {}

  @Override
  public void setLevel(String logger, Level level) {}

  @Override
  public boolean isLogLevelEnabled(com.openhtmltopdf.util.Diagnostic diagnostic) {
    return false;
  }
}
