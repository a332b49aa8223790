package app.quarterbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
  @ParameterizedTest
  @CsvSource({
    "la, Larkspur Dental, 0",
    "LA, Copper Lane Bakery, 1",
    "clb, Copper Lane Bakery, 2",
    "ke, Copper Lane Bakery, 3",
    "mu, Bäckerei Müller, 1",
    "xy, Copper Lane Bakery, 4",
    "'', Copper Lane Bakery, 0",
    "' ', Copper Lane Bakery, 0",
    "'lane b', Copper Lane Bakery, 1"
  })
  void aNameIsMeantTheMoreTheEarlierItBegins(String typed, String name, int rank) {
    assertThat(new Letters(typed).rank(name)).isEqualTo(rank);
  }
}
