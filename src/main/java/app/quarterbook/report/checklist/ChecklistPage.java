package app.quarterbook.report.checklist;

import app.quarterbook.model.checklist.Step;
import app.quarterbook.model.sale.Cover;
import app.quarterbook.model.sale.PayBy;
import app.quarterbook.report.FileName;
import app.quarterbook.report.Head;
import app.quarterbook.report.Sender;
import app.quarterbook.report.Template;
import app.quarterbook.text.Text;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A checklist as pages: who is responsible for each step, by when, and who did it when. What
/// follows a sale has its cover page first.
public final class ChecklistPage {
  private static final Template TEMPLATE = new Template("checklist");

  private ChecklistPage() {}

  public static String of(ChecklistReport report) {
    var title = report.run().list().title();
    var subject = Text.of("report.checklist.subject", report.client());
    var head = Head.of(title, subject, report.from(), report.made());
    return TEMPLATE.page(head, shown(report));
  }

  /// What the file is proposed to be called: the client, the day it began, what it is.
  public static String fileName(ChecklistReport report) {
    var list = report.run().list();
    return FileName.pdf(report.client(), list.startedOn().toString(), list.title());
  }

  private record Fact(String label, String value) {}

  private record StepRow(
      String box, String what, String owner, String due, String done, String by) {}

  /// What the template asks for.
  private record Shown(
      Sender sender,
      String client,
      String title,
      List<Fact> cover,
      List<Fact> payment,
      String started,
      String progress,
      List<StepRow> steps) {
    boolean hasCover() {
      return !cover.isEmpty();
    }
  }

  private static Shown shown(ChecklistReport report) {
    var list = report.run().list();
    var progress = report.run().progress();
    var cover = report.cover();
    return new Shown(
        Sender.of(report.from()),
        report.client(),
        list.title(),
        cover == null ? List.of() : sold(cover),
        cover == null ? List.of() : paid(cover),
        Text.of("report.checklist.started", day(list.startedOn())),
        Text.of("report.checklist.progress", progress.done(), progress.all()),
        report.run().steps().stream().map(ChecklistPage::row).toList());
  }

  private static List<Fact> sold(Cover cover) {
    var agreement = cover.agreement();
    var facts = new ArrayList<Fact>();
    fact(facts, "report.cover.client", cover.client());
    fact(facts, "report.cover.date", day(cover.sale().acceptedOn()));
    fact(facts, "report.cover.tier", cover.tier());
    fact(facts, "report.cover.servers", counted(agreement.servers(), cover.serversCost()));
    fact(
        facts,
        "report.cover.workstations",
        counted(agreement.workstations(), cover.workstationsCost()));
    fact(facts, "report.cover.monthly", money(cover.monthlyTotal()));
    fact(facts, "report.cover.setup", money(cover.setupFee()));
    return facts;
  }

  private static List<Fact> paid(Cover cover) {
    var sale = cover.sale();
    var facts = new ArrayList<Fact>();
    fact(facts, "report.cover.setupBy", way(sale.setupBy()));
    fact(facts, "report.cover.monthlyBy", way(sale.monthlyBy()));
    fact(facts, "report.cover.first", first(cover));
    fact(facts, "report.cover.billingName", sale.billingName());
    var address = sale.billingAddress().lines().map(String::strip).toList();
    fact(facts, "report.cover.billingAddress", String.join(", ", address));
    return facts;
  }

  private static String first(Cover cover) {
    var amount = cover.firstPayment().map(ChecklistPage::money);
    var by = cover.sale().monthlyBy();
    if (amount.isPresent() && !cover.isMonthly()) {
      return Text.of("report.cover.firstFee", amount.get());
    }
    if (by == null || amount.isEmpty()) {
      return Text.of("report.cover.open");
    }
    var key = by == PayBy.CARD ? "report.cover.firstCard" : "report.cover.firstCheck";
    return Text.of(key, amount.get());
  }

  private static String way(@Nullable PayBy by) {
    return by == null ? Text.of("report.cover.open") : Text.of(by);
  }

  private static String counted(int count, Optional<BigDecimal> cost) {
    return cost.map(it -> Text.of("report.cover.countedCost", count, money(it)))
        .orElseGet(() -> Text.of("report.cover.counted", count));
  }

  private static void fact(List<Fact> facts, String labelKey, String value) {
    if (!value.isBlank()) {
      facts.add(new Fact(Text.of(labelKey), value));
    }
  }

  private static StepRow row(Step step) {
    return new StepRow(
        step.isDone() ? "☑" : "☐",
        step.text(),
        step.owner(),
        day(step.dueOn()),
        day(step.doneOn()),
        step.doneBy());
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
  }

  private static String money(BigDecimal amount) {
    var format = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return format.format(amount);
  }
}
