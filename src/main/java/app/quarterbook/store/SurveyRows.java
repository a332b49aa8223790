package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.SURVEY;
import static app.quarterbook.store.schema.Tables.SURVEY_ANSWER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import app.quarterbook.model.survey.Answer;
import app.quarterbook.model.survey.Survey;
import app.quarterbook.store.schema.tables.records.SurveyAnswerRecord;
import app.quarterbook.store.schema.tables.records.SurveyRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.UpdatableRecord;

/// How surveys and their answers lie in their tables.
final class SurveyRows {
  private static final Field<List<Answer>> ANSWERS =
      multiset(
              select(
                      SURVEY_ANSWER.POSITION,
                      SURVEY_ANSWER.QUESTION,
                      SURVEY_ANSWER.KIND,
                      SURVEY_ANSWER.SCORE,
                      SURVEY_ANSWER.TEXT)
                  .from(SURVEY_ANSWER)
                  .where(SURVEY_ANSWER.SURVEY_ID.eq(SURVEY.ID))
                  .orderBy(SURVEY_ANSWER.POSITION))
          .convertFrom(rows -> rows.map(Records.mapping(Answer::new)));

  private static final SelectField<List<Answer>> NO_ANSWERS =
      inline(0).convertFrom(none -> List.of());

  /// As {@link Survey#settledOn()}.
  private static final Field<LocalDate> SETTLED_ON =
      greatest(SURVEY.DUE_ON, coalesce(SURVEY.CLOSED_ON, SURVEY.DUE_ON));

  private SurveyRows() {}

  /// The surveys with their answers, the latest first.
  static List<Survey> fetch(DSLContext jooq, Condition condition) {
    return latest(jooq, condition, Integer.MAX_VALUE);
  }

  /// The latest surveys with their answers.
  static List<Survey> latest(DSLContext jooq, Condition condition, int most) {
    return fetch(jooq, condition, noCondition(), ANSWERS, most);
  }

  /// What the next survey of each client is counted from, without the answers: those that are
  /// open, and the one that was settled last.
  static List<Survey> lastOfEach(DSLContext jooq, Condition open) {
    var last =
        rowNumber().over(partitionBy(SURVEY.CLIENT_ID).orderBy(SETTLED_ON.desc(), SURVEY.ID)).eq(1);
    return fetch(jooq, noCondition(), open.or(last), NO_ANSWERS, Integer.MAX_VALUE);
  }

  private static List<Survey> fetch(
      DSLContext jooq,
      Condition condition,
      Condition among,
      SelectField<List<Answer>> answers,
      int most) {
    return jooq.select(
            SURVEY.ID,
            SURVEY.CLIENT_ID,
            SURVEY.AGREEMENT_ID,
            SURVEY.DUE_ON,
            SURVEY.STATE,
            SURVEY.PREPARED_ON,
            SURVEY.SENT_ON,
            SURVEY.CLOSED_ON,
            SURVEY.RESPONDENT,
            SURVEY.REASON,
            answers)
        .from(SURVEY)
        .where(condition)
        .qualify(among)
        .orderBy(SURVEY.DUE_ON.desc(), SURVEY.ID)
        .limit(most)
        .fetch(Records.mapping(Survey::new));
  }

  /// Writes a survey with exactly its answers.
  static int put(DSLContext jooq, Survey survey) {
    int put = Saving.put(jooq, toRow(survey));
    var kept = survey.answers().stream().map(Answer::position).toList();
    jooq.deleteFrom(SURVEY_ANSWER)
        .where(SURVEY_ANSWER.SURVEY_ID.eq(survey.id()))
        .and(SURVEY_ANSWER.POSITION.notIn(kept))
        .execute();
    survey.answers().forEach(answer -> Saving.put(jooq, toRow(survey, answer)));
    return put;
  }

  /// A survey's row and those of its answers.
  static List<UpdatableRecord<?>> rows(Survey survey) {
    var rows = new ArrayList<UpdatableRecord<?>>();
    rows.add(toRow(survey));
    survey.answers().forEach(answer -> rows.add(toRow(survey, answer)));
    return rows;
  }

  private static SurveyRecord toRow(Survey survey) {
    return new SurveyRecord(
        survey.id(),
        survey.client(),
        survey.agreement(),
        survey.dueOn(),
        survey.state(),
        survey.preparedOn(),
        survey.sentOn(),
        survey.closedOn(),
        survey.respondent(),
        survey.reason());
  }

  private static SurveyAnswerRecord toRow(Survey survey, Answer answer) {
    return new SurveyAnswerRecord(
        id(survey, answer),
        survey.id(),
        answer.position(),
        answer.question(),
        answer.kind(),
        answer.score(),
        answer.text());
  }

  /// An answer is known by its place in its survey.
  private static UUID id(Survey survey, Answer answer) {
    var name = survey.id().value() + "#" + answer.position();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
