package app.quarterbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogFormatTest {
  private static final String SECRET = "Larkspur Dental";

  @Test
  void whereItFailedIsSaidAndNotWhatItWasAbout() {
    var fault =
        new IllegalStateException(
            SECRET, new SQLException("insert of " + SECRET, "23505", 23505, null));
    var written = written("app.quarterbook.Window", "a screen failed", fault);
    assertThat(written)
        .contains(
            "a screen failed",
            "java.lang.IllegalStateException",
            "caused by java.sql.SQLException",
            "at app.quarterbook.cli.LogFormatTest")
        .doesNotContain(SECRET);
  }

  @Test
  void whatALibrarySaysIsLeftOut() {
    assertThat(written("org.example", "cannot read " + SECRET, null))
        .contains("WARNING", "org.example")
        .doesNotContain(SECRET);
  }

  private static String written(String logger, String message, Throwable fault) {
    var entry = new LogRecord(Level.WARNING, message);
    entry.setLoggerName(logger);
    entry.setThrown(fault);
    return new LogFormat().format(entry);
  }
}
