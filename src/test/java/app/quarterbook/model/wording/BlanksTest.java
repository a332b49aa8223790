package app.quarterbook.model.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BlanksTest {
  @Test
  void blanksAreFilledInAndOtherBracesStay() {
    assertThat(Blanks.fill("Hello {name}, {what} {Name}", Map.of("name", "Ann $1 \\ Berg")))
        .isEqualTo("Hello Ann $1 \\ Berg, {what} {Name}");
  }

  @Test
  void whatIsNotKnownGoesWithTheBlankBeforeIt() {
    assertThat(Blanks.fill("Hello {name},", Map.of("name", ""))).isEqualTo("Hello,");
    assertThat(Blanks.fill("{name} of {client}", Map.of("name", "", "client", "Larkspur")))
        .isEqualTo(" of Larkspur");
  }
}
