package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.SURVEY_QUESTION;

import app.quarterbook.model.Label;
import app.quarterbook.model.survey.Question;
import app.quarterbook.model.survey.QuestionId;
import app.quarterbook.model.survey.QuestionKind;
import app.quarterbook.store.schema.tables.records.SurveyQuestionRecord;
import app.quarterbook.text.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Records;

/// Keeps the questions that new surveys ask.
public final class QuestionStore {
  private record Default(String textKey, QuestionKind kind) {}

  private static final List<Default> DEFAULTS =
      List.of(
          new Default("survey.question.overall", QuestionKind.RATING),
          new Default("survey.question.speed", QuestionKind.RATING),
          new Default("survey.question.solved", QuestionKind.RATING),
          new Default("survey.question.clear", QuestionKind.RATING),
          new Default("survey.question.planning", QuestionKind.RATING),
          new Default("survey.question.value", QuestionKind.RATING),
          new Default("survey.question.change", QuestionKind.TEXT),
          new Default("survey.question.recommend", QuestionKind.RECOMMEND),
          new Default("survey.question.renew", QuestionKind.INTENT));

  private final Database database;

  public QuestionStore(Database database) {
    this.database = database;
  }

  /// All questions in the order asked, also those no longer asked.
  public List<Question> all() {
    return database.read(
        jooq ->
            jooq.select(
                    SURVEY_QUESTION.ID,
                    SURVEY_QUESTION.POSITION,
                    SURVEY_QUESTION.TEXT,
                    SURVEY_QUESTION.KIND,
                    SURVEY_QUESTION.ACTIVE)
                .from(SURVEY_QUESTION)
                .orderBy(SURVEY_QUESTION.POSITION, SURVEY_QUESTION.ID)
                .fetch(Records.mapping(Question::new)));
  }

  /// Puts the usual questions into a new workbook, in the language it is made in; does nothing
  /// where there are questions.
  public void addDefaults() {
    if (all().isEmpty()) {
      database.write(
          Label.of("survey.did.addDefaults"),
          jooq -> IntStream.range(0, DEFAULTS.size()).map(i -> put(jooq, usual(i))).sum());
    }
  }

  public void save(Question question) {
    var label = Label.of("survey.did.question").merging(question.id().value());
    database.write(label, jooq -> put(jooq, question));
  }

  /// Puts the questions in this order, as one step.
  public void order(List<Question> questions) {
    database.write(
        Label.of("survey.did.order"),
        jooq ->
            IntStream.range(0, questions.size())
                .map(i -> put(jooq, questions.get(i).withPosition(i)))
                .sum());
  }

  /// Deletes a question; surveys that asked it keep it.
  public void delete(QuestionId id) {
    database.write(
        Label.of("survey.did.deleteQuestion"),
        jooq -> jooq.deleteFrom(SURVEY_QUESTION).where(SURVEY_QUESTION.ID.eq(id)).execute());
  }

  private static Question usual(int position) {
    var usual = DEFAULTS.get(position);
    return new Question(QuestionId.next(), position, Text.of(usual.textKey()), usual.kind(), true);
  }

  private static int put(DSLContext jooq, Question question) {
    return Saving.put(
        jooq,
        new SurveyQuestionRecord(
            question.id(),
            question.position(),
            question.text(),
            question.kind(),
            question.active()));
  }
}
