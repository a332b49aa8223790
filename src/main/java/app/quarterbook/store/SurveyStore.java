package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.CLIENT;
import static app.quarterbook.store.schema.Tables.SURVEY;
import static app.quarterbook.store.schema.Tables.SURVEY_ANSWER;
import static java.util.stream.Collectors.groupingBy;

import app.quarterbook.model.Label;
import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.survey.Question;
import app.quarterbook.model.survey.Survey;
import app.quarterbook.model.survey.SurveyId;
import app.quarterbook.model.survey.SurveyRhythm;
import app.quarterbook.model.survey.SurveyState;
import app.quarterbook.model.survey.Tally;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Keeps surveys, and works out which are due.
///
/// A reminder is worked out each time and written only when somebody acts on it. The survey before
/// a renewal prepares itself in the same way: from its day on the reminder has the questions of
/// today, so that its letter is ready to be sent, with the client's name and the end of the term
/// as they are now, and nothing was written that a move of the term or an undo would leave behind.
/// So opening the workbook changes nothing, a changed rhythm or end of term moves the reminder by
/// itself, and undoing the first act on a survey leaves exactly the reminder that was there
/// before. Its id follows from client and day, so places and snoozes that name it stay right.
public final class SurveyStore {
  private static final Condition UNDER_WAY =
      SURVEY.STATE.in(Stream.of(SurveyState.values()).filter(SurveyState::isOpen).toList());

  private final Database database;

  public SurveyStore(Database database) {
    this.database = database;
  }

  /// Every survey that was acted on, the latest first.
  public List<Survey> all() {
    return where(DSL.noCondition());
  }

  /// A client's surveys that were acted on, the latest first.
  public List<Survey> of(ClientId client) {
    return where(SURVEY.CLIENT_ID.eq(client));
  }

  /// The surveys that are under way, the latest first.
  ///
  /// @param client null for all clients
  public List<Survey> underWay(@Nullable ClientId client) {
    return where(of(client, UNDER_WAY));
  }

  /// The latest surveys that are over.
  ///
  /// @param client null for all clients
  /// @param most how many at most
  public List<Survey> over(@Nullable ClientId client, int most) {
    return database.read(jooq -> SurveyRows.latest(jooq, of(client, DSL.not(UNDER_WAY)), most));
  }

  /// What was answered how often, in all surveys there were.
  ///
  /// @param client null for all clients
  public List<Tally> tallies(@Nullable ClientId client) {
    return database.read(
        jooq -> {
          var answers =
              client == null
                  ? SURVEY_ANSWER
                  : SURVEY_ANSWER
                      .join(SURVEY)
                      .on(SURVEY.ID.eq(SURVEY_ANSWER.SURVEY_ID), SURVEY.CLIENT_ID.eq(client));
          return jooq.select(SURVEY_ANSWER.KIND, SURVEY_ANSWER.SCORE, DSL.count())
              .from(answers)
              .where(SURVEY_ANSWER.SCORE.isNotNull())
              .groupBy(SURVEY_ANSWER.KIND, SURVEY_ANSWER.SCORE)
              .fetch(Records.mapping(Tally::new));
        });
  }

  /// A survey that was acted on, or a reminder.
  public Optional<Survey> find(SurveyId id) {
    return where(SURVEY.ID.eq(id)).stream()
        .findFirst()
        .or(() -> reminders().stream().filter(each -> each.id().equals(id)).findFirst());
  }

  /// The next survey of every client under agreement that has none open, the earliest first; its
  /// day may be far ahead.
  public List<Survey> reminders() {
    var settings = new SettingStore(database).load();
    var surveys =
        database.read(jooq -> SurveyRows.lastOfEach(jooq, UNDER_WAY)).stream()
            .collect(groupingBy(Survey::client));
    var agreements =
        new AgreementStore(database).active().stream().collect(groupingBy(Agreement::client));
    var months = ownMonths();
    var questions = new QuestionStore(database).all();
    return agreements.entrySet().stream()
        .flatMap(
            each -> {
              var client = each.getKey();
              var own = months.get(client);
              var rhythm =
                  new SurveyRhythm(
                      own == null ? settings.surveyMonths() : own, settings.renewalDays());
              return rhythm
                  .next(client, each.getValue(), surveys.getOrDefault(client, List.of()), today())
                  .stream();
            })
        .map(reminder -> prepared(reminder, questions))
        .sorted(Comparator.comparing(Survey::dueOn))
        .toList();
  }

