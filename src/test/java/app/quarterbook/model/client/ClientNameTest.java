package app.quarterbook.model.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientNameTest {
  @ParameterizedTest
  @CsvSource({
    "Fairview Accounting, ' FAIRVIEW   accounting '",
    "Müller & Söhne, Muller and Sohne",
    "Straße 9, Strasse 9",
    "O'Brien-Hart Ltd., o brien hart ltd"
  })
  void twoSpellingsOfOneFirm(String one, String other) {
    assertThat(ClientName.fold(one)).isEqualTo(ClientName.fold(other));
  }

  @Test
  void otherFirmsStayApart() {
    assertThat(ClientName.fold("Elm Law")).isNotEqualTo(ClientName.fold("Elm Laws"));
    assertThat(ClientName.fold("***")).isEqualTo("***");
  }
}
