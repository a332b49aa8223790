package app.quarterbook.ui.visit.note;

import app.quarterbook.exchange.Refused;
import app.quarterbook.exchange.picture.PictureReader;
import app.quarterbook.exchange.picture.Raw;
import app.quarterbook.exchange.picture.Shown;
import app.quarterbook.model.visit.Picture;
import app.quarterbook.model.visit.PictureId;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.store.ContentStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.PictureStore;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.Subscription;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The pictures of a visit, in their order.
public final class PictureViewModel implements AutoCloseable {
  private final Desk desk;
  private final VisitId visit;
  private final PictureStore store;
  private final ContentStore contents;
  private final SettingStore settings;
  private final Subscription subscription;
  private final ObservableList<Picture> pictures = FXCollections.observableArrayList();

  public PictureViewModel(Desk desk, Database database, VisitId visit) {
    this.desk = desk;
    this.visit = visit;
    store = new PictureStore(database);
    contents = new ContentStore(database);
    settings = new SettingStore(database);
    subscription = database.listen(Set.of(Rows.PICTURE), this::load);
    load();
  }

  public ObservableList<Picture> pictures() {
    return pictures;
  }

  /// Adds pictures behind the others. One that cannot be read is told of; the rest come in.
  public void add(List<Raw> raws) {
    desk.background()
        .beside(
            () -> {
              var problems = new ArrayList<String>();
              var shown = raws.stream().flatMap(raw -> read(raw, problems).stream()).toList();
              return new Taken(shown, problems);
            },
            this::keep);
  }

  /// Asks for picture files and adds them.
  void choose() {
    var files = desk.files().open(Text.of("picture.choose"), PictureReader.ENDINGS);
    if (!files.isEmpty()) {
      add(files.stream().<Raw>map(Raw.OnDisk::new).toList());
    }
  }

  /// Hands over what is seen of a picture.
  ///
  /// @param decode makes of its bytes what the screen needs, beside the workbook's thread
  <T> void seen(Picture picture, Function<byte[], T> decode, Consumer<T> then) {
    desk.background()
        .run(
            () -> contents.get(picture.content()),
            bytes -> bytes.ifPresent(it -> desk.background().beside(() -> decode.apply(it), then)));
  }

  void caption(Picture picture, String caption) {
    if (!caption.equals(picture.caption())) {
      desk.background().run(() -> store.caption(picture, caption));
    }
  }

  void delete(Picture picture) {
    desk.background().run(() -> store.delete(picture.id()));
    desk.toast().undo(Text.of("picture.deleted"));
  }

  /// @param by 1: one place later, -1: one place earlier
  void move(Picture picture, int by) {
    desk.background().run(() -> store.move(picture, by));
  }

  @Override
  public void close() {
    subscription.cancel();
  }

  private record Taken(List<Shown> shown, List<String> problems) {}

  private static List<Shown> read(Raw raw, List<String> problems) {
    try {
      return List.of(PictureReader.read(raw));
    } catch (Refused refused) {
      problems.add(refused.why().text());
      return List.of();
    }
  }

  private void keep(Taken taken) {
    taken.problems().forEach(desk.toast()::problem);
    if (taken.shown().isEmpty()) {
      return;
    }
    desk.background()
        .run(
            () -> {
              boolean originals = settings.load().keepsOriginals();
              store.add(taken.shown().stream().map(shown -> picture(shown, originals)).toList());
              return taken.shown().size();
            },
            count -> desk.toast().undo(Text.of("picture.added", count)));
  }

  private Picture picture(Shown shown, boolean originals) {
    boolean keep = originals && shown.original().length > 0;
    return new Picture(
        PictureId.next(),
        visit,
        0,
        "",
        shown.name(),
        contents.put(shown.bytes()),
        keep ? contents.put(shown.original()) : "",
        shown.width(),
        shown.height(),
        desk.clock().instant());
  }

  private void load() {
    desk.background()
        .run(
            () -> store.of(visit),
            found -> {
              if (!found.equals(pictures)) {
                pictures.setAll(found);
              }
            });
  }
}