  private Survey prepared(Survey reminder, List<Question> questions) {
    return reminder.agreement() == null || reminder.dueOn().isAfter(today())
        ? reminder
        : reminder.prepared(questions, reminder.dueOn());
  }

  /// What waits to be done: the open surveys, and the reminders up to `until`; the earliest first.
  public List<Survey> open(LocalDate until) {
    return Stream.concat(
            underWay(null).stream(),
            reminders().stream().filter(each -> !each.dueOn().isAfter(until)))
        .sorted(Comparator.comparing(Survey::dueOn))
        .toList();
  }

  /// Writes a survey down, or changes one. Who was asked before a renewal need not be asked again:
  /// its survey is ticked off with it.
  public void save(Survey survey) {
    var before = where(SURVEY.ID.eq(survey.id())).stream().findFirst();
    if (before.filter(survey::equals).isEmpty()) {
      boolean asked = isAsked(survey) && before.filter(SurveyStore::isAsked).isEmpty();
      database.write(
          label(before, survey),
          jooq -> SurveyRows.put(jooq, survey) + (asked ? surveyed(jooq, survey) : 0));
    }
  }

  public void delete(SurveyId id) {
    where(SURVEY.ID.eq(id))
        .forEach(
            survey ->
                database.write(
                    Label.of("survey.did.delete", name(survey.client())),
                    jooq -> jooq.deleteFrom(SURVEY).where(SURVEY.ID.eq(id)).execute()));
  }

  private int surveyed(DSLContext jooq, Survey survey) {
    var day =
        Stream.of(survey.sentOn(), survey.closedOn())
            .filter(Objects::nonNull)
            .findFirst()
            .orElseGet(this::today);
    return new RenewalStore(database).surveyed(jooq, survey.client(), day);
  }

  private static boolean isAsked(Survey survey) {
    return survey.state() != SurveyState.DUE && survey.state() != SurveyState.PREPARED;
  }

  private Label label(Optional<Survey> before, Survey now) {
    var client = name(now.client());
    if (before.filter(old -> old.state() == now.state()).isPresent()) {
      return Label.of("survey.did.change", client).merging(now.id().value());
    }
    return switch (now.state()) {
      case DUE -> Label.of("survey.did.add", client);
      case PREPARED -> Label.of("survey.did.prepare", client);
      case SENT -> Label.of("survey.did.send", client);
      case ANSWERED -> Label.of("survey.did.answer", client);
      case DECLINED -> Label.of("survey.did.decline", client);
      case SKIPPED -> Label.of("survey.did.skip", client);
    };
  }

  private Map<ClientId, @Nullable Integer> ownMonths() {
    return database.read(
        jooq ->
            jooq.select(CLIENT.ID, CLIENT.SURVEY_MONTHS)
                .from(CLIENT)
                .where(CLIENT.SURVEY_MONTHS.isNotNull())
                .fetchMap(CLIENT.ID, CLIENT.SURVEY_MONTHS));
  }

  private String name(ClientId client) {
    return database.read(jooq -> ClientRows.name(jooq, client));
  }

  private LocalDate today() {
    return LocalDate.now(database.clock());
  }

  private static Condition of(@Nullable ClientId client, Condition condition) {
    return client == null ? condition : SURVEY.CLIENT_ID.eq(client).and(condition);
  }

  private List<Survey> where(Condition condition) {
    return database.read(jooq -> SurveyRows.fetch(jooq, condition));
  }
}
