package app.quarterbook.model.survey;

import app.quarterbook.model.Check;
import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.client.ClientId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One round of asking a client.
///
/// @param agreement the agreement whose renewal it prepares; null for a survey by rhythm
/// @param closedOn the day it was answered, declined or skipped
/// @param reason why it was declined or skipped; needed for a skipped one
/// @param answers in the order asked; empty until it is prepared
@RecordBuilder
public record Survey(
    SurveyId id,
    ClientId client,
    @Nullable AgreementId agreement,
    LocalDate dueOn,
    SurveyState state,
    @Nullable LocalDate preparedOn,
    @Nullable LocalDate sentOn,
    @Nullable LocalDate closedOn,
    String respondent,
    String reason,
    List<Answer> answers)
    implements SurveyBuilder.With {
  public Survey {
    respondent = Check.text("respondent", respondent, 200);
    reason =
        state == SurveyState.SKIPPED
            ? Check.required("reason", reason, 2000)
            : Check.text("reason", reason, 2000);
    answers = List.copyOf(answers);
  }

  public static Survey due(ClientId client, @Nullable AgreementId agreement, LocalDate on) {
    return new Survey(
        SurveyId.next(),
        client,
        agreement,
        on,
        SurveyState.DUE,
        null,
        null,
        null,
        "",
        "",
        List.of());
  }

  public boolean isOpen() {
    return state == SurveyState.DUE || state == SurveyState.PREPARED || state == SurveyState.SENT;
  }
}
