package app.quarterbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class LandingTest {
  private final Landing landing = new Landing();
  private final ArrayList<String> taken = new ArrayList<>();

  @Test
  void whatIsReadLaterGetsTheFocusWhenItIsThere() {
    landing.shown();
    assertThat(taken).isEmpty();
    landing.on(() -> taken.add("fields"));
    assertThat(taken).containsExactly("fields");
  }

  @Test
  void whatIsThereGetsItWhenThePageIsShownAndEachTimeItIsShownAgain() {
    landing.on(() -> taken.add("fields"));
    assertThat(taken).isEmpty();
    landing.shown();
    landing.shown();
    assertThat(taken).containsExactly("fields", "fields");
  }

  @Test
  void whatIsLaidAnewTakesNothingFromThePerson() {
    landing.shown();
    landing.on(() -> taken.add("fields"));
    landing.on(() -> taken.add("new fields"));
    assertThat(taken).containsExactly("fields");
  }
}
