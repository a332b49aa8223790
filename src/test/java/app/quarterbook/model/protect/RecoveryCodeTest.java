package app.quarterbook.model.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  @Property
  void itIsReadHoweverItIsTyped(@ForAll long seed) {
    var code = RecoveryCode.random(new Random(seed));
    assertThat(code.text()).hasSize(41).matches("([0-9A-Z]{5}-){6}[0-9A-Z]{5}");
    assertThat(RecoveryCode.read(code.text())).contains(code);
    assertThat(RecoveryCode.read(String.join(" ", code.groups()) + "\n")).contains(code);
    assertThat(RecoveryCode.read(code.text().replace("-", "").toLowerCase(Locale.ROOT)))
        .contains(code);
    assertThat(RecoveryCode.read(code.text().replace('0', 'o').replace('1', 'l'))).contains(code);
  }

  @Property
  void aWrongLetterIsToldByItsGroup(
      @ForAll long seed,
      @ForAll @IntRange(max = 34) int at,
      @ForAll @IntRange(max = 31) int wrong) {
    var code = RecoveryCode.random(new Random(seed));
    var letters = new StringBuilder(code.text().replace("-", ""));
    boolean same = letters.charAt(at) == LETTERS.charAt(wrong);
    letters.setCharAt(at, LETTERS.charAt(wrong));
    if (same) {
      assertThat(RecoveryCode.typo(letters.toString())).isEmpty();
    } else {
      assertThat(RecoveryCode.typo(letters.toString())).hasValue(at / 5 + 1);
      assertThat(RecoveryCode.read(letters.toString())).isEmpty();
    }
  }

  @Property
  void lettersAndGroupsThatChangedPlacesAreNoticed(
      @ForAll long seed, @ForAll @IntRange(max = 33) int at) {
    var code = RecoveryCode.random(new Random(seed));
    var letters = new StringBuilder(code.text().replace("-", ""));
    char one = letters.charAt(at);
    char two = letters.charAt(at + 1);
    letters.setCharAt(at, two);
    letters.setCharAt(at + 1, one);
    if (one != two && at % 5 != 4) {
      assertThat(RecoveryCode.typo(letters.toString())).hasValue(at / 5 + 1);
    }
    var groups = new ArrayList<>(code.groups());
    groups.addFirst(groups.removeLast());
    assertThat(RecoveryCode.typo(String.join("-", groups))).hasValue(1);
  }

  @Test
  void whatIsNotTypedYetIsNoTypo() {
    var code = RecoveryCode.random(new Random(1)).text();
    for (int length = 0; length < code.length(); length++) {
      assertThat(RecoveryCode.typo(code.substring(0, length))).isEmpty();
      assertThat(RecoveryCode.read(code.substring(0, length))).isEmpty();
    }
  }

  @Test
  void whatIsNoCodeIsNone() {
    assertThat(RecoveryCode.read("correct horse battery staple")).isEmpty();
    assertThat(RecoveryCode.typo("U")).hasValue(1);
    assertThat(RecoveryCode.typo(RecoveryCode.random(new Random(1)).text() + "-00000")).hasValue(8);
  }
}
