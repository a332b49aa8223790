package app.quarterbook.ui.checklist;

import app.quarterbook.model.checklist.DayCount;
import app.quarterbook.model.checklist.Step;
import app.quarterbook.model.checklist.TemplateStep;
import app.quarterbook.model.sale.SaleAct;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Form;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;

/// The fields of one step.
final class StepForm {
  private StepForm() {}

  /// Of a step that is worked off.
  static Node of(Draft<Step> draft) {
    return new Form("checklist")
        .area(draft.text("text", Step::text, Step::withText), 2)
        .line(draft.text("owner", Step::owner, Step::withOwner))
        .date(draft.optionalDate("dueOn", Step::dueOn, Step::withDueOn))
        .date(draft.optionalDate("doneOn", Step::doneOn, Step::withDoneOn))
        .line(draft.text("doneBy", Step::doneBy, Step::withDoneBy))
        .area(draft.text("notes", Step::notes, Step::withNotes), 4)
        .build();
  }

  /// Of a template's step.
  static Node ofTemplate(Draft<TemplateStep> draft) {
    return new Form("checklist")
        .area(draft.text("text", TemplateStep::text, TemplateStep::withText), 2)
        .line(draft.text("owner", TemplateStep::owner, TemplateStep::withOwner))
        .columns(2)
        .number(draft.optionalWhole("dueDays", TemplateStep::dueDays, TemplateStep::withDueDays))
        .choice(
            draft.choice("dayCount", TemplateStep::dayCount, TemplateStep::withDayCount),
            List.of(DayCount.values()))
        .line(
            draft.text(
                "question",
                step -> step.choice().question(),
                (step, typed) -> step.withChoice(step.choice().withQuestion(typed))))
        .line(
            draft.text(
                "answer",
                step -> step.choice().answer(),
                (step, typed) -> step.withChoice(step.choice().withAnswer(typed))))
        .columns(1)
        .choice(
            draft.choice("act", TemplateStep::act, TemplateStep::withAct),
            FXCollections.observableArrayList(acts(draft.record().act())),
            Words::act)
        .build();
  }

  /// What a step can do: nothing, what is known, and what stands there.
  private static List<String> acts(String present) {
    return Stream.of(
            Stream.of(""), Stream.of(SaleAct.values()).map(SaleAct::name), Stream.of(present))
        .flatMap(each -> each)
        .distinct()
        .toList();
  }
}
