package app.quarterbook.ui.wording;

import app.quarterbook.model.wording.WordingKey;
import app.quarterbook.store.Database;
import app.quarterbook.store.Rows;
import app.quarterbook.store.Subscription;
import app.quarterbook.store.WordingStore;
import app.quarterbook.ui.kit.Autosave;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Field;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// The texts that may be rewritten, one of them open. It saves itself.
public final class WordingViewModel implements AutoCloseable {
  private final Desk desk;
  private final WordingStore store;
  private final Subscription subscription;
  private final ObservableSet<WordingKey> own =
      FXCollections.observableSet(EnumSet.noneOf(WordingKey.class));
  private final ReadOnlyObjectWrapper<@Nullable Field<String>> text = new ReadOnlyObjectWrapper<>();
  private WordingKey key = WordingKey.NOTE_ON_SITE;
  private @Nullable Draft<String> draft;
  private @Nullable Autosave autosave;

  public WordingViewModel(Database database, Desk desk) {
    this.desk = desk;
    store = new WordingStore(database);
    subscription = database.listen(Set.of(Rows.WORDING), this::reload);
    reload();
  }

  /// The texts the consultant rewrote.
  ObservableSet<WordingKey> own() {
    return own;
  }

  /// The text that is open; null until it is read. Another one when another is opened.
  ReadOnlyObjectProperty<@Nullable Field<String>> textProperty() {
    return text.getReadOnlyProperty();
  }

  /// Saves the text that is open, and opens another.
  void open(WordingKey wanted) {
    close(autosave);
    key = wanted;
    draft = null;
    desk.background()
        .run(
            () -> store.text(wanted),
            found -> {
              if (wanted == key) {
                edit(wanted, found);
              }
            });
  }

  /// Goes back to the text that came with the program.
  void reset() {
    var which = key;
    if (autosave != null) {
      autosave.now();
    }
    desk.background().run(() -> store.reset(which));
  }

  @Override
  public void close() {
    subscription.cancel();
    close(autosave);
  }

  private void edit(WordingKey which, String found) {
    var made = new Draft<>(found);
    draft = made;
    var field = made.text("content", it -> it, (it, typed) -> typed);
    autosave = made.autosave(desk, typed -> store.save(which, typed));
    text.set(field);
  }

  private void reload() {
    var which = key;
    desk.background()
        .run(
            () -> {
              var rewritten = EnumSet.noneOf(WordingKey.class);
              for (var each : WordingKey.values()) {
                store.own(each).ifPresent(found -> rewritten.add(each));
              }
              return rewritten;
            },
            rewritten -> {
              own.retainAll(rewritten);
              own.addAll(rewritten);
            });
    desk.background()
        .run(
            () -> store.text(which),
            found -> {
              if (draft != null && which == key) {
                draft.load(found);
              }
            });
  }

  private static void close(@Nullable Autosave open) {
    if (open != null) {
      open.close();
    }
  }
}
