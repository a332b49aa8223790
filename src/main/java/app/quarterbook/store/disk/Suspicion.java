package app.quarterbook.store.disk;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;

/// Remembers that something in the database could not be read as it was written, until the next
/// opening has read all of it: what opens without a complaint may be damaged further in.
public record Suspicion(WorkbookFolder folder) {
  private static final Logger LOG = System.getLogger(Suspicion.class.getName());

  public void raise() {
    try {
      DurableFile.write(folder.suspicion(), new byte[0]);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "a suspicion is not remembered", e);
    }
  }

  public boolean isRaised() {
    return Files.exists(folder.suspicion());
  }

  public void clear() throws IOException {
    Files.deleteIfExists(folder.suspicion());
  }
}
