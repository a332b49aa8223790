package app.quarterbook.model.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.quarterbook.model.Unsound;
import org.junit.jupiter.api.Test;

class PassphraseTest {
  @Test
  void lengthAloneCounts() {
    assertThatCode(() -> Passphrase.check("aaaaaaaaaa", "aaaaaaaaaa")).doesNotThrowAnyException();
    assertThat(refused("aaaaaaaaa", "aaaaaaaaa")).isEqualTo("passphrase");
    assertThat(refused("a".repeat(1001), "a".repeat(1001))).isEqualTo("passphrase");
    // five letters, each of two chars
    assertThat(refused("😀".repeat(5), "😀".repeat(5))).isEqualTo("passphrase");
  }

  @Test
  void whatCannotBeSeenIsRefused() {
    assertThat(refused(" four words and more", " four words and more")).isEqualTo("passphrase");
  }

  @Test
  void itIsTypedTwice() {
    assertThat(refused("correct horse battery", "correct horse batery")).isEqualTo("again");
  }

  private static String refused(String passphrase, String again) {
    return catchThrowableOfType(Unsound.class, () -> Passphrase.check(passphrase, again)).field();
  }
}
