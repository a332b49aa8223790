package app.quarterbook.model.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quarterbook.model.Unsound;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CaptureTest {
  @Test
  void theFirstLineIsTheTitleAndTheRestIsKept() {
    var capture = capture("\n  Replace the UPS \n\nBattery is six years old.\nAsk Lena.");
    assertThat(capture.title()).isEqualTo("Replace the UPS");
    assertThat(capture.rest()).isEqualTo("Battery is six years old.\nAsk Lena.");
    assertThat(capture("one line").rest()).isEmpty();
  }

  @Test
  void aLongLineIsCutAndNothingOfItIsLost() {
    var text = "word ".repeat(150).strip();
    var capture = capture(text);
    assertThat(capture.title().length()).isLessThanOrEqualTo(500);
    assertThat(capture.title() + " " + capture.rest()).isEqualTo(text);
  }

  @Test
  void somethingMustBeSaid() {
    assertThatThrownBy(() -> capture(" \n ")).isInstanceOf(Unsound.class);
    assertThatThrownBy(() -> capture("x".repeat(Capture.LONGEST + 1))).isInstanceOf(Unsound.class);
  }

  private static Capture capture(String text) {
    return new Capture(CaptureId.next(), Instant.EPOCH, text);
  }
}
