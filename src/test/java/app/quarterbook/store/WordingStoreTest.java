package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.model.wording.Phrase;
import app.quarterbook.model.wording.Phrases;
import app.quarterbook.model.wording.WordingKey;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingStoreTest {
  private final Database database = Database.inMemory(Clock.systemUTC());
  private final WordingStore wordings = new WordingStore(database);

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @EnumSource(WordingKey.class)
  void everyTextComesWithTheProgram(WordingKey key) {
    assertThat(wordings.text(key)).isNotBlank().isEqualTo(key.shipped());
    assertThat(wordings.own(key)).isEmpty();
  }

  @Test
  void theConsultantsTextStandsUntilItIsReset() {
    wordings.save(WordingKey.NOTE_ON_SITE, "## Mine");
    assertThat(wordings.text(WordingKey.NOTE_ON_SITE)).isEqualTo("## Mine");
    wordings.save(WordingKey.NOTE_ON_SITE, "## Mine and more");
    assertThat(wordings.own(WordingKey.NOTE_ON_SITE)).contains("## Mine and more");
    wordings.reset(WordingKey.NOTE_ON_SITE);
    assertThat(wordings.own(WordingKey.NOTE_ON_SITE)).isEmpty();
    database.journal().undo();
    assertThat(wordings.own(WordingKey.NOTE_ON_SITE)).contains("## Mine and more");
  }

  @Test
  void writingTheShippedTextAgainGoesBackToIt() {
    wordings.save(WordingKey.PHRASES, "a = b");
    wordings.save(WordingKey.PHRASES, WordingKey.PHRASES.shipped());
    assertThat(wordings.own(WordingKey.PHRASES)).isEmpty();
  }

  @Test
  void theKindsOfVisitThatNeedOneHaveATemplate() {
    assertThat(WordingKey.template(VisitKind.EMERGENCY)).contains(WordingKey.NOTE_EMERGENCY);
    assertThat(WordingKey.template(VisitKind.EMAIL)).isEmpty();
  }

  @Test
  void phrasesAreReadAndFoundByTheWordBeforeTheCaret() {
    var phrases =
        Phrases.of("bk = Backup fine.\\nRestored.\nhalf\n= nothing\nups=UPS tested\n# x = y");
    assertThat(phrases.phrases())
        .containsExactly(
            new Phrase("bk", "Backup fine.\nRestored."), new Phrase("ups", "UPS tested"));
    assertThat(phrases.before("- [ ] ups")).map(Phrase::expansion).contains("UPS tested");
    assertThat(phrases.before("groups")).isEmpty();
    assertThat(phrases.before("ups ")).isEmpty();
  }
}
