package app.quarterbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinutesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1:30|90",
        "0:05|5",
        "12:00|720",
        "90|90",
        "0|0",
        "1.5h|90",
        "1,5 h|90",
        "1.5|90",
        ".25|15",
        "2 Std.|120",
        "1h30|90",
        "1h 30m|90",
        "1 hr 30 min|90",
        "2 hours|120",
        "45 min|45",
        " 0.25h |15",
        "1.33h|80"
      })
  void readsWhatPeopleWrite(String written, int minutes) {
    assertThat(Minutes.parse(written)).hasValue(minutes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "1:75", "soon", "-30", "1:3", "1.2.3", "h", "99999999", "half an h"})
  void doesNotGuess(String written) {
    assertThat(Minutes.parse(written)).isEmpty();
  }

  @Test
  void writesHoursAndMinutesTheSameEverywhere() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("ar", "EG"));
      assertThat(Minutes.format(0)).isEqualTo("0:00");
      assertThat(Minutes.format(90)).isEqualTo("1:30");
      assertThat(Minutes.format(200_970)).isEqualTo("3349:30");
    } finally {
      Locale.setDefault(before);
    }
  }
}
