package app.quarterbook.model.survey;

import app.quarterbook.model.Check;
import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.client.ClientId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
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

  /// A survey that is to be made but that nobody has touched yet. Its id follows from the client
  /// and the day, so that the reminder is the same one each time it is worked out.
  public static Survey reminder(ClientId client, @Nullable AgreementId agreement, LocalDate on) {
    var name = client.value() + "@" + on;
    var id = new SurveyId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    return due(client, agreement, on).withId(id);
  }

  /// The same survey asking these questions from `day` on.
  public Survey prepared(List<Question> questions, LocalDate day) {
    var asked = questions.stream().filter(Question::active).toList();
    var blank = IntStream.range(0, asked.size()).mapToObj(i -> Answer.to(asked.get(i), i)).toList();
    return withAnswers(blank).withState(SurveyState.PREPARED).withPreparedOn(day);
  }

  public Survey sent(LocalDate day) {
    return withState(SurveyState.SENT).withSentOn(day);
  }

  /// The same survey answered, declined or skipped.
  ///
  /// @param reason needed for a skipped one
  public Survey closed(SurveyState state, LocalDate day, String reason) {
    return withReason(reason).withState(state).withClosedOn(day);
  }

  /// The day from which the time to the next survey counts: the later of its day and its closing,
  /// so that a survey answered early is not asked again on the day it was first planned for.
  public LocalDate settledOn() {
    return closedOn != null && closedOn.isAfter(dueOn) ? closedOn : dueOn;
  }

  /// The mean of the ratings, 1 to 5, or empty where nothing was rated.
  public OptionalDouble rating() {
    return scores(QuestionKind.RATING).average();
  }

  /// The answer to "would you recommend me", 0 to 10, or empty.
  public OptionalInt recommendation() {
    return scores(QuestionKind.RECOMMEND).findFirst();
  }

  private IntStream scores(QuestionKind kind) {
    return answers.stream()
        .filter(answer -> answer.kind() == kind)
        .map(Answer::score)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue);
  }

  public boolean isOpen() {
    return state.isOpen();
  }
}
