package app.quarterbook.ui.lock;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.protect.RecoveryCode;
import app.quarterbook.report.Pdfs;
import app.quarterbook.store.disk.Protection;
import app.quarterbook.store.disk.Protections;
import app.quarterbook.store.disk.Secret;
import app.quarterbook.store.disk.SecretFile;
import app.quarterbook.store.disk.Way;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.FxTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectionScreenTest extends FxTest {
  private static final String PASSPHRASE = "correct horse battery";

  private final Desks desks = Desks.at(Clock.systemUTC());
  @TempDir private Path folder;
  private Protection protection;
  private ProtectionViewModel model;

  @BeforeEach
  void open() {
    protection = Protections.in(folder);
    model = get(() -> new ProtectionViewModel(desks.desk(), protection, folder));
    show(() -> new ProtectionView(model));
  }

  @Test
  void aPassphraseIsSetByKeysAlone() throws Exception {
    fire("lock.aim.TURN_ON");
    type(PASSPHRASE);
    press(KeyCode.ENTER);
    type(PASSPHRASE);
    press(KeyCode.ENTER);
    var code = model.code();
    assertThat(protection.isOn()).isFalse();
    fire("lock.noted");
    type(code.text().toLowerCase(Locale.ROOT).replace("-", ""));
    press(KeyCode.ENTER);
    assertThat(protection.ways()).containsExactly(Way.PASSPHRASE, Way.RECOVERY_CODE);
    assertThat(protection.opens(Secret.typed(PASSPHRASE))).isTrue();
    assertThat(protection.opens(List.of(Secret.recoveryCode(code)))).isTrue();
    assertThat(this.<Label>id("lock.state").getText()).isEqualTo("This workbook is protected.");
    assertThat(desks.toasts()).hasSize(1);
  }

  @Test
  void aPassphraseThatDoesNotDoIsRefusedInASentence() {
    fire("lock.aim.TURN_ON");
    choose("short", "short");
    assertThat(said()).startsWith("Use at least 10 characters.");
    choose(PASSPHRASE, PASSPHRASE + "!");
    assertThat(said()).isEqualTo("These two are not the same.");
    assertThat(model.stepProperty().get()).isEqualTo(Step.CHOOSE);
  }

  @Test
  void nothingIsChangedBeforeTheCodeWasTypedAgain() {
    turnOnUpToTheCode();
    fire("lock.noted");
    run(() -> model.retype(RecoveryCode.random(new Random(1)).text()));
    assertThat(said()).isEqualTo("That is not the code that was shown.");
    fire("lock.cancel");
    assertThat(protection.isOn()).isFalse();
    assertThat(this.<Label>id("lock.state").getText()).contains("without a passphrase");
  }

  @Test
  void theCodeIsPrinted() throws Exception {
    turnOnUpToTheCode();
    var sheet = folder.resolve("sheet.pdf");
    desks.choosing(sheet);
    fire("lock.sheet.saveAs");
    var words = Pdfs.words(Files.readAllBytes(sheet));
    assertThat(words).contains(model.code().groups());
    assertThat(desks.toasts().getLast()).contains("sheet.pdf");
  }

  @Test
  void changingAsksForThePresentSecretFirst() throws Exception {
    turnOn();
    fire("lock.aim.CHANGE_PASSPHRASE");
    run(() -> model.confirm("no idea"));
    assertThat(said()).isEqualTo("That does not open this workbook.");
    for (int tries = 0; tries < 6; tries++) {
      waitOut();
      run(() -> model.confirm("no idea"));
    }
    assertThat(said()).contains(" Wait ");
    run(() -> model.confirm(PASSPHRASE));
    assertThat(model.stepProperty().get()).isEqualTo(Step.CONFIRM);
    waitOut();
    run(() -> model.confirm(PASSPHRASE));
    run(() -> model.choose("another passphrase", "another passphrase"));
    assertThat(protection.opens(Secret.typed("another passphrase"))).isTrue();
    assertThat(protection.opens(Secret.typed(PASSPHRASE))).isFalse();
  }

  @Test
  void aKeyFileIsMadeAndTakenAway() throws Exception {
    turnOn();
    var stick = folder.resolve("workbook.keyfile");
    desks.choosing(stick);
    fire("lock.aim.MAKE_FILE");
    run(() -> model.confirm(PASSPHRASE));
    assertThat(protection.opens(SecretFile.read(stick).stream().toList())).isTrue();
    fire("lock.aim.REMOVE_FILE");
    run(() -> model.confirm(PASSPHRASE));
    assertThat(protection.opens(SecretFile.read(stick).stream().toList())).isFalse();
    assertThat(protection.opens(Secret.typed(PASSPHRASE))).isTrue();
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() throws Exception {
    turnOn();
    var taken = Files.writeString(folder.resolve("taken"), "mine");
    desks.choosing(taken);
    fire("lock.aim.MAKE_FILE");
    run(() -> model.confirm(PASSPHRASE));
    assertThat(said()).startsWith("That could not be written, so nothing was changed.");
    assertThat(taken).hasContent("mine");
    assertThat(protection.ways()).doesNotContain(Way.SECRET_FILE);
  }

  @Test
  void theForgottenPassphraseIsReplacedWithTheRecoveryCode() throws Exception {
    var code = turnOn();
    fire("lock.aim.CHANGE_PASSPHRASE");
    run(() -> model.confirm(code.text()));
    run(() -> model.choose("another passphrase", "another passphrase"));
    assertThat(protection.opens(Secret.typed("another passphrase"))).isTrue();
  }

  @Test
  void protectionIsTakenAway() {
    turnOn();
    fire("lock.aim.TURN_OFF");
    run(() -> model.confirm(PASSPHRASE));
    assertThat(protection.isOn()).isFalse();
  }

  private void waitOut() {
    run(
        () -> {
          while (!model.pause().isOver()) {
            model.pause().tick();
          }
        });
  }

  private RecoveryCode turnOn() {
    turnOnUpToTheCode();
    var code = model.code();
    run(model::noted);
    run(() -> model.retype(code.text()));
    assertThat(protection.isOn()).isTrue();
    return code;
  }

  private void turnOnUpToTheCode() {
    run(() -> model.begin(Aim.TURN_ON));
    run(() -> model.choose(PASSPHRASE, PASSPHRASE));
  }

  private void choose(String one, String two) {
    run(() -> this.<TextField>id("lock.new").setText(one));
    run(() -> this.<TextField>id("lock.again").setText(two));
    fire("lock.goOn");
  }

  private String said() {
    return this.<Label>id("lock.said").getText();
  }

  private void fire(String id) {
    run(() -> this.<Button>id(id).fire());
  }
}
