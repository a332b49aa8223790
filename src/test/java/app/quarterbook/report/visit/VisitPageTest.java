package app.quarterbook.report.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.setting.Consultant;
import app.quarterbook.model.visit.Addendum;
import app.quarterbook.model.visit.SignOff;
import app.quarterbook.model.visit.Strokes;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.report.PdfMaker;
import app.quarterbook.report.Pdfs;
import app.quarterbook.report.Pictures;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VisitPageTest {
  private static final Locale HERE = Locale.getDefault();
  private static final String PAGE_DIGEST = "a".repeat(64);

  private final PdfMaker maker = new PdfMaker(Pictures.NONE);
  private final VisitId visit = VisitId.next();

  @AfterEach
  void backHome() {
    Locale.setDefault(HERE);
  }

  @Test
  void itTellsAllThereIsToTell() {
    assertThat(words(VisitPage.of(Reports.report("Moved the **folders**."))))
        .contains("Baxter & Lowe IT")
        .contains("Robin Baxter · 14 Mill Street · Leeds LS1 4DY")
        .contains("Copper Lane Bakery")
        .contains("On site")
        .contains("March 10, 2026, 9:15 AM")
        .contains("Head office, 3 Copper Lane, Leeds LS2 7EW")
        .contains("Ms Åsa Ödman, Jörg Groß")
        .contains("Work 2:30")
        .contains("0:25 out, 0:30 back")
        .contains("Break 0:15")
        .contains("Covered by the agreement")
        .contains("Moved the folders.")
        .contains("2 SSD 1 TB S4EWNX0R100200")
        .contains("☐ Door contact of the rack is loose by April 1, 2026")
        .contains("☑ Label port 12 → meeting room")
        .contains("Send the quote for the switch by March 17, 2026");
  }

  @Test
  void whatIsForTheHouseAloneNeverGetsIn() {
    var page = VisitPage.of(Reports.report("For the client"));
    assertThat(page).contains("For the client").doesNotContain("SECRET");
    assertThat(Reports.visit("").internalNotes()).contains("SECRET");
    assertThat(Reports.SITE.accessNotes()).contains("SECRET");
  }

  @Test
  void notesAreExactEvenWhereTheyLookLikeSomethingElse() {
    var notes = "a < b && c > d <script>alert(1)</script> {{client}} 100 % €";
    assertThat(words(VisitPage.of(Reports.report(notes)))).contains(notes);
  }

  @Test
  void ticksAreBoxesAndTheMarksThatLinkThemAreHidden() {
    var notes = "- [ ] Rename the server ^1\n- [x] Restore tried ^ab2\nx^2 stays, 5 ^ 6 too";
    assertThat(words(VisitPage.of(Reports.report(notes))))
        .contains("☐ Rename the server ☑ Restore tried x^2 stays, 5 ^ 6 too");
  }

  @Test
  void whatIsNotKnownLeavesNoEmptyHeading() {
    var bare =
        VisitReport.of(
            Reports.visit("").withMet(""),
            "Bakery",
            null,
            VisitReport.Beside.NOTHING,
            Consultant.UNKNOWN,
            Reports.MADE);
    assertThat(words(VisitPage.of(bare)))
        .doesNotContain("Site")
        .doesNotContain("Met")
        .doesNotContain("What was done")
        .doesNotContain("Parts")
        .doesNotContain("Open points")
        .doesNotContain("Pictures");
  }

  @Test
  void daysAndPaperAreThoseOfTheCountry() throws IOException {
    assertThat(paper(VisitPage.of(Reports.report("x")))).isEqualTo("612 x 792");
    Locale.setDefault(Locale.GERMANY);
    var page = VisitPage.of(Reports.report("x"));
    assertThat(paper(page)).isEqualTo("595 x 842");
    assertThat(words(page)).contains("10. März 2026, 09:15");
  }

  @Test
  void theFileIsNamedAfterClientAndDay() {
    assertThat(VisitPage.fileName(Reports.report("Ax/By: \"C\"", "", VisitReport.Beside.NOTHING)))
        .isEqualTo("Ax By C 2026-03-10 visit report.pdf");
  }

  @Test
  void aSignatureIsDrawnUnderThePageWithNameTimeAndFingerprint() throws IOException {
    var signed = signed(drawn());
    var page = SignedPage.of(VisitPage.of(Reports.report("As read.")), signed, true, List.of());
    assertThat(words(page))
        .contains("Signed by the client Jörg Groß March 10, 2026, 4:04 PM")
        .contains(signed.digest());
    Pdfs.show("visit-signed", maker.pdf(page));
    assertThat(maker.pdf(page)).isNotEqualTo(maker.pdf(unsignedShape(page)));
  }

  @Test
  void aTypedNameIsSaidToBeOne() {
    var page = VisitPage.of(Reports.report("As read."));
    assertThat(words(SignedPage.of(page, signed(Strokes.NONE), true, List.of())))
        .contains("signed by typing the name");
  }

  @Test
  void theReasonForNoSignatureIsPrinted() {
    var page = VisitPage.of(Reports.report("As read."));
    var reason = "Everybody had left & the door <was> shut";
    var unsigned = SignOff.unsigned(visit, Reports.MADE, ZoneId.of("UTC"), reason, PAGE_DIGEST);
    assertThat(words(SignedPage.of(page, unsigned, true, List.of())))
        .contains("Not signed " + reason)
        .doesNotContain("Signed by the client");
  }

  @Test
  void addendaComeAfterTheFrozenPage() {
    var page = VisitPage.of(Reports.report("As read."));
    var clock = Clock.fixed(Reports.MADE, ZoneId.of("UTC"));
    var first = Addendum.begun(visit, clock).withText("The *fan* came too.");
    var second = Addendum.begun(visit, clock).withText("And a cable.");
    assertThat(words(SignedPage.of(page, signed(drawn()), true, List.of(first, second))))
        .containsSubsequence(
            "As read.",
            "Signed by the client",
            "Addendum of March 10, 2026",
            "The fan came too.",
            "And a cable.");
  }

  @Test
  void aPageThatIsNotWhatWasSignedSaysSo() {
    var page = VisitPage.of(Reports.report("Forged."));
    assertThat(words(SignedPage.of(page, signed(drawn()), false, List.of())))
        .contains("is not what was signed");
  }

  private String unsignedShape(String page) {
    return page.replace(drawn().path(), "M0 0L1 1");
  }

  private SignOff signed(Strokes strokes) {
    return SignOff.signed(
        visit, Reports.MADE, ZoneId.of("Europe/Berlin"), "Jörg Groß", strokes, PAGE_DIGEST);
  }

  private static Strokes drawn() {
    return Strokes.NONE
        .plus(
            IntStream.range(0, 60)
                .mapToObj(
                    it ->
                        new Strokes.Point(
                            400 + it * 70,
                            1000 + (int) (600 * Math.sin(it / 4.0 + it * it / 900.0))))
                .toList())
        .plus(List.of(new Strokes.Point(4800, 300), new Strokes.Point(5400, 1500)));
  }

  private String words(String page) {
    return Pdfs.words(maker.pdf(page));
  }

  private String paper(String page) throws IOException {
    try (var document = Pdfs.open(maker.pdf(page))) {
      var box = document.getPage(0).getMediaBox();
      return Math.round(box.getWidth()) + " x " + Math.round(box.getHeight());
    }
  }
}
