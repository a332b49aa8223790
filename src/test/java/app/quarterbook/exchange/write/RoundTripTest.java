package app.quarterbook.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quarterbook.exchange.Entry;
import app.quarterbook.exchange.Guard;
import app.quarterbook.exchange.read.TableReader;
import app.quarterbook.file.WholeFile;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.client.PersonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written is read back unchanged, and no cell of it runs as a formula.
class RoundTripTest {
  private static final String SIGNS = "'=+-@\t\r\n,;\"|\\:_ <>&%{}[]()#*";
  private static final List<String> PIECES =
      List.of("_x0041_", "_x", "\r\n", "\"\"", "''=", "Ã¤", "\u00A0", "\uFEFF", "END:VCARD", "]]>");

  @Property
  void aGuardedTextIsHarmlessAndComesBack(@ForAll("texts") String text) {
    var written = Guard.put(text);
    assertThat(written).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
    assertThat(Guard.taken(written)).isEqualTo(text);
  }

  @Property(tries = 10)
  void csvComesBack(@ForAll long seed) throws IOException {
    var texts = texts(seed);
    var back = back(".csv", file -> CsvFile.write(sheet(texts), file));
    assertThat(back.stream().map(entry -> entry.value(1))).containsExactlyElementsOf(texts);
  }

  @Property(tries = 10)
  void xlsxComesBack(@ForAll long seed) throws IOException {
    var texts = texts(seed);
    var back = back(".xlsx", file -> XlsxFile.write(List.of(sheet(texts)), file));
    assertThat(back.stream().map(entry -> entry.value(1))).containsExactlyElementsOf(texts);
  }

  @Property(tries = 10)
  void vCardsComeBack(@ForAll long seed) throws IOException {
    var client = ClientId.next();
    var people = texts(seed).stream().map(text -> person(client, text)).toList();
    var back = back(".vcf", file -> VCardFile.write(people, Map.of(client, "Firm"), file));
    for (int i = 0; i < people.size(); i++) {
      var wanted = people.get(i);
      var found = back.get(i);
      assertThat(found.value(0)).isEqualTo(wanted.name());
      assertThat(found.value(5)).isEqualTo(wanted.email());
      assertThat(found.value(7).strip()).isEqualTo(breaks(wanted.notes()).strip());
    }
  }

  @Test
  void aNoteThatLooksLikeTheEndOfACardIsOnlyANote() throws IOException {
    var client = ClientId.next();
    var note = "copied from a file:\u0085END:VCARD\u2028BEGIN:VCARD\nEND:VCARD\r";
    var back = back(".vcf", file -> VCardFile.write(List.of(person(client, note)), Map.of(), file));
    assertThat(back).hasSize(1);
    assertThat(back.getFirst().value(7).strip()).isEqualTo(breaks(note).strip());
  }

  @Test
  void aTextThatNoCellHoldsIsCountedAndWholeInCsv() throws IOException {
    var longer = "word ".repeat(7000);
    var sheet = sheet(List.of(longer, "short"));
    assertThat(XlsxFile.tooLong(sheet)).isEqualTo(1);
    var back = back(".csv", file -> CsvFile.write(sheet, file));
    assertThat(back.stream().map(entry -> entry.value(1))).containsExactly(longer, "short");
  }

  @Test
  void whatCannotBeWrittenLeavesTheOldFileAndNoPart(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("list.csv"), "old");
    var full = new IOException("no space left");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    part -> {
                      Files.writeString(part, "half of the n");
                      throw full;
                    }))
        .isSameAs(full);
    assertThat(file).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("list.csv");
  }

  /// A thousand texts of all that a field can hold: letters of all scripts, signs that mean
  /// something in a file, control characters, breaks, half spelled escapes.
  private static List<String> texts(long seed) {
    var random = new Random(seed);
    return Stream.generate(() -> text(random)).limit(1000).toList();
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    int length = random.nextInt(10) == 0 ? random.nextInt(3000) : random.nextInt(30);
    while (text.length() < length) {
      switch (random.nextInt(6)) {
        case 0 -> text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        case 1 -> text.append((char) (1 + random.nextInt(0x2FF)));
        case 2 -> text.appendCodePoint(0x1F300 + random.nextInt(0x300));
        case 3 -> text.append((char) (0xE000 + random.nextInt(0x2000)));
        case 4 -> text.append(PIECES.get(random.nextInt(PIECES.size())));
        default -> text.append((char) ('a' + random.nextInt(26)));
      }
    }
    return text.toString();
  }

  private static Person person(ClientId client, String text) {
    var line = text.replaceAll("[\\p{Cc}\\p{Z}]+", " ");
    var name =
        line.isBlank()
            ? "Ann"
            : line.substring(
                0, line.offsetByCodePoints(0, Math.min(20, line.codePointCount(0, line.length()))));
    return PersonBuilder.from(Person.named(client, name.isBlank() ? "Ann" : name))
        .withEmail("a" + text.length() + "@example.org")
        .withNotes(text);
  }

  /// vCard has one kind of line break.
  private static String breaks(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static List<Entry> back(String ending, WholeFile.Content content) throws IOException {
    var file = Files.createTempFile("round", ending);
    try {
      content.writeTo(file);
      return TableReader.read(file).entries();
    } finally {
      Files.delete(file);
    }
  }

  private static Sheet sheet(List<String> texts) {
    return new Sheet(
        "List",
        List.of("A", "B", "C"),
        texts.stream().map(text -> List.<@Nullable Object>of("x", text, "end")).toList());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("'=+-@\t\r\n,;\"|aé€ ").ofMaxLength(12);
  }
}
