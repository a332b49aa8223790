package app.quarterbook.ui.lock;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.protect.RecoveryCode;
import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.KeyFile;
import app.quarterbook.store.disk.Protection;
import app.quarterbook.store.disk.Protections;
import app.quarterbook.store.disk.Secret;
import app.quarterbook.store.disk.SecretFile;
import app.quarterbook.ui.ChosenFiles;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockViewTest extends FxTest {
  private static final String WRONG = "That does not open this workbook.";

  private final RecoveryCode code = RecoveryCode.random(new Random(3));
  private final List<DataKey> opened = new ArrayList<>();
  @TempDir private Path folder;
  private KeyFile file;
  private DataKey key;
  private Path stick;
  private LockViewModel model;
  private final ChosenFiles files = new ChosenFiles();

  @BeforeEach
  void lock() throws IOException {
    file = new KeyFile(folder.resolve("k"), folder.resolve("k.old"));
    key = file.create();
    stick = folder.resolve("stick");
    Protection protection = Protections.of(file, key);
    protection.set(
        Secret.passphrase("correct horse battery"),
        Secret.recoveryCode(code),
        SecretFile.create(stick));
    model = get(() -> new LockViewModel(Background.sameThread(), file, opened::add));
    var view = showNode(() -> new LockView(model, "/home/me/quarterbook", files));
    run(view::focus);
  }

  @Test
  void thePassphraseOpensByKeysAlone() {
    type("correct horse battery");
    press(KeyCode.ENTER);
    assertThat(opened).containsExactly(key);
  }

  @Test
  void everyWrongSecretGetsOneSentence() throws IOException {
    type("wrong");
    press(KeyCode.ENTER);
    assertThat(said()).isEqualTo(WRONG);
    assertThat(this.<TextField>id("lock.passphrase").getText()).isEmpty();
    run(() -> this.<Hyperlink>id("lock.other").fire());
    run(() -> this.<TextField>id("lock.code").setText(other().text()));
    press(KeyCode.ENTER);
    assertThat(said()).startsWith(WRONG);
    for (var wrong : List.of(folder.resolve("missing"), folder.resolve("k"), otherStick())) {
      waitOut();
      files.choosing(wrong);
      run(() -> this.<Hyperlink>id("lock.useFile").fire());
      assertThat(said()).startsWith(WRONG);
    }
    assertThat(opened).isEmpty();
  }

  @Test
  void afterSomeWrongOnesNothingIsTriedForAWhile() {
    for (int tries = 0; tries < 7; tries++) {
      waitOut();
      type("wrong");
      press(KeyCode.ENTER);
    }
    assertThat(said()).startsWith(WRONG + " Wait ");
    assertThat(this.<Button>id("lock.open").isDisabled()).isTrue();
    type("correct horse battery");
    press(KeyCode.ENTER);
    assertThat(opened).isEmpty();
    waitOut();
    press(KeyCode.ENTER);
    assertThat(opened).containsExactly(key);
  }

  @Test
  void theRecoveryCodeOpensAndATypoIsToldBeforeItIsTried() {
    run(() -> this.<Hyperlink>id("lock.other").fire());
    var typed = new StringBuilder(code.text().replace("-", " "));
    typed.setCharAt(7, typed.charAt(7) == 'A' ? 'B' : 'A');
    run(() -> this.<TextField>id("lock.code").setText(typed.toString()));
    assertThat(this.<Label>id("lock.code.typo").getText()).isEqualTo("Group 2 has a typo.");
    run(() -> this.<TextField>id("lock.code").setText(code.text()));
    assertThat(this.<Label>id("lock.code.typo").isVisible()).isFalse();
    press(KeyCode.ENTER);
    assertThat(opened).containsExactly(key);
  }

  @Test
  void theKeyFileOpens() {
    files.choosing(stick);
    run(() -> this.<Hyperlink>id("lock.useFile").fire());
    assertThat(opened).containsExactly(key);
  }

  @Test
  void whatIsTypedCanBeSeen() {
    type("correct");
    run(() -> this.<ToggleButton>id("lock.passphrase.look").fire());
    TextField open = id("lock.passphrase.open");
    assertThat(open.getText()).isEqualTo("correct");
    assertThat(open.isVisible()).isTrue();
  }

  private String said() {
    return this.<Label>id("lock.said").getText();
  }

  private void waitOut() {
    run(
        () -> {
          while (!model.pause().isOver()) {
            model.pause().tick();
          }
        });
  }

  private static RecoveryCode other() {
    return RecoveryCode.random(new Random(4));
  }

  private Path otherStick() throws IOException {
    var other = folder.resolve("other");
    Files.deleteIfExists(other);
    SecretFile.create(other);
    return other;
  }
}
