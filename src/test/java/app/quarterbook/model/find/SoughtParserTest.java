package app.quarterbook.model.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.find.FilterWords.Filter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtParserTest {
  private final SoughtParser parser =
      new SoughtParser(
          new FilterWords(
              Map.of(
                  "client", Filter.CLIENT,
                  "kunde", Filter.CLIENT,
                  "kind", Filter.KIND,
                  "after", Filter.AFTER,
                  "before", Filter.BEFORE),
              Map.of(
                  "visit", Set.of(FindKind.VISIT),
                  "survey", Set.of(FindKind.SURVEY, FindKind.ANSWER),
                  "site", Set.of(FindKind.SITE))));

  @Test
  void wordsAreWords() {
    assertThat(parser.parse("  tape  drive ").words()).containsExactly("tape", "drive");
    assertThat(parser.parse("").isEmpty()).isTrue();
  }

  @Test
  void filtersMayStandAnywhereInAnyLanguageAndCase() {
    var sought = parser.parse("tape Client:northwind KIND:visit drive kunde:bakery");
    assertThat(sought.words()).containsExactly("tape", "drive");
    assertThat(sought.clients()).containsExactly("northwind", "bakery");
    assertThat(sought.kinds()).containsExactly(FindKind.VISIT);
  }

  @Test
  void quotesKeepAValueTogetherClosedOrNot() {
    assertThat(parser.parse("client:\"Copper Lane\" tape").clients())
        .containsExactly("Copper Lane");
    assertThat(parser.parse("client:\"Copper La").clients()).containsExactly("Copper La");
    assertThat(parser.parse("\"tape drive\"").words()).containsExactly("tape drive");
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 2025-01-01",
    "2025-, 2025-01-01",
    "2025-0, 2025-01-01",
    "2025-06, 2025-06-01",
    "2025-6-3, 2025-06-03",
    "2025-06-30, 2025-06-30"
  })
  void aDayMayBeAYearOrAMonthOrHalfOfOne(String typed, LocalDate day) {
    assertThat(parser.parse("after:" + typed).from()).isEqualTo(day);
    assertThat(parser.parse("before:" + typed).before()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://x.example", "kind:nonsense", "before:soon", "after:2025-13", "10:30"})
  void whatIsNoFilterIsPlainWords(String typed) {
    assertThat(parser.parse(typed).words()).containsExactly(typed);
    assertThat(parser.parse(typed).isNarrowed()).isFalse();
  }

  @Test
  void anUnknownFilterWithoutAValueIsAWordToo() {
    assertThat(parser.parse("note: tape").words()).containsExactly("note:", "tape");
  }

  @Test
  void aFilterThatIsStillBeingTypedSaysNothingYet() {
    assertThat(parser.parse("client:").isEmpty()).isTrue();
    assertThat(parser.parse("tape client: ").words()).containsExactly("tape");
    assertThat(parser.parse("kind:\"").isEmpty()).isTrue();
  }

  @Test
  void theBeginningOfAKindMeansWhateverBeginsSo() {
    assertThat(parser.parse("kind:s").kinds())
        .containsExactlyInAnyOrder(FindKind.SURVEY, FindKind.ANSWER, FindKind.SITE);
    assertThat(parser.parse("kind:survey").kinds())
        .containsExactlyInAnyOrder(FindKind.SURVEY, FindKind.ANSWER);
  }

  @Test
  void saidTwiceIsSaidOnce() {
    var sought = parser.parse("kind:visit kind:visit");
    assertThat(sought.kinds()).containsExactly(FindKind.VISIT);
    assertThat(sought.words()).isEqualTo(List.of());
  }

  @Test
  void daysNarrowToWhatHasADayAmongThem() {
    var sought = parser.parse("after:2025 before:2026");
    assertThat(sought.allows(FindKind.VISIT, LocalDate.of(2024, 12, 31))).isFalse();
    assertThat(sought.allows(FindKind.VISIT, LocalDate.of(2025, 1, 1))).isTrue();
    assertThat(sought.allows(FindKind.VISIT, LocalDate.of(2026, 1, 1))).isFalse();
    assertThat(sought.allows(FindKind.CLIENT, null)).isFalse();
  }
}
