package app.quarterbook.ui.setting;

import app.quarterbook.exchange.Refused;
import app.quarterbook.exchange.picture.PictureReader;
import app.quarterbook.exchange.picture.Raw;
import app.quarterbook.exchange.picture.Shown;
import app.quarterbook.store.ContentStore;
import app.quarterbook.store.Database;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Field;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The logo at the head of documents: chosen from a file, kept in the workbook.
final class LogoViewModel {
  private final Desk desk;
  private final ContentStore contents;
  private final Field<String> name;
  private final ReadOnlyObjectWrapper<byte @Nullable []> picture = new ReadOnlyObjectWrapper<>();

  /// @param name the setting that names the picture
  LogoViewModel(Database database, Desk desk, Field<String> name) {
    this.desk = desk;
    this.name = name;
    contents = new ContentStore(database);
    name.valueProperty().subscribe(this::read);
  }

  /// The picture's bytes; null where there is none.
  ReadOnlyObjectProperty<byte @Nullable []> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /// Asks for a file and takes its picture.
  void choose() {
    desk.files().open(Text.of("setting.logo.choose"), PictureReader.ENDINGS).stream()
        .findFirst()
        .ifPresent(file -> desk.background().beside(() -> read(file), this::keep));
  }

  /// Documents have none from now on; it can be undone.
  void remove() {
    name.choose("");
    desk.toast().undo(Text.of("setting.logo.removed"));
  }

  /// @param shown empty where the file was no picture
  private record Taken(Optional<Shown> shown, String problem) {}

  private static Taken read(Path file) {
    try {
      return new Taken(Optional.of(PictureReader.read(new Raw.OnDisk(file))), "");
    } catch (Refused refused) {
      return new Taken(Optional.empty(), refused.why().text());
    }
  }

  private void keep(Taken taken) {
    taken
        .shown()
        .ifPresentOrElse(
            shown -> desk.background().run(() -> contents.put(shown.bytes()), name::choose),
            () -> desk.toast().problem(taken.problem()));
  }

  private void read(String digest) {
    if (digest.isEmpty()) {
      picture.set(null);
    } else {
      desk.background()
          .run(() -> contents.readable(digest), bytes -> bytes.ifPresent(picture::set));
    }
  }
}
