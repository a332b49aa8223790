package app.quarterbook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Collects what JavaFX complains of in style sheets.
public final class CssWarnings extends Handler implements AutoCloseable {
  private final List<String> warnings = new ArrayList<>();
  private final Logger logger = Logger.getLogger("javafx.css");

  public CssWarnings() {
    logger.setLevel(Level.WARNING);
    logger.addHandler(this);
  }

  /// The warnings so far, in order.
  public synchronized List<String> all() {
    return List.copyOf(warnings);
  }

  @Override
  public synchronized void publish(LogRecord warning) {
    warnings.add(warning.getMessage());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
  }
}
