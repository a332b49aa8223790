package app.quarterbook.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.exchange.Guard;
import app.quarterbook.exchange.read.TableReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What is written is read back unchanged, and no cell of it runs as a formula.
class RoundTripTest {
  @Property
  void aGuardedTextIsHarmlessAndComesBack(@ForAll("texts") String text) {
    var written = Guard.put(text);
    assertThat(written).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
    assertThat(Guard.taken(written)).isEqualTo(text);
  }

  @Property(tries = 60)
  void csvComesBack(@ForAll("texts") String first, @ForAll("texts") String second)
      throws IOException {
    var file = Files.createTempFile("round", ".csv");
    CsvFile.write(sheet(first, second), file);
    assertThat(TableReader.read(file).entries().getFirst().values())
        .containsExactly("x" + first + "x", second, "end");
    Files.delete(file);
  }

  @Property(tries = 60)
  void xlsxComesBack(@ForAll("plain") String first, @ForAll("plain") String second)
      throws IOException {
    var file = Files.createTempFile("round", ".xlsx");
    XlsxFile.write(List.of(sheet(first, second)), file);
    assertThat(TableReader.read(file).entries().getFirst().values())
        .containsExactly("x" + first + "x", second, "end");
    Files.delete(file);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("'=+-@\t\r\n,;\"|aé€ ").ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> plain() {
    return Arbitraries.strings().withChars("'=+-@,;\"|aé€ <&>").ofMaxLength(12);
  }

  private static Sheet sheet(String first, String second) {
    return new Sheet(
        "List", List.of("A", "B", "C"), List.of(List.of("x" + first + "x", second, "end")));
  }
}
