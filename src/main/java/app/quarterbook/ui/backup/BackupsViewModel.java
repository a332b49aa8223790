package app.quarterbook.ui.backup;

import app.quarterbook.store.Backups;
import app.quarterbook.store.RestorePreview;
import app.quarterbook.store.backup.Backup;
import app.quarterbook.store.backup.Occasion;
import app.quarterbook.text.Text;
import app.quarterbook.ui.backup.BackupRow.Standing;
import app.quarterbook.ui.kit.Background;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Live;
import app.quarterbook.ui.kit.Spellings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The backups that there are, and what can be done with them. All of it runs beside the saving.
public final class BackupsViewModel implements AutoCloseable {
  private static final String ENDING = Backup.ENDING.substring(1);

  private record Found(List<Backup> backups, List<String> unreadable, SecondState second) {}

  private final Desk desk;
  private final Background backing;
  private final Backups backups;
  private final Runnable reopen;
  private final BackupWords words;
  private final Live<Found> live;
  private final Map<String, Backup> byName = new HashMap<>();
  private final Map<String, Standing> checked = new HashMap<>();
  private final ObservableList<BackupRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<SecondState> second =
      new ReadOnlyObjectWrapper<>(SecondState.NONE);
  private final ReadOnlyObjectWrapper<@Nullable PreviewLines> preview =
      new ReadOnlyObjectWrapper<>();
  private @Nullable Backup looked;
  private final ReadOnlyObjectWrapper<String> running = new ReadOnlyObjectWrapper<>("");
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

  /// @param backing where backups are made
  /// @param reopen closes the workbook and opens it again
  public BackupsViewModel(Desk desk, Background backing, Backups backups, Runnable reopen) {
    this.desk = desk;
    this.backing = backing;
    this.backups = backups;
    this.reopen = reopen;
    words = new BackupWords(desk.clock());
    live = new Live<>(backing, changed -> backups.listen(changed)::cancel, this::find, this::show);
    live.reload();
  }

  ObservableList<BackupRow> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<SecondState> secondProperty() {
    return second.getReadOnlyProperty();
  }

  /// What a restore would change; null while no backup is looked into.
  ReadOnlyObjectProperty<@Nullable PreviewLines> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /// What is being done now, as a sentence; empty for nothing.
  ReadOnlyObjectProperty<String> runningProperty() {
    return running.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  BackupWords words() {
    return words;
  }

  void make() {
    saved(
        "backup.making",
        () -> {
          var made = backups.make(Occasion.ASKED_FOR);
          backups.second().update();
          return made;
        },
        made -> {
          desk.toast().say(Text.of("backup.made", BackupWords.size(made.size())));
          live.reload();
        });
  }

  /// Reads a backup through once more.
  void check(BackupRow row) {
    with(
        row,
        backup ->
            run(
                "backup.checking",
                () -> backups.isSound(backup),
                sound -> {
                  checked.put(row.name(), sound ? Standing.CHECKED : Standing.DAMAGED);
                  desk.toast().say(Text.of(sound ? "backup.sound" : "backup.unsound"));
                  live.reload();
                }));
  }

  /// Looks into a backup.
  void look(BackupRow row) {
    with(
        row,
        backup -> run("backup.looking", () -> backups.preview(backup), found -> show(found, "")));
  }

  /// Looks into a backup that lies elsewhere.
  public void look(Path file) {
    run(
        "backup.looking",
        () -> backups.preview(backups.at(file)),
        found -> show(found, file.toString()));
  }

  /// Lets the person choose a backup that lies elsewhere.
  void open() {
    desk.files().open(Text.of("backup.open.title"), List.of(ENDING)).stream()
        .findFirst()
        .ifPresent(this::look);
  }

  void closePreview() {
    looked = null;
    preview.set(null);
  }

  /// Puts the backup that is looked into in the workbook's place. The workbook is closed and opened
  /// again.
  void restore() {
    var backup = looked;
    if (backup != null) {
      saved(
          "backup.restoring",
          () -> {
            backups.restore(backup);
            return backup;
          },
          done -> reopen.run());
    }
  }

  void chooseSecond() {
    desk.files()
        .folder(Text.of("backup.choose.title"))
        .ifPresent(
            folder ->
                run(
                    "backup.copying",
                    () -> {
                      backups.second().choose(folder);
                      return folder;
                    },
                    done -> live.reload()));
  }

  void forgetSecond() {
    run(
        "backup.copying",
        () -> {
          backups.second().forget();
          return true;
        },
        done -> live.reload());
  }

  @Override
  public void close() {
    live.close();
  }

  private interface Work<T> {
    T run();
  }

  private <T> void run(String sentenceKey, Work<T> work, Consumer<T> then) {
    running.set(Text.of(sentenceKey));
    backing.<T>run(
        work::run,
        result -> {
          running.set("");
          then.accept(result);
        },
        () -> running.set(""));
  }

  /// Runs it when what was typed is in the workbook.
  private <T> void saved(String sentenceKey, Work<T> work, Consumer<T> then) {
    desk.autosaves().flushAll();
    desk.background().run(() -> true, done -> run(sentenceKey, work, then));
  }

  private void with(BackupRow row, Consumer<Backup> act) {
    var backup = byName.get(row.name());
    if (backup != null) {
      act.accept(backup);
    }
  }

  private Found find() {
    var all = backups.all();
    var unreadable =
        backups.unreadable().stream().map(file -> file.getFileName().toString()).toList();
    return new Found(all, unreadable, SecondCopyViewModel.state(backups, all));
  }

  private void show(Found found) {
    byName.clear();
    var now = new ArrayList<BackupRow>();
    for (var backup : found.backups()) {
      var name = backup.file().getFileName().toString();
      byName.put(name, backup);
      now.add(row(name, backup));
    }
    for (var name : found.unreadable()) {
      now.add(new BackupRow(name, Instant.EPOCH, "", 0, 0, 0, Standing.DAMAGED));
    }
    rows.setAll(now);
    second.set(found.second());
    loaded.set(true);
  }

  private BackupRow row(String name, Backup backup) {
    var manifest = backup.manifest();
    return new BackupRow(
        name,
        manifest.madeAt(),
        "backup.Occasion." + manifest.occasion().name(),
        manifest.count("CLIENT"),
        manifest.count("VISIT"),
        backup.size(),
        checked.getOrDefault(name, Standing.VERIFIED));
  }

  private void show(RestorePreview found, String from) {
    looked = found.backup();
    preview.set(lines(found, from));
  }

  private PreviewLines lines(RestorePreview found, String from) {
    return new PreviewLines(
        from,
        words.moment(found.backup().manifest().madeAt()),
        found.changes().stream()
            .map(
                it ->
                    new PreviewLines.Count(
                        Text.of("backup.Rows." + it.rows().name()), it.now(), it.then()))
            .toList(),
        names(found.lost()),
        names(found.regained()));
  }

  private static List<String> names(RestorePreview.Things things) {
    var names = new ArrayList<String>();
    for (var thing : things.newest()) {
      var day = thing.visitedOn();
      names.add(
          day == null
              ? thing.client()
              : Text.of("backup.visit", thing.client(), Spellings.DATE.write(day)));
    }
    int more = things.all() - names.size();
    if (more > 0) {
      names.add(Text.of("backup.more", more));
    }
    return List.copyOf(names);
  }
}
