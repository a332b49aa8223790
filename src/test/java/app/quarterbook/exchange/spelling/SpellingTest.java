package app.quarterbook.exchange.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-10-31|2023-10-31",
        "31.10.2023|2023-10-31",
        "1.2.24|2024-02-01",
        "12/26/22|2022-12-26",
        "02/07/2025|2025-02-07",
        "Oct 31, 2023|2023-10-31",
        "31. Oktober 2023|2023-10-31",
        "20231031|2023-10-31",
        "2023-10-31 14:00:00|2023-10-31"
      })
  void days(String text, LocalDate day) {
    assertThat(Dates.in(DateOrder.MONTH_FIRST).read(text)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"13/45/2022", "2023-02-30", "0/0/00", "soon", "31.4.2024", "12.5"})
  void noDays(String text) {
    assertThat(Dates.in(DateOrder.MONTH_FIRST).read(text)).isEmpty();
  }

  @Test
  void theColumnTellsWhichNumberIsTheMonth() {
    var dayFirst = Dates.of(List.of("3/4/2026", "26/12/2025"), DateOrder.MONTH_FIRST);
    assertThat(dayFirst.told()).isTrue();
    assertThat(dayFirst.read("3/4/2026")).contains(LocalDate.of(2026, 4, 3));
    var open = Dates.of(List.of("3/4/2026", "2025-12-26"), DateOrder.MONTH_FIRST);
    assertThat(open.told()).isFalse();
    assertThat(open.read("3/4/2026")).contains(LocalDate.of(2026, 3, 4));
  }

  @ParameterizedTest
  @CsvSource({
    "13:45,13:45",
    "07:10 AM,07:10",
    "12:10 PM,12:10",
    "12:05 am,00:05",
    "1pm,13:00",
    "7.30 Uhr,07:30"
  })
  void times(String text, LocalTime time) {
    assertThat(new Clock().read(text)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"25:00", "13:00 PM", "noon", "90"})
  void noTimes(String text) {
    assertThat(new Clock().read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "90,90",
    "90 min,90",
    "1.5h,90",
    "1:30,90",
    "1 hr 30 min,90",
    "0.25h,15",
    "16 hr 0 min,960"
  })
  void lengths(String text, int minutes) {
    assertThat(Durations.under("Duration").read(text)).contains(minutes);
  }

  @Test
  void aHeaderCanSpeakOfHours() {
    assertThat(Durations.under("Hours").read("2")).contains(120);
    assertThat(Durations.under("Duration").read("all day")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$1,248.00|.|1248.00",
        "5.300,00 €|,|5300.00",
        "1'234.50|.|1234.50",
        "12 mi|.|12",
        "-5|.|-5",
        "(100)|.|-100",
        "EUR 1 234,5|,|1234.5",
        ".5|.|0.5"
      })
  void numbers(String text, char decimal, BigDecimal number) {
    assertThat(new Numbers(decimal).read(text)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,2,3", "12a4", "", "free", "1.2.3"})
  void noNumbers(String text) {
    assertThat(new Numbers('.').read(text)).isEmpty();
  }

  @Test
  void theColumnTellsWhatThePointIs() {
    assertThat(Numbers.of(List.of("1.500", "2,50"), '.').read("1.500"))
        .contains(new BigDecimal("1500"));
    assertThat(Numbers.of(List.of("1,500", "2.50"), ',').read("1,500"))
        .contains(new BigDecimal("1500"));
  }

  @Test
  void namesAreTheSameWhateverTheirSpelling() {
    assertThat(Fold.name("Harbor Ridge Title Co. ")).isEqualTo(Fold.name("HARBOR  RIDGE TITLE CO"));
    assertThat(Fold.name("Maple & Main")).isEqualTo(Fold.name("Maple and Main"));
    assertThat(Fold.name("株式会社")).isNotEmpty();
    assertThat(Fold.header("E-mail Address")).isEqualTo("emailaddress");
  }
}
