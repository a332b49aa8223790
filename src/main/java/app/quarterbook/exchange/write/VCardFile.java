package app.quarterbook.exchange.write;

import app.quarterbook.file.WholeFile;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Person;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Writes people as vCards 4.0, for telephones and address books.
public final class VCardFile {
  private VCardFile() {}

  /// @param firms the names of the people's clients
  /// @throws IOException if it could not be written; what was there is as it was then
  public static void write(List<Person> people, Map<ClientId, String> firms, Path file)
      throws IOException {
    var cards = people.stream().map(it -> card(it, firms.getOrDefault(it.client(), ""))).toList();
    WholeFile.write(file, part -> put(cards, part));
  }

  private static void put(List<VCard> cards, Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      Ezvcard.write(cards).version(VCardVersion.V4_0).prodId(false).go(out);
    }
  }

  private static VCard card(Person person, String firm) {
    var card = new VCard(VCardVersion.V4_0);
    card.setFormattedName(person.name());
    if (!firm.isEmpty()) {
      card.setOrganization(firm);
    }
    if (!person.role().isBlank()) {
      card.addTitle(person.role());
    }
    if (!person.email().isBlank()) {
      card.addEmail(person.email(), EmailType.WORK);
    }
    if (!person.phone().isBlank()) {
      card.addTelephoneNumber(person.phone(), TelephoneType.WORK);
    }
    if (!person.mobile().isBlank()) {
      card.addTelephoneNumber(person.mobile(), TelephoneType.CELL);
    }
    if (!person.address().isBlank()) {
      var address = new Address();
      address.setStreetAddress(person.address());
      card.addAddress(address);
    }
    if (!person.notes().isBlank()) {
      card.addNote(person.notes());
    }
    return card;
  }
}
