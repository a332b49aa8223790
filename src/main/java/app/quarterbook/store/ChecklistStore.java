package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.CHECKLIST;
import static app.quarterbook.store.schema.Tables.CHECKLIST_STEP;

import app.quarterbook.model.Label;
import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.checklist.Checklist;
import app.quarterbook.model.checklist.ChecklistId;
import app.quarterbook.model.checklist.Run;
import app.quarterbook.model.checklist.Step;
import app.quarterbook.model.checklist.StepId;
import app.quarterbook.model.client.ClientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Keeps the checklists that are worked off. A list whose last step is ticked is put away; a step
/// that is opened again brings it back.
public final class ChecklistStore {
  private final Database database;
  private final Acts acts;

  /// @param acts what steps do when they are ticked
  public ChecklistStore(Database database, Acts acts) {
    this.database = database;
    this.acts = acts;
  }

  /// The lists, the latest first.
  ///
  /// @param client null for all clients
  /// @param openOnly without those that are put away
  public List<Run> all(@Nullable ClientId client, boolean openOnly) {
    var whose = client == null ? DSL.noCondition() : CHECKLIST.CLIENT_ID.eq(client);
    var which = openOnly ? whose.and(CHECKLIST.CLOSED_ON.isNull()) : whose;
    return database.read(jooq -> ChecklistRows.runs(jooq, which));
  }

  public Optional<Run> find(ChecklistId id) {
    return database.read(jooq -> ChecklistRows.runs(jooq, CHECKLIST.ID.eq(id))).stream()
        .findFirst();
  }

  /// An agreement's latest list for an occasion.
  public Optional<Run> of(AgreementId agreement, String purpose) {
    var condition = CHECKLIST.AGREEMENT_ID.eq(agreement).and(CHECKLIST.PURPOSE.eq(purpose));
    return database.read(jooq -> ChecklistRows.runs(jooq, condition)).stream().findFirst();
  }

  /// Begins a list.
  public void start(Run run) {
    database.write(
        Label.of("checklist.did.start", run.list().title()),
        jooq -> {
          int put = ChecklistRows.put(jooq, run.list());
          return put + run.all().stream().mapToInt(step -> ChecklistRows.put(jooq, step)).sum();
        });
  }

  /// Changes a list's title or puts it away; its answers stay.
  public void save(Checklist list) {
    if (find(list.id()).filter(known -> known.list().equals(list)).isEmpty()) {
      database.write(
          Label.of("checklist.did.change", list.title()).merging(list.id().value()),
          jooq -> ChecklistRows.put(jooq, list));
    }
  }

  /// Answers a question on which steps depend.
  ///
  /// @param answer empty where it is not answered any more
  public void answer(ChecklistId id, String question, String answer) {
    find(id)
        .filter(run -> !answer.equals(run.list().answers().getOrDefault(question, "")))
        .ifPresent(
            run ->
                database.write(
                    Label.of("checklist.did.answer", run.list().title()),
                    jooq -> ChecklistRows.answer(jooq, id, question, answer)));
  }

  public void delete(ChecklistId id) {
    find(id)
        .ifPresent(
            run ->
                database.write(
                    Label.of("checklist.did.delete", run.list().title()),
                    jooq -> jooq.deleteFrom(CHECKLIST).where(CHECKLIST.ID.eq(id)).execute()));
  }

  /// Adds a step, or changes one. An open one that is new brings a list back that was put away.
  public void save(Step step) {
    var before = step(step.id());
    if (before.filter(step::equals).isPresent()) {
      return;
    }
    var label =
        before.isEmpty()
            ? Label.of("checklist.did.addStep", step.text())
            : Label.of("checklist.did.changeStep", step.text()).merging(step.id().value());
    boolean news = before.map(Step::isDone).filter(done -> done == step.isDone()).isEmpty();
    database.write(
        label, jooq -> ChecklistRows.put(jooq, step) + (news ? settle(jooq, step.checklist()) : 0));
  }

  public void delete(StepId id) {
    step(id)
        .ifPresent(
            step ->
                database.write(
                    Label.of("checklist.did.deleteStep", step.text()),
                    jooq ->
                        jooq.deleteFrom(CHECKLIST_STEP).where(CHECKLIST_STEP.ID.eq(id)).execute()));
  }

  /// Puts a list's steps in this order, as one step of the journal.
  public void order(List<Step> steps) {
    database.write(
        Label.of("checklist.did.order"),
        jooq ->
            IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).position() != i)
                .map(i -> ChecklistRows.put(jooq, steps.get(i).withPosition(i)))
                .sum());
  }

  /// Says that a step is done today, and does what it does besides, in one transaction. Nothing
  /// happens where it is done already, or gone.
  ///
  /// @param by who did it
  public void tick(StepId id, String by) {
    step(id)
        .filter(step -> !step.isDone())
        .ifPresent(
            step ->
                database.write(
                    Label.of("checklist.did.tick", step.text()),
                    jooq -> {
                      var run = find(step.checklist()).orElseThrow();
                      acts.perform(step.act(), run.list());
                      ChecklistRows.put(jooq, step.ticked(by, today()));
                      return settle(jooq, step.checklist());
                    }));
  }

  /// Opens a step again. What it did besides stays.
  public void untick(StepId id) {
    step(id)
        .filter(Step::isDone)
        .ifPresent(
            step ->
                database.write(
                    Label.of("checklist.did.untick", step.text()),
                    jooq -> {
                      ChecklistRows.put(jooq, step.opened());
                      return settle(jooq, step.checklist());
                    }));
  }

  /// A step, whatever list it is in.
  public Optional<Step> step(StepId id) {
    return database.read(jooq -> ChecklistRows.steps(jooq, CHECKLIST_STEP.ID.eq(id))).stream()
        .findFirst();
  }

  private int settle(DSLContext jooq, ChecklistId id) {
    var run = find(id).orElseThrow();
    boolean over = run.progress().isComplete();
    return over == run.list().isOpen()
        ? ChecklistRows.put(jooq, run.list().withClosedOn(over ? today() : null))
        : 0;
  }

  private LocalDate today() {
    return LocalDate.now(database.clock());
  }
}
