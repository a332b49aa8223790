package app.quarterbook.exchange.read;

import static java.util.stream.Collectors.joining;

import app.quarterbook.exchange.Refused;
import app.quarterbook.exchange.Table;
import app.quarterbook.model.Cancelled;
import app.quarterbook.model.Progress;
import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads vCards of all versions into a table with one set of headers.
final class VCardTable {
  private static final List<String> HEADERS =
      List.of(
          "Name", "Company", "Job title", "Phone", "Mobile phone", "E-mail", "Address", "Notes");
  private static final Pattern BEGIN = line("BEGIN");
  private static final Pattern END = line("END");

  private VCardTable() {}

  static Table read(String name, String text, Encoding encoding, Progress progress) {
    if (BEGIN.matcher(text).results().count() != END.matcher(text).results().count()) {
      throw new Refused("exchange.refused.cutCard");
    }
    var table = new TableBuilder(name, progress);
    var versions = new TreeSet<String>();
    table.row(HEADERS);
    try (var cards = new VCardReader(text)) {
      for (var card = cards.readNext(); card != null; card = cards.readNext()) {
        versions.add(card.getVersion().getVersion());
        table.row(values(card));
      }
    } catch (Refused | Cancelled clear) {
      throw clear;
    } catch (IOException
        | RuntimeException broken) { // a broken card makes the parser throw about anything
      throw new Refused("exchange.refused.unreadable");
    }
    table.fact("exchange.fact.vcard", String.join(", ", versions), encoding.shown());
    return table.build();
  }

  private static List<String> values(VCard card) {
    var organization = card.getOrganization();
    return List.of(
        name(card),
        organization == null ? "" : first(organization.getValues().stream()),
        first(card.getTitles().stream().map(title -> title.getValue())),
        first(
            card.getTelephoneNumbers().stream()
                .filter(phone -> !isMobile(phone))
                .map(VCardTable::number)),
        first(
            card.getTelephoneNumbers().stream()
                .filter(VCardTable::isMobile)
                .map(VCardTable::number)),
        first(card.getEmails().stream().map(email -> email.getValue())),
        first(card.getAddresses().stream().map(VCardTable::address)),
        card.getNotes().stream().map(note -> or(note.getValue())).collect(joining("\n")));
  }

  private static String name(VCard card) {
    var formatted = card.getFormattedName();
    var whole = formatted == null ? "" : or(formatted.getValue()).strip();
    return whole.isEmpty() && card.getStructuredName() != null
        ? name(card.getStructuredName())
        : whole;
  }

  private static String name(StructuredName name) {
    return filled(Stream.of(name.getGiven(), name.getFamily())).collect(joining(" "));
  }

  private static String number(Telephone phone) {
    return phone.getUri() == null ? or(phone.getText()) : phone.getUri().getNumber();
  }

  private static boolean isMobile(Telephone phone) {
    return phone.getTypes().contains(TelephoneType.CELL);
  }

  private static String address(Address address) {
    var town =
        filled(Stream.of(address.getPostalCode(), address.getLocality(), address.getRegion()))
            .collect(joining(" "));
    return filled(
            Stream.of(
                address.getStreetAddressFull(),
                address.getExtendedAddressFull(),
                town,
                address.getCountry()))
        .collect(joining("\n"));
  }

  private static String first(Stream<@Nullable String> values) {
    return filled(values).findFirst().orElse("");
  }

  private static Stream<String> filled(Stream<@Nullable String> values) {
    return values.filter(Objects::nonNull).map(String::strip).filter(value -> !value.isEmpty());
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }

  /// A line by the breaks that vCard knows; what else breaks lines may stand within a note.
  private static Pattern line(String word) {
    return Pattern.compile(
        "(?<=\\A|[\r\n])" + word + ":VCARD[ \\t]*(?=[\r\n]|\\z)", Pattern.CASE_INSENSITIVE);
  }
}
