package app.quarterbook.model.checklist;

import app.quarterbook.model.Check;
import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.client.ClientId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A copy of a template that is worked off for a client.
///
/// @param agreement what it is about; null where it is about no agreement
/// @param purpose the occasion it was made for, see {@link Template#purpose()}
/// @param closedOn the day it was put away; null while it is open
/// @param answers what was answered to the questions on which steps depend
@RecordBuilder
public record Checklist(
    ChecklistId id,
    ClientId client,
    @Nullable AgreementId agreement,
    String purpose,
    String title,
    LocalDate startedOn,
    @Nullable LocalDate closedOn,
    Map<String, String> answers)
    implements ChecklistBuilder.With {
  public Checklist {
    purpose = Check.text("purpose", purpose, 60);
    title = Check.required("title", title, 200);
    answers = Map.copyOf(answers);
  }

  public boolean isOpen() {
    return closedOn == null;
  }

  /// Whether a step is called for by what was answered.
  public boolean calls(Choice choice) {
    return choice.isAlways() || choice.answer().equals(answers.get(choice.question()));
  }
}
