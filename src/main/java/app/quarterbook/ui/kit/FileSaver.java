package app.quarterbook.ui.kit;

import app.quarterbook.file.WholeFile;
import app.quarterbook.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Saves a document that a person asked for where they want it, and says whether it is there.
public final class FileSaver {
  private final Desk desk;
  private final String key;

  /// @param key `<bundle>.<document>`; its texts `.saveAs`, `.saved` and `.notSaved` ask where to
  /// and say how it went, the last two with the path
  public FileSaver(Desk desk, String key) {
    this.desk = desk;
    this.key = key;
  }

  /// @param name the name to offer, with its ending
  /// @param make makes the document, beside what touches the workbook; not called where the person
  /// thought better of it
  public void save(String name, Callable<byte[]> make) {
    save(name, make, () -> {});
  }

  /// @param written runs on the workbook thread once the file is there
  public void save(String name, Callable<byte[]> make, Runnable written) {
    desk.files().save(Text.of(key + ".saveAs"), name).ifPresent(file -> save(file, make, written));
  }

  private void save(Path file, Callable<byte[]> make, Runnable written) {
    desk.background()
        .beside(
            make,
            bytes -> desk.background().run(() -> write(file, bytes, written), desk.toast()::say));
  }

  /// @return what to tell the person
  private String write(Path file, byte[] bytes, Runnable written) {
    try {
      WholeFile.write(file, bytes);
    } catch (IOException e) {
      return Text.of(key + ".notSaved", file);
    }
    written.run();
    return Text.of(key + ".saved", file);
  }
}
