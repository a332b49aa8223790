package app.quarterbook.ui.visit.part;

import static java.util.stream.Collectors.toMap;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Field;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A list that is written line by line: a line begins with its first letter, saves itself, and is
/// gone when nothing is left in it.
final class LinesViewModel<R, F> implements AutoCloseable {
  /// Where the lines come from and go to; the first three are called on the workbook thread.
  ///
  /// @param fresh a new record for a line at this place, its leading text yet to be typed
  /// @param place where a record's line stands
  /// @param fields the fields of a record being edited
  /// @param lead the field without which there is no line
  record Source<R, F>(
      Supplier<List<R>> load,
      Consumer<R> save,
      Consumer<UUID> delete,
      Function<R, UUID> id,
      Function<R, Integer> place,
      IntFunction<R> fresh,
      Function<Draft<R>, F> fields,
      Function<F, Field<String>> lead,
      Consumer<F> lock) {}

  private final Desk desk;
  private final Source<R, F> source;
  private final ObservableList<Line<R, F>> lines = FXCollections.observableArrayList();
  private final BooleanProperty locked = new SimpleBooleanProperty();

  LinesViewModel(Desk desk, Source<R, F> source) {
    this.desk = desk;
    this.source = source;
    locked.addListener((property, old, now) -> lines.forEach(this::lockIfLocked));
    reload();
  }

  ObservableList<Line<R, F>> lines() {
    return lines;
  }

  /// Whether no line can be added, and what is written cannot be changed.
  BooleanProperty lockedProperty() {
    return locked;
  }

  /// Begins a new line at the end.
  ///
  /// @param typed what was typed of it so far; not blank
  Line<R, F> begin(String typed) {
    int place =
        lines.stream().mapToInt(it -> source.place().apply(it.draft().record())).max().orElse(-1);
    var line = line(source.fresh().apply(place + 1), false);
    lines.add(line);
    line.lead().textProperty().set(typed);
    return line;
  }

  /// Takes a line away, with everything that was typed in it; undoing brings it back.
  void delete(Line<R, F> line) {
    line.autosave().close();
    lines.remove(line);
    if (line.isStored()) {
      var title = line.lead().value();
      desk.background().run(() -> source.delete().accept(line.id()));
      desk.toast().undo(Text.of("kit.deleted", title));
    }
  }

  /// Fetches the lines anew; what is being typed stays.
  void reload() {
    desk.background().run(source.load()::get, this::show);
  }

  @Override
  public void close() {
    lines.forEach(line -> line.autosave().close());
  }

  private void show(List<R> records) {
    var now = records.stream().collect(toMap(source.id(), record -> record));
    lines.removeIf(line -> line.isStored() && !now.containsKey(line.id()));
    for (int i = 0; i < records.size(); i++) {
      var record = records.get(i);
      var id = source.id().apply(record);
      lines.stream()
          .filter(line -> line.id().equals(id))
          .findFirst()
          .ifPresentOrElse(line -> line.draft().load(record), () -> insert(record));
    }
  }

  private void insert(R record) {
    int place = source.place().apply(record);
    int at = 0;
    while (at < lines.size() && source.place().apply(lines.get(at).draft().record()) <= place) {
      at++;
    }
    lines.add(at, line(record, true));
  }

  private Line<R, F> line(R record, boolean stored) {
    var draft = new Draft<>(record);
    var fields = source.fields().apply(draft);
    var lead = source.lead().apply(fields);
    var line =
        new Line<>(desk, source.id().apply(record), draft, fields, lead, source.save(), stored);
    lockIfLocked(line);
    return line;
  }

  private void lockIfLocked(Line<R, F> line) {
    if (locked.get()) {
      source.lock().accept(line.fields());
    }
  }
}
