package app.quarterbook.model.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WrongTriesTest {
  @Test
  void theFirstIsFreeAndTheWaitGrowsToAMinute() {
    var tries = new WrongTries();
    var waits = LongStream.range(0, 60).map(i -> tries.another().toSeconds()).toArray();
    assertThat(waits).startsWith(0, 1, 2, 4, 8, 16, 32, 60, 60);
    assertThat(waits[59]).isEqualTo(60);
  }

  @Test
  void afterARightOneItBeginsAnew() {
    var tries = new WrongTries();
    tries.another();
    tries.another();
    tries.forget();
    assertThat(tries.another()).isEqualTo(Duration.ZERO);
  }
}
