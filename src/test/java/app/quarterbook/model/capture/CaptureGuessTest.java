package app.quarterbook.model.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.ClientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaptureGuessTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final Whereabouts NOWHERE = new Whereabouts(TODAY, null, Set.of(), Map.of());

  private final Known bakery =
      known("Copper Lane Bakery", List.of("Lena Zeller", "Brian Ott"), List.of("Mill Street"));
  private final Known dental =
      known("Larkspur Dental", List.of("Dr. Ines Köhler"), List.of("Harbor Point"));
  private final Known smiles = known("Bright Smiles Dental", List.of("Brian Hale"), List.of());
  private final Known title = known("Harbor Ridge Title Co.", List.of("Marta Ruiz"), List.of());
  private final List<Known> all = List.of(bakery, dental, smiles, title);

  @Test
  void theNameOfTheFirmDecides() {
    assertThat(guess("printer at copper lane jams again")).startsWith(bakery.client());
    assertThat(guess("LARKSPUR wants a quote")).containsExactly(dental.client());
    assertThat(guess("Larks wants a quote")).containsExactly(dental.client());
  }

  @Test
  void theirPeopleAndSitesSpeakForThemWithoutAccents() {
    assertThat(guess("Koehler or Kohler called: scanner")).containsExactly(dental.client());
    assertThat(guess("door code at mill street changed")).containsExactly(bakery.client());
    assertThat(guess("marta asked about the NAS")).containsExactly(title.client());
  }

  @Test
  void aWordThatManyShareWeighsLess() {
    assertThat(guess("Brian Hale, new laptop")).startsWith(smiles.client());
    assertThat(guess("dental")).containsExactlyInAnyOrder(dental.client(), smiles.client());
    assertThat(guess("harbor ridge title asked")).startsWith(title.client());
  }

  @Test
  void withoutAWordOnlyWhereIAmNowSpeaks() {
    assertThat(guess("order a 24 port switch")).isEmpty();
    var here = new Whereabouts(TODAY, title.client(), Set.of(title.client()), Map.of());
    assertThat(new CaptureGuess(all, here).of("order a 24 port switch"))
        .containsExactly(title.client());
    var lately = new Whereabouts(TODAY, null, Set.of(), Map.of(title.client(), TODAY));
    assertThat(new CaptureGuess(all, lately).of("order a 24 port switch")).isEmpty();
  }

  @Test
  void theNamedFirmGoesBeforeTheOneIAmAt() {
    var here = new Whereabouts(TODAY, title.client(), Set.of(title.client()), Map.of());
    assertThat(new CaptureGuess(all, here).of("Copper Lane Bakery: call back"))
        .containsExactly(bakery.client(), title.client());
  }

  @Test
  void amongEqualsTheLatestContactGoesFirst() {
    var lately = new Whereabouts(TODAY, null, Set.of(), Map.of(smiles.client(), TODAY));
    assertThat(new CaptureGuess(all, lately).of("the dental people"))
        .containsExactly(smiles.client(), dental.client());
  }

  @Test
  void nothingAndNonsenseGuessNobody() {
    assertThat(guess("")).isEmpty();
    assertThat(guess("!!! ??")).isEmpty();
    assertThat(guess("and the co of")).isEmpty();
  }

  private List<ClientId> guess(String text) {
    return new CaptureGuess(all, NOWHERE).of(text);
  }

  private static Known known(String name, List<String> people, List<String> sites) {
    return new Known(ClientId.next(), name, people, sites);
  }
}
