package app.quarterbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quarterbook.model.Unsound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingsTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void comeHome() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "de-DE", "fr-FR", "de-CH", "sv-SE"})
  void whatIsWrittenIsReadBack(String language) {
    Locale.setDefault(Locale.forLanguageTag(language));
    readBack(Spellings.MONEY, new BigDecimal("1234567.50"));
    readBack(Spellings.DECIMAL, new BigDecimal("0.125"));
    readBack(Spellings.WHOLE, 1_234_567);
    readBack(Spellings.WHOLE, -3);
    readBack(Spellings.MINUTES, 150);
    readBack(Spellings.DATE, LocalDate.of(2026, 3, 31));
    readBack(Spellings.TIME, LocalTime.of(14, 5));
  }

  @ParameterizedTest
  @CsvSource({"en-US, '1,250.5', 1250.5", "de-DE, '1.250,5', 1250.5", "de-DE, '12', 12"})
  void numbersAreReadAsTheLanguageWritesThem(String language, String text, BigDecimal number) {
    Locale.setDefault(Locale.forLanguageTag(language));
    assertThat(Spellings.MONEY.read("fee", text)).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3/31/2026", "3/31/26", "Mar 31, 2026", "March 31, 2026", "2026-03-31"})
  void aDayIsReadInItsUsualSpellings(String text) {
    Locale.setDefault(Locale.US);
    assertThat(Spellings.DATE.read("on", text)).isEqualTo(LocalDate.of(2026, 3, 31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"14:05", "2:05 PM", "2:05 pm", "14.05"})
  void aTimeIsReadInItsUsualSpellings(String text) {
    Locale.setDefault(Locale.US);
    assertThat(Spellings.TIME.read("start", text)).isEqualTo(LocalTime.of(14, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12x", "1.2.3", "", "two", "NaN", "∞"})
  void whatIsNoNumberIsRefused(String text) {
    Locale.setDefault(Locale.US);
    assertThatThrownBy(() -> Spellings.MONEY.read("fee", text)).isInstanceOf(Unsound.class);
    assertThatThrownBy(() -> Spellings.WHOLE.read("fee", text)).isInstanceOf(Unsound.class);
  }

  private static <T> void readBack(Spelling<T> spelling, T value) {
    assertThat(spelling.read("field", spelling.write(value))).isEqualTo(value);
  }
}
