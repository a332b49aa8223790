package app.quarterbook.ui.survey;

import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.wording.WordingKey;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.PersonStore;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.WordingStore;
import app.quarterbook.ui.kit.Spellings;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads what goes into the letters that ask for an opinion; on the workbook thread.
final class LettersViewModel {
  private final Database database;
  private final AgreementStore agreements;
  private final PersonStore people;
  private final SettingStore settings;
  private final WordingStore wordings;

  LettersViewModel(Database database) {
    this.database = database;
    agreements = new AgreementStore(database);
    people = new PersonStore(database);
    settings = new SettingStore(database);
    wordings = new WordingStore(database);
  }

  /// To whom a letter goes: the first who decides there.
  ///
  /// @param agreement whose renewal is ahead; null where it is about none
  Letter to(Client client, @Nullable AgreementId agreement) {
    var name =
        people.of(client.id()).stream()
            .filter(Person::decisionMaker)
            .map(Person::name)
            .findFirst()
            .orElse("");
    return new Letter(client.name(), name, renewal(agreement), me());
  }

  /// The consultant's words, or those that come with the program.
  String text(WordingKey key) {
    return wordings.text(key);
  }

  private String renewal(@Nullable AgreementId agreement) {
    var today = LocalDate.now(database.clock());
    return agreement == null
        ? ""
        : agreements
            .find(agreement)
            .map(each -> Spellings.DATE.write(each.term().end(today)))
            .orElse("");
  }

  private String me() {
    var consultant = settings.load().consultant();
    return consultant.name().isBlank() ? consultant.title() : consultant.name().strip();
  }
}
