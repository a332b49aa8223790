package app.quarterbook.report.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.report.PdfMaker;
import app.quarterbook.report.Pdfs;
import app.quarterbook.report.Pictures;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Draws visit reports of every sort to `target/reports`, to be looked at, and holds what can be
/// held of their looks.
class VisitLooksTest {
  private static final String USUAL =
      """
      # Server room
      Moved the shared folders to the **new NAS**, 1.2 TB in 3 h.
      Größe geprüft: 1.250,00 € – alles gut. Switch → port 12, *not* port 3.

      - [x] Backup restored and compared ^1
      - [ ] Rename the second domain controller ^2
      - [ ] Ask about `\\\\NAS\\old`

      ## Owner's questions
      1. When is the Wi-Fi upstairs done?
      2. Can <b>everyone</b> print again? & yes.

      > We shall want a quote by summer.

      See [the vendor](https://vendor.example/kb/1) or ![the rack](http://tracker.example/x.png).
      """;

  @Test
  void aUsualVisitIsOnOnePage() throws IOException {
    var pdf = new PdfMaker(Pictures.NONE).pdf(VisitPage.of(Reports.report(USUAL)));
    Pdfs.show("visit", pdf);
    try (var document = Pdfs.open(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void longNotesRunOverManyPagesAndEachSaysWhichItIs() throws IOException {
    var notes =
        String.join(
            "\n\n",
            IntStream.rangeClosed(1, 40)
                .mapToObj(
                    it ->
                        "## Topic "
                            + it
                            + "\nChecked the event log, the battery and the fans; replaced what was"
                            + " noisy and wrote down what the owner ought to know about the next"
                            + " quarter, in a line that is long enough to be broken.")
                .toList());
    var pdf = new PdfMaker(Pictures.NONE).pdf(VisitPage.of(Reports.report(notes)));
    Pdfs.show("visit-long", pdf);
    try (var document = Pdfs.open(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(3);
      assertThat(Pdfs.words(pdf))
          .contains("Page 1 of " + document.getNumberOfPages())
          .contains("Page 3 of " + document.getNumberOfPages());
    }
  }

  @Test
  void aNameWithoutEndAndLettersOfAllSorts() throws IOException {
    var name =
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft & Söhne"
            + " Rechtsanwälte Steuerberater Wirtschaftsprüfer Partnerschaftsgesellschaft mbB";
    var notes =
        "Кириллица: Жёлтый щит, ґава, їжак. Ελληνικά: Ωμέγα. עברית. 漢字 и 🙂 👍🏽 🚒 ✓ ✗ ⚠️\n\n"
            + "x".repeat(300);
    var pdf =
        new PdfMaker(Pictures.NONE)
            .pdf(VisitPage.of(Reports.report(name, notes, VisitReport.Beside.NOTHING)));
    Pdfs.show("visit-letters", pdf);
    assertThat(Pdfs.words(pdf))
        .contains("Кириллица: Жёлтый щит, ґава, їжак. Ελληνικά: Ωμέγα.")
        .contains("🙂 👍")
        .contains("�");
  }

  @Test
  void manyPictures() throws IOException {
    var shots =
        IntStream.range(0, 9)
            .mapToObj(it -> Reports.picture("%064x".formatted(it), "Rack, side " + it))
            .toList();
    Pictures pictures =
        digest ->
            Optional.of(
                digest.endsWith("1") ? Pdfs.jpeg(600, 1600, 99) : Pdfs.jpeg(1600, 900, 500));
    var beside = new VisitReport.Beside(List.of(), List.of(), shots);
    var pdf =
        new PdfMaker(pictures).pdf(VisitPage.of(Reports.report("Bakery", "See below.", beside)));
    Pdfs.show("visit-pictures", pdf);
    assertThat(Pdfs.words(pdf)).contains("Rack, side 8");
  }
}
