package app.quarterbook.ui.lock;

import static java.util.Objects.requireNonNull;

import app.quarterbook.model.Unsound;
import app.quarterbook.model.protect.Passphrase;
import app.quarterbook.model.protect.RecoveryCode;
import app.quarterbook.report.protect.RecoverySheet;
import app.quarterbook.store.disk.Protection;
import app.quarterbook.store.disk.Secret;
import app.quarterbook.store.disk.SecretFile;
import app.quarterbook.store.disk.Way;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.FileSaver;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Who gets in, and the steps to change that. Nothing has changed before the last step is done.
public final class ProtectionViewModel {
  private static final Logger LOG = System.getLogger(ProtectionViewModel.class.getName());

  private final Desk desk;
  private final Protection protection;
  private final Path folder;
  private final Pause pause = new Pause();
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.OVERVIEW);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private Aim aim = Aim.TURN_ON;
  private String passphrase = "";
  private @Nullable RecoveryCode code;

  /// @param folder where the workbook lies
  public ProtectionViewModel(Desk desk, Protection protection, Path folder) {
    this.desk = desk;
    this.protection = protection;
    this.folder = folder;
  }

  ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /// The sentence to show at this step; empty where nothing is wrong.
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Whether something is being worked out that takes a second or two.
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  Pause pause() {
    return pause;
  }

  Aim aim() {
    return aim;
  }

  boolean isOn() {
    return protection.isOn();
  }

  boolean hasSecretFile() {
    return protection.ways().contains(Way.SECRET_FILE);
  }

  /// The new recovery code, while it is shown.
  RecoveryCode code() {
    return requireNonNull(code);
  }

  void begin(Aim wanted) {
    aim = wanted;
    go(wanted == Aim.TURN_ON ? Step.CHOOSE : Step.CONFIRM);
  }

  /// Leaves everything as it is.
  void cancel() {
    forget();
    go(Step.OVERVIEW);
  }

  /// Asks for the present passphrase or recovery code before anything is changed.
  void confirm(String typed) {
    if (busy.get() || !pause.isOver() || typed.isEmpty()) {
      return;
    }
    work(() -> protection.opens(Secret.typed(typed)), this::confirmed);
  }

  void choose(String typed, String again) {
    try {
      Passphrase.check(typed, again);
    } catch (Unsound unsound) {
      problem.set(Text.of(unsound.key(), unsound.args()));
      return;
    }
    passphrase = typed;
    if (aim.makesCode()) {
      showCode();
    } else {
      change();
    }
  }

  /// Saves the sheet with the code where the person wants it.
  void saveSheet() {
    var shown = code();
    new FileSaver(desk, "lock.sheet")
        .save(
            RecoverySheet.fileName(),
            () -> RecoverySheet.pdf(shown, folder.toString(), desk.clock()));
  }

  /// The person has the code on paper.
  void noted() {
    go(Step.RETYPE);
  }

  void showAgain() {
    go(Step.SHOW_CODE);
  }

  void retype(String typed) {
    if (busy.get()) {
      return;
    }
    if (RecoveryCode.read(typed).filter(code()::equals).isEmpty()) {
      problem.set(Text.of("lock.notTheCode"));
      return;
    }
    change();
  }

  private void confirmed(boolean right) {
    if (!right) {
      pause.wrong();
      problem.set(Text.of("lock.wrong"));
      return;
    }
    pause.right();
    switch (aim) {
      case TURN_ON, CHANGE_PASSPHRASE -> go(Step.CHOOSE);
      case NEW_CODE -> showCode();
      case MAKE_FILE -> makeFile();
      case REMOVE_FILE, TURN_OFF -> change();
    }
  }

  private void showCode() {
    code = RecoveryCode.random(new SecureRandom());
    go(Step.SHOW_CODE);
  }

  private void makeFile() {
    desk.files()
        .save(Text.of("lock.saveFile"), "workbook.keyfile")
        .ifPresentOrElse(
            file -> apply(() -> protection.set(SecretFile.create(file))), this::cancel);
  }

  private void change() {
    var secrets = secrets().toArray(Secret[]::new);
    switch (aim) {
      case TURN_OFF -> apply(protection::turnOff);
      case REMOVE_FILE -> apply(protection::removeSecretFile);
      default -> apply(() -> protection.set(secrets));
    }
  }

  private interface Change {
    void make() throws IOException;
  }

  private void apply(Change change) {
    work(
        () -> {
          change.make();
          return protection.bringInStep();
        },
        this::changed);
  }

  private List<Secret> secrets() {
    var secrets = new ArrayList<Secret>();
    if (aim.choosesPassphrase()) {
      secrets.add(Secret.passphrase(passphrase));
    }
    if (aim.makesCode()) {
      secrets.add(Secret.recoveryCode(code()));
    }
    return secrets;
  }

  private void changed(int behind) {
    forget();
    go(Step.OVERVIEW);
    desk.toast().say(Text.of("lock.did." + aim.name()));
    if (behind > 0) {
      desk.toast().problem(Text.of("lock.behind", behind));
    }
  }

  private <T> void work(Callable<T> work, Consumer<T> then) {
    busy.set(true);
    problem.set("");
    desk.background()
        .beside(
            () -> attempt(work),
            result -> {
              busy.set(false);
              result.ifPresentOrElse(then, () -> problem.set(Text.of("lock.notChanged")));
            });
  }

  private static <T> Optional<T> attempt(Callable<T> work) throws Exception {
    try {
      return Optional.of(work.call());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the key file was not changed", e);
      return Optional.empty();
    }
  }

  private void forget() {
    passphrase = "";
    code = null;
  }

  private void go(Step next) {
    problem.set("");
    step.set(next);
  }
}
