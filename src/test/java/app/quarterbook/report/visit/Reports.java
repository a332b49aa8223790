package app.quarterbook.report.visit;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.setting.Consultant;
import app.quarterbook.model.visit.Billing;
import app.quarterbook.model.visit.NextStep;
import app.quarterbook.model.visit.OpenPoint;
import app.quarterbook.model.visit.Part;
import app.quarterbook.model.visit.Picture;
import app.quarterbook.model.visit.PictureId;
import app.quarterbook.model.visit.Times;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.model.visit.VisitKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// A visit that has something in every field, and its report.
final class Reports {
  static final Instant MADE = Instant.parse("2026-03-10T15:04:05Z");
  static final Consultant CONSULTANT =
      new Consultant(
          "Baxter & Lowe IT",
          "Robin Baxter",
          "14 Mill Street\nLeeds LS1 4DY",
          "+44 113 496 0000",
          "robin@baxterlowe.example",
          "",
          "#0A58A8");

  private static final ClientId CLIENT = ClientId.next();
  private static final VisitId VISIT = VisitId.next();
  static final Site SITE =
      Site.named(CLIENT, "Head office")
          .withAddress("3 Copper Lane\nLeeds LS2 7EW")
          .withAccessNotes("SECRET-ACCESS key under the mat");

  private Reports() {}

  static Visit visit(String notes) {
    return Visit.begun(CLIENT, VisitKind.ON_SITE, LocalDate.of(2026, 3, 10), LocalTime.of(9, 15))
        .withTimes(new Times(25, 150, 30, 15))
        .withBilling(Billing.COVERED)
        .withMet("Ms Åsa Ödman, Jörg Groß")
        .withNotes(notes)
        .withInternalNotes("SECRET-INTERNAL they will not renew")
        .withNext(new NextStep("Send the quote for the switch", LocalDate.of(2026, 3, 17), false));
  }

  static VisitReport report(String client, String notes, VisitReport.Beside beside) {
    return VisitReport.of(visit(notes), client, SITE, beside, CONSULTANT, MADE);
  }

  static VisitReport report(String notes) {
    return report("Copper Lane Bakery", notes, full());
  }

  static VisitReport.Beside full() {
    return new VisitReport.Beside(
        List.of(
            Part.named(VISIT, 0, "SSD 1 TB").withQuantity(2).withSerial("S4EWNX0R100200"),
            Part.named(VISIT, 1, "UPS battery RBC7").withNotes("warranty until 2029")),
        List.of(
            OpenPoint.written(VISIT, 0, "Door contact of the rack is loose")
                .withDueOn(LocalDate.of(2026, 4, 1)),
            OpenPoint.written(VISIT, 1, "Label port 12 → meeting room")
                .withDoneOn(LocalDate.of(2026, 3, 10))),
        List.of());
  }

  static Picture picture(String digest, String caption) {
    return new Picture(
        PictureId.next(), VISIT, 0, caption, "IMG_1.jpg", digest, "", 1600, 900, MADE);
  }
}
