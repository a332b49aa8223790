package app.quarterbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.fault.SocketTrap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfMakerTest {
  private static final Instant MADE = Instant.parse("2026-03-10T15:04:05Z");

  private final PdfMaker maker = new PdfMaker(Pictures.NONE);
  @TempDir Path folder;

  @Test
  void noAddressOnANetworkIsAskedForAnything() throws IOException {
    var page =
        page(
            everyWayToReach("http://127.0.0.1:9/x")
                + everyWayToReach("https://127.0.0.1:9/x")
                + everyWayToReach("jar:http://127.0.0.1:9/x.jar!/x")
                + everyWayToReach("//127.0.0.1:9/x"));
    assertThat(SocketTrap.triesOf(() -> maker.pdf(page))).isZero();
    assertThat(Pdfs.words(maker.pdf(page))).contains("still here");
  }

  @Test
  void noFileOfThisComputerGetsIn() throws IOException {
    var file = folder.resolve("own.jpg");
    Files.write(file, Pdfs.jpeg(40, 40, 0));
    var pdf =
        maker.pdf(
            page(everyWayToReach(file.toUri().toString()) + everyWayToReach(file.toString())));
    assertThat(pictures(pdf)).isZero();
    assertThat(Pdfs.words(pdf)).contains("still here");
  }

  @Test
  void aPictureOfTheWorkbookAndOneWithinThePageAreDrawn() throws IOException {
    var picture = Pdfs.jpeg(40, 40, 0);
    var asked = new ArrayList<String>();
    var withPictures =
        new PdfMaker(
            digest -> {
              asked.add(digest);
              return Optional.of(picture);
            });
    var digest = "ab".repeat(32);
    var data = "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(picture);
    var pdf =
        withPictures.pdf(
            page("<img src=\"" + Pictures.source(digest) + "\"/><img src=\"" + data + "\"/>"));
    assertThat(asked).containsOnly(digest);
    assertThat(pictures(pdf)).isEqualTo(2);
  }

  @Test
  void aPictureThatIsNotThereLeavesThePageWhole() {
    var pdf = maker.pdf(page("<img src=\"" + Pictures.source("0".repeat(64)) + "\" alt=\"x\"/>"));
    assertThat(Pdfs.words(pdf)).contains("still here");
  }

  @Test
  void theSamePageGivesTheSameBytes() {
    var page = page("<p>Größe <b>fett</b> <i>schräg</i> ☑ → Жя</p>");
    assertThat(maker.pdf(page)).isEqualTo(new PdfMaker(Pictures.NONE).pdf(page));
  }

  @Test
  void itSaysWhatItIsAndWhenItWasMade() throws IOException {
    try (var document = Pdfs.open(maker.pdf(page("")))) {
      var said = document.getDocumentInformation();
      assertThat(said.getTitle()).isEqualTo("Title & all");
      assertThat(said.getAuthor()).isEqualTo("Baxter & Lowe");
      assertThat(said.getSubject()).isEqualTo("A test");
      assertThat(said.getCreationDate().toInstant()).isEqualTo(MADE);
      var catalog = document.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("en");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot()).isNotNull();
    }
  }

  @Test
  void everyFontIsCarriedWithin() throws IOException {
    try (var document = Pdfs.open(maker.pdf(page("<p>a <b>b</b> <i>c</i> → ☑ Жя</p>")))) {
      var resources = document.getPage(0).getResources();
      var fonts = new ArrayList<String>();
      for (var name : resources.getFontNames()) {
        var font = resources.getFont(name);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        fonts.add(font.getName());
      }
      assertThat(fonts)
          .anyMatch(it -> it.endsWith("Roboto-Regular"))
          .anyMatch(it -> it.endsWith("LiberationSans"))
          .anyMatch(it -> it.endsWith("bootstrap-icons"));
    }
  }

  @Test
  void whatIsCopiedOutIsWhatWasPutIn() {
    var words =
        "Zürich, Größe 1.250,00 € – “quoted” ‘too’ … ß ẞ Łódź Ñandú Çağrı 5 × 3 ½ m² µ ≤ ≥ √ → ← ↔"
            + " ☐ ☑ ☒ ✓ ✗ ⚠ Привет Ґанок Αθήνα 🙂 👍 <tag> & \"a\" fi fl ffi";
    assertThat(Pdfs.words(maker.pdf(page("<p>" + escaped(words) + "</p>")))).contains(words);
  }

  @Test
  void whatNoFontHasShowsAsAMarkAndWhatNoXmlHasIsLeftOut() {
    var words = "start 漢 \u0001\u0008 \ud83d end";
    assertThat(Pdfs.words(maker.pdf(page("<p>" + words + "</p>")))).contains("start � end");
  }

  private static String page(String body) {
    var html = new Template("head").page(head(), List.of());
    return html + body + "<p>still here</p></body></html>";
  }

  private static Head head() {
    return new Head("Title & all", "A test", "Baxter & Lowe", Head.PLAIN, Paper.A4, MADE);
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String everyWayToReach(String there) {
    return """
        <link rel="stylesheet" type="text/css" href="%1$s"/>
        <style>
        @import url("%1$s");
        @font-face { font-family: "Far"; src: url("%1$s"); }
        .far { background-image: url("%1$s"); font-family: Far; list-style-image: url("%1$s"); }
        .far::before { content: url("%1$s"); }
        </style>
        <p class="far">far</p><ul class="far"><li>far</li></ul>
        <img src="%1$s"/><object data="%1$s" type="image/jpeg"></object>
        <object data="%1$s"></object><iframe src="%1$s"></iframe><embed src="%1$s"/>
        <input type="image" src="%1$s"/><a href="%1$s">far</a>
        """
        .formatted(there);
  }

  private static long pictures(byte[] pdf) throws IOException {
    try (var document = Pdfs.open(pdf)) {
      long count = 0;
      for (var page : document.getPages()) {
        var resources = page.getResources();
        count +=
            StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                .filter(resources::isImageXObject)
                .count();
      }
      return count;
    }
  }
}
