package app.quarterbook.store;

import static app.quarterbook.model.checklist.DayCount.BUSINESS;
import static app.quarterbook.model.checklist.DayCount.CALENDAR;

import app.quarterbook.model.checklist.Choice;
import app.quarterbook.model.checklist.DayCount;
import app.quarterbook.model.checklist.Template;
import app.quarterbook.model.checklist.TemplateId;
import app.quarterbook.model.checklist.TemplateStep;
import app.quarterbook.model.checklist.TemplateStepId;
import app.quarterbook.model.sale.Occasion;
import app.quarterbook.model.sale.PayBy;
import app.quarterbook.model.sale.SaleAct;
import app.quarterbook.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The templates that come with the program (DOMAIN 6, after the sale). Their ids follow from their
/// names, so that they are the same ones in every workbook.
final class ShippedTemplates {
  /// The question on which the steps of collecting the monthly fee depend.
  static final String MONTHLY = "checklist.question.monthly";

  /// The question on which the step of collecting the setup fee depends.
  static final String SETUP = "checklist.question.setup";

  private final List<Template> templates = new ArrayList<>();
  private final List<TemplateStep> steps = new ArrayList<>();

  ShippedTemplates() {
    afterSale(begin(Occasion.AFTER_SALE));
    offBoarding(begin(Occasion.OFF_BOARDING));
  }

  List<Template> all() {
    return List.copyOf(templates);
  }

  boolean has(TemplateId id) {
    return templates.stream().anyMatch(each -> each.id().equals(id));
  }

  List<TemplateStep> steps(TemplateId id) {
    return steps.stream().filter(step -> step.template().equals(id)).toList();
  }

  /// How a payment answers a question.
  static Choice paid(String questionKey, @Nullable PayBy by) {
    return new Choice(Text.of(questionKey), by == null ? "" : Text.of(by));
  }

  private void afterSale(TemplateId sale) {
    var card = paid(MONTHLY, PayBy.CARD);
    var check = paid(MONTHLY, PayBy.CHECK);
    add(sale, "names", 1, BUSINESS);
    add(sale, "activate", null, BUSINESS, Choice.ALWAYS, SaleAct.ACTIVATE_NEW.name());
    add(sale, "expire", null, BUSINESS, Choice.ALWAYS, SaleAct.EXPIRE_OLD.name());
    add(sale, "invoices", 1, BUSINESS);
    add(sale, "firstCard", 1, BUSINESS, card, "");
    add(sale, "firstCheck", 1, BUSINESS, check, "");
    add(sale, "cardForm", 3, BUSINESS, card, "");
    add(sale, "cardCharged", 3, BUSINESS, card, "");
    add(sale, "cardApplied", 5, BUSINESS, card, "");
    add(sale, "cardAutopay", 5, BUSINESS, card, "");
    add(sale, "checkCollected", 3, BUSINESS, check, "");
    add(sale, "checkDeposited", 5, BUSINESS, check, "");
    add(sale, "checkApplied", 5, BUSINESS, check, "");
    add(sale, "setupCard", 3, BUSINESS, paid(SETUP, PayBy.CARD), "");
    add(sale, "setupCheck", 3, BUSINESS, paid(SETUP, PayBy.CHECK), "");
    add(sale, "filed", 5, BUSINESS);
    add(sale, "listed", 5, BUSINESS);
    add(sale, "credits", 5, BUSINESS);
    add(sale, "intro", 2, BUSINESS);
    add(sale, "kickoff", 5, BUSINESS);
    add(sale, "monitoring", 10, BUSINESS);
    add(sale, "patching", 10, BUSINESS);
    add(sale, "agentsPc", 10, BUSINESS);
    add(sale, "agentsServer", 10, BUSINESS);
    add(sale, "backup", 10, BUSINESS);
    add(sale, "spam", 10, BUSINESS);
    add(sale, "sheet", 10, BUSINESS);
    add(sale, "help", 10, BUSINESS);
    add(sale, "review30", 30, CALENDAR);
    add(sale, "review90", 90, CALENDAR);
  }

  private void offBoarding(TemplateId end) {
    add(end, "endNotice", 1, BUSINESS);
    add(end, "endList", 5, BUSINESS);
    add(end, "endBlocks", 5, BUSINESS);
    add(end, "endInvoice", 5, BUSINESS);
    add(end, "endAutopay", 5, BUSINESS);
    add(end, "endDocuments", 10, BUSINESS);
    add(end, "endAccess", 10, BUSINESS);
    add(end, "endAgents", 10, BUSINESS);
    add(end, "endListed", 10, BUSINESS);
    add(end, "endReceipt", 10, BUSINESS);
    add(end, "endThanks", 10, BUSINESS);
    add(end, "endRetention", 90, CALENDAR);
  }

  private TemplateId begin(Occasion occasion) {
    var id = new TemplateId(uuid(occasion.name()));
    templates.add(new Template(id, Text.of(occasion), occasion.name()));
    return id;
  }

  private void add(TemplateId template, String name, Integer dueDays, DayCount count) {
    add(template, name, dueDays, count, Choice.ALWAYS, "");
  }

  private void add(
      TemplateId template,
      String name,
      @Nullable Integer dueDays,
      DayCount count,
      Choice choice,
      String act) {
    int position = steps(template).size();
    steps.add(
        new TemplateStep(
            new TemplateStepId(uuid(template.value() + "#" + name)),
            template,
            position,
            Text.of("checklist.shipped." + name),
            Text.of("checklist.me"),
            dueDays,
            count,
            choice,
            act));
  }

  private static UUID uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
