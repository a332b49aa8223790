package app.quarterbook.report.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementLine;
import app.quarterbook.model.agreement.AgreementLineId;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.checklist.Run;
import app.quarterbook.model.checklist.Step;
import app.quarterbook.model.checklist.Template;
import app.quarterbook.model.checklist.TemplateStep;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.sale.Cover;
import app.quarterbook.model.sale.PayBy;
import app.quarterbook.model.sale.Sale;
import app.quarterbook.model.setting.Consultant;
import app.quarterbook.report.PdfMaker;
import app.quarterbook.report.Pdfs;
import app.quarterbook.report.Pictures;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChecklistPageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
  private static final Instant MADE = Instant.parse("2026-03-09T10:00:00Z");

  private final ClientId client = ClientId.next();
  private final Agreement agreement =
      Agreement.drafted(client, new Term(DAY, 12, 60, true))
          .withMonthlyFee(new BigDecimal("1235.00"))
          .withSetupFee(new BigDecimal("1500.00"))
          .withWorkstations(16)
          .withServers(1);
  private final Sale sale =
      new Sale(
          agreement.id(),
          DAY,
          "Larkspur Dental LLC",
          "12 Elm Street\nMillbrook",
          PayBy.CHECK,
          PayBy.CARD);

  @Test
  void theCoverPageSaysWhatWasSoldAndWhatIsPaidFirst() throws IOException {
    var pdf = pdf(run(3), cover());
    Pdfs.show("after-the-sale", pdf(run(28), cover()));

    assertThat(Pdfs.words(pdf))
        .contains(
            "Cover page",
            "Deal tier Gold",
            "Servers 1 (195.00 a month)",
            "Workstations 16 (1,040.00 a month)",
            "Monthly total 1,235.00",
            "Setup fee 1,500.00",
            "Setup paid by Check",
            "Months paid by Card",
            "First payment 2,735.00: first month and setup",
            "Billing name Larkspur Dental LLC",
            "Billing address 12 Elm Street, Millbrook");
    try (var document = Pdfs.open(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
    }
  }

  @Test
  void aStepHasWhoByWhenDoneWhenAndByWhomAndNoNotes() {
    var words = Pdfs.words(pdf(run(3), null));

    assertThat(words)
        .contains(
            "After the sale",
            "Larkspur Dental · Started Mar 4, 2026 · 1 of 3 done",
            "☑ step 1",
            "☐ step 2")
        .containsPattern("step 1.* Me Mar 5, 2026 Mar 9, 2026 Sam Field")
        .doesNotContain("Cover page", "secret");
  }

  @Test
  void aLongListHasItsHeadingsOnEachPage() throws IOException {
    try (var document = Pdfs.open(pdf(run(90), null))) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
    }
    assertThat(Pdfs.words(pdf(run(90), null)).split("Responsible", -1)).hasSizeGreaterThan(3);
  }

  @Test
  void itIsCalledByWhatItIsAndItsDay() {
    assertThat(ChecklistPage.fileName(report(run(1), null)))
        .isEqualTo("Larkspur Dental 2026-03-04 After the sale.pdf");
  }

  private byte[] pdf(Run run, Cover cover) {
    return new PdfMaker(Pictures.NONE).pdf(ChecklistPage.of(report(run, cover)));
  }

  private static ChecklistReport report(Run run, Cover cover) {
    return new ChecklistReport(Consultant.UNKNOWN, "Larkspur Dental", run, cover, MADE);
  }

  private Cover cover() {
    var lines =
        List.of(line(RateItem.WORKSTATION, 16, "65.00"), line(RateItem.SERVER, 1, "195.00"));
    return new Cover("Larkspur Dental", "Gold", agreement, lines, sale);
  }

  private AgreementLine line(RateItem item, int quantity, String price) {
    return new AgreementLine(
        AgreementLineId.next(), agreement.id(), 0, item, "each", quantity, new BigDecimal(price));
  }

  private Run run(int count) {
    var template = Template.named("After the sale");
    var steps =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    TemplateStep.written(
                            template.id(), i, "step " + (i + 1) + ", long enough to be broken up")
                        .withOwner("Me")
                        .withDueDays(1))
            .toList();
    var subject = new Run.Subject(client, agreement.id());
    var run = Run.of(template, steps, subject, DAY);
    return new Run(run.list(), run.all().stream().map(ChecklistPageTest::firstDone).toList());
  }

  private static Step firstDone(Step step) {
    return step.position() == 0
        ? step.withNotes("secret").ticked("Sam Field", LocalDate.of(2026, 3, 9))
        : step;
  }
}
