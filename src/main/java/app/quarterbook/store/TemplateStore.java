package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.CHECKLIST_TEMPLATE;
import static app.quarterbook.store.schema.Tables.TEMPLATE_STEP;
import static org.jooq.impl.DSL.row;

import app.quarterbook.model.Label;
import app.quarterbook.model.checklist.Choice;
import app.quarterbook.model.checklist.Template;
import app.quarterbook.model.checklist.TemplateId;
import app.quarterbook.model.checklist.TemplateStep;
import app.quarterbook.store.schema.tables.records.ChecklistTemplateRecord;
import app.quarterbook.store.schema.tables.records.TemplateStepRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Records;

/// Keeps the templates of checklists. A shipped one gets into the tables when it is first changed,
/// so that better steps reach old workbooks too; deleting it goes back to the shipped one.
public final class TemplateStore {
  private final Database database;
  private final ShippedTemplates shipped = new ShippedTemplates();

  public TemplateStore(Database database) {
    this.database = database;
  }

  /// All templates, by name.
  public List<Template> all() {
    var own = own();
    var ids = own.stream().map(Template::id).toList();
    return Stream.concat(
            own.stream(), shipped.all().stream().filter(each -> !ids.contains(each.id())))
        .sorted(Comparator.comparing(Template::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  public Optional<Template> find(TemplateId id) {
    return all().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// The template that an occasion takes by itself.
  public Optional<Template> of(String purpose) {
    return all().stream().filter(each -> each.purpose().equals(purpose)).findFirst();
  }

  /// A template's steps, in order.
  public List<TemplateStep> steps(TemplateId id) {
    return isOwn(id) ? kept(id) : shipped.steps(id);
  }

  /// Whether a template comes with the program and was changed.
  public boolean isRewritten(TemplateId id) {
    return shipped.has(id) && isOwn(id);
  }

  /// Adds a template, or renames one.
  public void save(Template template) {
    if (find(template.id()).filter(template::equals).isEmpty()) {
      database.write(
          label(template),
          jooq -> {
            keep(jooq, template.id());
            return put(jooq, template);
          });
    }
  }

  /// Deletes a template; checklists that were made of it stay. One that comes with the program is
  /// as shipped again.
  public void delete(TemplateId id) {
    find(id)
        .ifPresent(
            template ->
                database.write(
                    Label.of("checklist.did.deleteTemplate", template.name()),
                    jooq ->
                        jooq.deleteFrom(CHECKLIST_TEMPLATE)
                            .where(CHECKLIST_TEMPLATE.ID.eq(id))
                            .execute()));
  }

  /// Adds a step to its template, or changes one.
  public void save(TemplateStep step) {
    if (!steps(step.template()).contains(step)) {
      database.write(
          label(step.template()).merging(step.id().value()),
          jooq -> {
            keep(jooq, step.template());
            return put(jooq, step);
          });
    }
  }

  public void delete(TemplateStep step) {
    database.write(
        label(step.template()),
        jooq -> {
          keep(jooq, step.template());
          return jooq.deleteFrom(TEMPLATE_STEP).where(TEMPLATE_STEP.ID.eq(step.id())).execute();
        });
  }

  /// Puts a template's steps in this order.
  public void order(TemplateId id, List<TemplateStep> steps) {
    database.write(
        label(id),
        jooq -> {
          keep(jooq, id);
          return IntStream.range(0, steps.size())
              .filter(i -> steps.get(i).position() != i)
              .map(i -> put(jooq, steps.get(i).withPosition(i)))
              .sum();
        });
  }

  private Label label(Template template) {
    return find(template.id()).isEmpty()
        ? Label.of("checklist.did.addTemplate", template.name())
        : Label.of("checklist.did.changeTemplate", template.name()).merging(template.id().value());
  }

  private Label label(TemplateId id) {
    return Label.of("checklist.did.changeTemplate", find(id).map(Template::name).orElse(""));
  }

  /// Writes a shipped template down before it is changed.
  private void keep(DSLContext jooq, TemplateId id) {
    if (!isOwn(id)) {
      shipped.all().stream().filter(each -> each.id().equals(id)).forEach(each -> put(jooq, each));
      shipped.steps(id).forEach(step -> put(jooq, step));
    }
  }

  private boolean isOwn(TemplateId id) {
    return database.read(
        jooq -> jooq.fetchExists(CHECKLIST_TEMPLATE, CHECKLIST_TEMPLATE.ID.eq(id)));
  }

  private List<Template> own() {
    return database.read(
        jooq ->
            jooq.select(CHECKLIST_TEMPLATE.ID, CHECKLIST_TEMPLATE.NAME, CHECKLIST_TEMPLATE.PURPOSE)
                .from(CHECKLIST_TEMPLATE)
                .fetch(Records.mapping(Template::new)));
  }

  private List<TemplateStep> kept(TemplateId id) {
    return database.read(
        jooq ->
            jooq.select(
                    TEMPLATE_STEP.ID,
                    TEMPLATE_STEP.TEMPLATE_ID,
                    TEMPLATE_STEP.POSITION,
                    TEMPLATE_STEP.TEXT,
                    TEMPLATE_STEP.OWNER,
                    TEMPLATE_STEP.DUE_DAYS,
                    TEMPLATE_STEP.DAY_COUNT,
                    row(TEMPLATE_STEP.QUESTION, TEMPLATE_STEP.ANSWER).mapping(Choice::new),
                    TEMPLATE_STEP.ACT)
                .from(TEMPLATE_STEP)
                .where(TEMPLATE_STEP.TEMPLATE_ID.eq(id))
                .orderBy(TEMPLATE_STEP.POSITION, TEMPLATE_STEP.ID)
                .fetch(Records.mapping(TemplateStep::new)));
  }

  private static int put(DSLContext jooq, Template template) {
    return Saving.put(
        jooq, new ChecklistTemplateRecord(template.id(), template.name(), template.purpose()));
  }

  private static int put(DSLContext jooq, TemplateStep step) {
    return Saving.put(
        jooq,
        new TemplateStepRecord(
            step.id(),
            step.template(),
            step.position(),
            step.text(),
            step.owner(),
            step.dueDays(),
            step.dayCount(),
            step.choice().question(),
            step.choice().answer(),
            step.act()));
  }
}
