package app.quarterbook.exchange.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.quarterbook.exchange.Refused;
import app.quarterbook.model.Cancelled;
import app.quarterbook.model.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Broken and hostile files: each is refused with one sentence, and quickly.
class HostileFilesTest {
  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  @TempDir private Path folder;

  @Test
  void aFileOfAnotherKind() {
    assertThat(refusal(SAMPLES.resolve("README.md"))).isEqualTo("exchange.refused.kind");
    assertThat(refusal(folder)).isEqualTo("exchange.refused.kind");
    assertThat(refusal(folder.resolve("none.csv"))).isEqualTo("exchange.refused.missing");
  }

  @Test
  void anEmptyFile() throws IOException {
    assertThat(refusal(file("a.csv", ""))).isEqualTo("exchange.refused.empty");
    assertThat(refusal(file("b.csv", "\n \n,,\n"))).isEqualTo("exchange.refused.empty");
  }

  @Test
  void aQuoteThatNeverCloses() throws IOException {
    assertThat(refusal(file("a.csv", "Name,Notes\nA,\"open\nB,x\n")))
        .isEqualTo("exchange.refused.quote");
  }

  @Test
  void aNul() throws IOException {
    assertThat(refusal(file("a.csv", "Name,Notes\nA,x\0y\n"))).isEqualTo("exchange.refused.nul");
  }

  @Test
  void aHugeField() throws IOException {
    var huge = "x".repeat((1 << 20) + 1);
    assertThat(refusal(file("a.csv", "Name\n" + huge))).isEqualTo("exchange.refused.hugeField");
  }

  @Test
  void tooManyColumns() throws IOException {
    assertThat(refusal(file("a.csv", "a,".repeat(300) + "a\n")))
        .isEqualTo("exchange.refused.columns");
  }

  @Test
  void tooManyRows() throws IOException {
    assertThat(refusal(file("a.csv", "Name\n" + "a\n".repeat(200_001))))
        .isEqualTo("exchange.refused.rows");
  }

  @Test
  void aTruncatedSheet() throws IOException {
    var whole = Files.readAllBytes(SAMPLES.resolve("clients.xlsx"));
    var cut = Files.write(folder.resolve("a.xlsx"), Arrays.copyOf(whole, 4000));
    assertThat(refusal(cut)).isEqualTo("exchange.refused.zip");
    assertThat(refusal(file("b.xlsx", "no zip"))).isEqualTo("exchange.refused.zip");
  }

  @Test
  void aZipThatIsNoSheet() throws IOException {
    assertThat(refusal(zip("a.xlsx", "../../evil.txt", "boo".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("exchange.refused.noSheet");
  }

  @Test
  void aBomb() throws IOException {
    assertThat(refusal(zip("a.xlsx", "xl/sharedStrings.xml", new byte[101 << 20])))
        .isEqualTo("exchange.refused.noSheet");
    assertThat(refusal(zip("b.xlsx", "xl/workbook.xml", new byte[401 << 20])))
        .isEqualTo("exchange.refused.bomb");
  }

  @Test
  void entities() throws IOException {
    var xml =
        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><x>&y;</x>";
    assertThat(refusal(zip("a.xlsx", "xl/workbook.xml", xml.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("exchange.refused.entities");
  }

  @Test
  void aCardThatIsCutOff() throws IOException {
    assertThat(refusal(file("a.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\n")))
        .isEqualTo("exchange.refused.cutCard");
  }

  @Test
  void everyEncodingIsRead() throws IOException {
    var text = "Name;Ort\nGrüße & Söhne;Köln\n";
    for (var name : new String[] {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"}) {
      var file = Files.write(folder.resolve(name + ".csv"), text.getBytes(Charset.forName(name)));
      var table = TableReader.read(file);
      assertThat(table.headers()).as(name).containsExactly("Name", "Ort");
      assertThat(table.entries().getFirst().values())
          .as(name)
          .containsExactly("Grüße & Söhne", "Köln");
    }
  }

  /// What parses the file inside knows nothing of it, and passes it on.
  @ParameterizedTest
  @ValueSource(strings = {"visit-log.csv", "visit-log.xlsx", "contacts.vcf"})
  void readingStopsWhereItIsCancelled(String name) {
    var rows = new ArrayList<Long>();
    Progress cancelling =
        (row, all) -> {
          rows.add(row);
          if (row == 20) {
            throw new Cancelled();
          }
        };
    assertThatThrownBy(() -> TableReader.read(SAMPLES.resolve(name), cancelling))
        .isInstanceOf(Cancelled.class);
    assertThat(rows).endsWith(19L, 20L);
  }

  private String refusal(Path file) {
    return catchThrowableOfType(Refused.class, () -> TableReader.read(file)).why().key();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path zip(String name, String entry, byte[] content) throws IOException {
    var file = folder.resolve(name);
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content);
    }
    return file;
  }
}
