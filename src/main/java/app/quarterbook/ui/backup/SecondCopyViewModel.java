package app.quarterbook.ui.backup;

import app.quarterbook.store.Backups;
import app.quarterbook.store.backup.Backup;
import app.quarterbook.ui.kit.Background;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Live;
import app.quarterbook.ui.kit.Place;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// How old the last good copy in the second folder is.
public final class SecondCopyViewModel implements AutoCloseable {
  private final Desk desk;
  private final Live<SecondState> live;
  private final ReadOnlyObjectWrapper<@Nullable SecondState> second = new ReadOnlyObjectWrapper<>();

  /// @param backing where backups are made
  public SecondCopyViewModel(Desk desk, Background backing, Backups backups) {
    this.desk = desk;
    live =
        new Live<>(
            backing,
            changed -> backups.listen(changed)::cancel,
            () -> state(backups, backups.all()),
            second::set);
    live.reload();
  }

  /// Looks again; the day may be another.
  public void reload() {
    live.reload();
  }

  /// Null until it was read.
  ReadOnlyObjectProperty<@Nullable SecondState> secondProperty() {
    return second.getReadOnlyProperty();
  }

  BackupWords words() {
    return new BackupWords(desk.clock());
  }

  /// Goes to the backups.
  void open() {
    desk.navigator().go(new Place.Backups());
  }

  @Override
  public void close() {
    live.close();
  }

  /// Looks at the disk.
  ///
  /// @param all the backups, the newest first
  static SecondState state(Backups backups, List<Backup> all) {
    var copies = backups.second();
    return copies
        .chosen()
        .map(
            it ->
                new SecondState(
                    it.path().toString(),
                    copies.isThere(),
                    it.copiedAt(),
                    !all.isEmpty() && all.getFirst().manifest().sequence() == it.sequence()))
        .orElse(SecondState.NONE);
  }
}
