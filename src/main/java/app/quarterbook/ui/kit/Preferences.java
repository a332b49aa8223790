package app.quarterbook.ui.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/// How the window was left: look, scale, bounds, dividers, last place. It lies in the workbook's
/// folder and is worth nothing; a file that cannot be read counts as none.
public final class Preferences {
  private static final Logger LOG = Logger.getLogger(Preferences.class.getName());

  private final Path file;
  private final Properties values = new Properties();

  private Preferences(Path file) {
    this.file = file;
  }

  /// @param file a properties file; it need not exist
  public static Preferences of(Path file) {
    var preferences = new Preferences(file);
    if (Files.isReadable(file)) {
      try (var in = Files.newBufferedReader(file)) {
        preferences.values.load(in);
      } catch (IOException | IllegalArgumentException e) {
        LOG.log(Level.INFO, "preferences cannot be read and start anew", e);
      }
    }
    return preferences;
  }

  public Optional<String> get(String key) {
    return Optional.ofNullable(values.getProperty(key));
  }

  /// The number under a key, or the fallback where there is none.
  public double number(String key, double fallback) {
    try {
      return get(key).map(Double::parseDouble).filter(Double::isFinite).orElse(fallback);
    } catch (NumberFormatException e) {
      return fallback;
    }
  }

  public void put(String key, Object value) {
    values.setProperty(key, value.toString());
  }

  /// Writes the file beside the old one and swaps them, so that there always is a whole one.
  public void save() {
    var fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (var out = Files.newBufferedWriter(fresh)) {
        values.store(out, null);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "preferences could not be saved", e);
    }
  }
}
