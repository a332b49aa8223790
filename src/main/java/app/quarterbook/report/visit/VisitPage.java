package app.quarterbook.report.visit;

import app.quarterbook.model.Minutes;
import app.quarterbook.model.visit.Billing;
import app.quarterbook.model.visit.OpenPoint;
import app.quarterbook.model.visit.Part;
import app.quarterbook.model.visit.Times;
import app.quarterbook.report.FileName;
import app.quarterbook.report.Head;
import app.quarterbook.report.NoteHtml;
import app.quarterbook.report.Pictures;
import app.quarterbook.report.Sender;
import app.quarterbook.report.Template;
import app.quarterbook.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The report of a visit as a page of HTML, spelled as the consultant's country does.
public final class VisitPage {
  private static final Template TEMPLATE = new Template("visit");

  private VisitPage() {}

  /// The page without its sign-off, which is put to it later.
  public static String of(VisitReport report) {
    var on = day(report.on());
    var head =
        Head.of(
            Text.of("report.visit.title", report.client(), on),
            Text.of("report.visit.subject", report.client(), on),
            report.from(),
            report.made());
    return TEMPLATE.page(head, shown(report));
  }

  /// What the file is proposed to be called: the client, the day, what it is.
  public static String fileName(VisitReport report) {
    return FileName.pdf(report.client(), report.on().toString(), Text.of("report.visit.file"));
  }

  static String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(day);
  }

  private record Fact(String label, String value) {}

  private record PartRow(
      int quantity, String name, String serial, String notes, boolean hasNotes) {}

  private record PointRow(String box, String words, String due, boolean hasDue) {}

  private record Shot(String source, String caption) {}

  /// What the template asks for.
  private record Shown(
      Sender sender,
      String client,
      String kind,
      List<Fact> facts,
      String notes,
      List<PartRow> parts,
      List<PointRow> points,
      String next,
      String nextDue,
      List<Shot> pictures) {
    boolean hasNotes() {
      return !notes.isBlank();
    }

    boolean hasParts() {
      return !parts.isEmpty();
    }

    boolean hasPoints() {
      return !points.isEmpty();
    }

    boolean hasNext() {
      return !next.isBlank();
    }

    boolean hasNextDue() {
      return !nextDue.isEmpty();
    }

    boolean hasPictures() {
      return !pictures.isEmpty();
    }
  }

  private static Shown shown(VisitReport report) {
    return new Shown(
        Sender.of(report.from()),
        report.client(),
        Text.of(report.kind()),
        facts(report),
        NoteHtml.of(report.notes()),
        report.parts().stream().map(VisitPage::part).toList(),
        report.points().stream().map(VisitPage::point).toList(),
        report.next().text(),
        due(report.next().on()),
        report.pictures().stream()
            .map(it -> new Shot(Pictures.source(it.content()), it.caption()))
            .toList());
  }

  private static List<Fact> facts(VisitReport report) {
    var facts = new ArrayList<Fact>();
    fact(facts, "report.visit.on", when(report));
    fact(facts, "report.visit.site", String.join(", ", report.site()));
    fact(facts, "report.visit.met", report.met());
    var times = report.times();
    fact(facts, "report.visit.work", minutes(times.work()));
    fact(facts, "report.visit.travel", travel(times));
    fact(facts, "report.visit.pause", minutes(times.pause()));
    fact(facts, "report.visit.billing", billing(report.billing(), report.charged()));
    return facts;
  }

  private static String when(VisitReport report) {
    var start = report.start();
    if (start == null) {
      return day(report.on());
    }
    var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(start);
    return Text.of("report.visit.when", day(report.on()), time.replace('\u202f', ' '));
  }

  private static void fact(List<Fact> facts, String labelKey, String value) {
    if (!value.isBlank()) {
      facts.add(new Fact(Text.of(labelKey), value));
    }
  }

  private static String minutes(int minutes) {
    return minutes == 0 ? "" : Minutes.format(minutes);
  }

  private static String travel(Times times) {
    var out = minutes(times.travelOut());
    var back = minutes(times.travelBack());
    if (out.isEmpty() && back.isEmpty()) {
      return "";
    }
    return out.isEmpty()
        ? Text.of("report.visit.travel.back", back)
        : back.isEmpty()
            ? Text.of("report.visit.travel.out", out)
            : Text.of("report.visit.travel.both", out, back);
  }

  private static String billing(Billing billing, @Nullable Integer charged) {
    if (billing == Billing.OPEN) {
      return "";
    }
    var words = Text.of("report.visit.billing." + billing.name());
    return charged == null || billing == Billing.FREE
        ? words
        : Text.of("report.visit.charged", words, Minutes.format(charged));
  }

  private static PartRow part(Part part) {
    return new PartRow(
        part.quantity(), part.name(), part.serial(), part.notes(), !part.notes().isBlank());
  }

  private static PointRow point(OpenPoint point) {
    boolean done = point.isDone();
    var due = done ? "" : due(point.dueOn());
    return new PointRow(done ? "☑" : "☐", point.text(), due, !due.isEmpty());
  }

  private static String due(@Nullable LocalDate day) {
    return day == null ? "" : Text.of("report.due", day(day));
  }
}
