package app.quarterbook.ui.shell;

import app.quarterbook.store.Backups;
import app.quarterbook.store.StoreException;
import app.quarterbook.store.backup.Occasion;
import app.quarterbook.ui.backup.BackupActions;
import app.quarterbook.ui.backup.BackupsView;
import app.quarterbook.ui.backup.BackupsViewModel;
import app.quarterbook.ui.backup.SecondCopyNotice;
import app.quarterbook.ui.backup.SecondCopyViewModel;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Ticker;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Plugs in the backups and makes them by itself: soon after the start, every hour and at the end,
/// where something was changed. A workbook in memory has none.
final class BackupFeatures {
  private static final Logger LOG = System.getLogger(BackupFeatures.class.getName());
  private static final Duration LOOK = Duration.ofSeconds(30);

  private final Setup setup;
  private final Desk desk;
  private final Optional<Backups> backups;
  private final @Nullable SecondCopyViewModel second;
  private final Node notice;
  private final Ticker looking = new Ticker(LOOK, this::look);
  private boolean told;
  private boolean running;

  BackupFeatures(Setup setup, Desk desk) {
    this.setup = setup;
    this.desk = desk;
    backups = Backups.of(setup.database(), work -> setup.background().run(work));
    second = backups.map(it -> new SecondCopyViewModel(desk, setup.backing(), it)).orElse(null);
    notice = second == null ? nothing() : new SecondCopyNotice(second);
  }

  void plugInto(Places places) {
    backups.ifPresent(
        it ->
            places
                .screen(Place.Backups.class, place -> new BackupsView(model(it)))
                .screen(Place.BackupFile.class, place -> looking(it, place.file()))
                .actions(BackupActions.all()));
  }

  private BackupsView looking(Backups all, Path file) {
    var model = model(all);
    model.look(file);
    return new BackupsView(model);
  }

  private BackupsViewModel model(Backups all) {
    return new BackupsViewModel(desk, setup.backing(), all, setup.reopen());
  }

  /// The line below Today's list.
  Node notice() {
    if (second != null) {
      second.reload();
    }
    return notice;
  }

  /// On the thread that saves.
  void beforeImport() {
    ensure(Occasion.BEFORE_IMPORT);
  }

  /// On the thread that saves.
  void beforeDeleting() {
    ensure(Occasion.BEFORE_DELETING);
  }

  private void ensure(Occasion occasion) {
    backups.ifPresent(it -> it.ensure(occasion));
  }

  /// From now on backups are made by themselves.
  void begin() {
    if (backups.isPresent()) {
      looking.start();
    }
  }

  /// On the way out: what fails now is seen by the age of the last backup.
  void last() {
    try {
      Backups.of(setup.database(), Runnable::run).ifPresent(Backups::round);
    } catch (StoreException e) {
      LOG.log(Level.WARNING, "no backup at the end: {0}", e.getMessage());
    }
  }

  void close() {
    looking.close();
    if (second != null) {
      second.close();
    }
  }

  /// A failure is told once, until it has gone well again.
  private void look() {
    if (running) {
      return;
    }
    running = true;
    setup
        .backing()
        .<Optional<StoreException>>run(
            () -> backups.flatMap(BackupFeatures::round),
            fault -> {
              running = false;
              if (!told && fault.isPresent()) {
                desk.toast().problem(fault.get().sentence());
              }
              told = fault.isPresent();
            },
            () -> running = false);
  }

  private static Optional<StoreException> round(Backups backups) {
    try {
      if (backups.isDue()) {
        backups.round();
      } else {
        backups.second().update();
      }
      return Optional.empty();
    } catch (StoreException e) {
      return Optional.of(e);
    }
  }

  private static Node nothing() {
    var nothing = new Region();
    nothing.setManaged(false);
    return nothing;
  }
}
