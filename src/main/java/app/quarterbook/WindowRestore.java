package app.quarterbook;

import app.quarterbook.store.Restoring;
import app.quarterbook.store.StoreException;
import app.quarterbook.store.backup.Backup;
import app.quarterbook.store.disk.KeyFile;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.BackgroundThread;
import app.quarterbook.ui.kit.FileDialogs;
import app.quarterbook.ui.kit.WorkbookThread;
import app.quarterbook.ui.lock.LockView;
import app.quarterbook.ui.lock.LockViewModel;
import app.quarterbook.ui.start.WaitView;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Parent;

/// The beginning with a backup where there is no workbook yet, as on a new computer, behind its
/// screens.
///
/// @param folder where the workbook will lie
record WindowRestore(WorkbookFolder folder, Backup backup, Clock clock, Owner owner) {
  private static final Logger LOG = System.getLogger(WindowRestore.class.getName());

  /// What is around it.
  interface Owner {
    void show(Parent view);

    FileDialogs files();

    /// The workbook is there, and this is how its key was come by.
    void restored(Unlock unlocked);

    /// Nothing came of it, and all is as it was.
    void failed(String sentence);
  }

  /// What is in it, in a sentence.
  String sentence() {
    var manifest = backup.manifest();
    var made =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .format(manifest.madeAt().atZone(clock.getZone()));
    return Text.of(
        "start.backup",
        made,
        manifest.count("CLIENT"),
        manifest.count("VISIT"),
        backup.file().getFileName());
  }

  /// Restores it; where it is protected, asks for the passphrase before.
  void begin() {
    try {
      var copy = Files.createTempFile("restoring", ".key");
      copy.toFile().deleteOnExit();
      var key = backup.keyFile(copy);
      if (key.ways().isEmpty()) {
        Files.delete(copy); // the key lies in it in the clear
        run(Unlock.clear());
      } else {
        unlock(key);
      }
    } catch (IOException e) {
      owner.failed(Text.of("store.backup.damaged", backup.file()));
    }
  }

  private void unlock(KeyFile key) {
    var trying = new BackgroundThread("unlocking", failure -> {});
    var model =
        new LockViewModel(
            trying,
            key,
            found -> {
              trying.retire();
              run(Unlock.with(found));
            });
    var view = new LockView(model, backup.file().toString(), owner.files());
    owner.show(view);
    view.focus();
  }

  private void run(Unlock unlock) {
    var view = new WaitView();
    view.say(Text.of("start.restoring", backup.file()));
    owner.show(view);
    WorkbookThread.aside(
        "restoring",
        () -> {
          var problem = restore(unlock);
          Platform.runLater(
              () -> problem.ifPresentOrElse(owner::failed, () -> owner.restored(unlock)));
        });
  }

  /// @return why it was not; empty where it was
  private Optional<String> restore(Unlock unlock) {
    try {
      new Restoring(folder, unlock, clock).run(backup);
      return Optional.empty();
    } catch (StoreException e) {
      return Optional.of(e.sentence());
    } catch (RuntimeException | Error e) {
      LOG.log(Level.ERROR, "the backup was not restored", e);
      return Optional.of(Text.of("store.failed"));
    }
  }
}
