package app.quarterbook.model.checklist;

import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.client.ClientId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A checklist with all its steps, also those that are not called for by what was answered.
///
/// @param all in order
public record Run(Checklist list, List<Step> all) {
  public Run {
    all = List.copyOf(all);
  }

  /// What a checklist is about.
  ///
  /// @param agreement null where it is about none
  public record Subject(ClientId client, @Nullable AgreementId agreement) {}

  /// A copy of a template under its name, nothing of it done.
  ///
  /// @param steps the template's, in order
  public static Run of(
      Template template, List<TemplateStep> steps, Subject subject, LocalDate start) {
    var list =
        new Checklist(
            ChecklistId.next(),
            subject.client(),
            subject.agreement(),
            template.purpose(),
            template.name(),
            start,
            null,
            Map.of());
    return new Run(list, steps.stream().map(step -> Step.of(step, list.id(), start)).toList());
  }

  /// The steps that are to be done, in order.
  public List<Step> steps() {
    return all.stream().filter(step -> list.calls(step.choice())).toList();
  }

  public Progress progress() {
    return Progress.of(steps());
  }

  /// The questions on which steps depend, each with its possible answers, in the order of the
  /// steps.
  public Map<String, List<String>> questions() {
    var questions = new LinkedHashMap<String, List<String>>();
    all.stream()
        .map(Step::choice)
        .filter(choice -> !choice.isAlways())
        .distinct()
        .forEach(
            choice ->
                questions
                    .computeIfAbsent(choice.question(), question -> new ArrayList<>())
                    .add(choice.answer()));
    return questions;
  }
}
