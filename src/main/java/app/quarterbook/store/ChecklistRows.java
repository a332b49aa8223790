package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.CHECKLIST;
import static app.quarterbook.store.schema.Tables.CHECKLIST_ANSWER;
import static app.quarterbook.store.schema.Tables.CHECKLIST_STEP;
import static java.util.stream.Collectors.groupingBy;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import app.quarterbook.model.checklist.Checklist;
import app.quarterbook.model.checklist.ChecklistId;
import app.quarterbook.model.checklist.Choice;
import app.quarterbook.model.checklist.Run;
import app.quarterbook.model.checklist.Step;
import app.quarterbook.model.today.TodayFacts;
import app.quarterbook.store.schema.tables.records.ChecklistAnswerRecord;
import app.quarterbook.store.schema.tables.records.ChecklistRecord;
import app.quarterbook.store.schema.tables.records.ChecklistStepRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Records;

/// How checklists, their answers and their steps lie in their tables.
final class ChecklistRows {
  private static final Field<Map<String, String>> ANSWERS =
      multiset(
              select(CHECKLIST_ANSWER.QUESTION, CHECKLIST_ANSWER.ANSWER)
                  .from(CHECKLIST_ANSWER)
                  .where(CHECKLIST_ANSWER.CHECKLIST_ID.eq(CHECKLIST.ID)))
          .convertFrom(rows -> rows.intoMap(Record2::value1, Record2::value2));

  private ChecklistRows() {}

  /// The lists with their steps, the latest first.
  static List<Run> runs(DSLContext jooq, Condition condition) {
    var lists = lists(jooq, condition);
    var ids = lists.stream().map(Checklist::id).toList();
    var steps =
        steps(jooq, CHECKLIST_STEP.CHECKLIST_ID.in(ids)).stream()
            .collect(groupingBy(Step::checklist));
    return lists.stream()
        .map(list -> new Run(list, steps.getOrDefault(list.id(), List.of())))
        .toList();
  }

  private static List<Checklist> lists(DSLContext jooq, Condition condition) {
    return jooq.select(
            CHECKLIST.ID,
            CHECKLIST.CLIENT_ID,
            CHECKLIST.AGREEMENT_ID,
            CHECKLIST.PURPOSE,
            CHECKLIST.TITLE,
            CHECKLIST.STARTED_ON,
            CHECKLIST.CLOSED_ON,
            ANSWERS)
        .from(CHECKLIST)
        .where(condition)
        .orderBy(CHECKLIST.STARTED_ON.desc(), CHECKLIST.ID.desc())
        .fetch(Records.mapping(Checklist::new));
  }

  /// Steps in the order of their lists.
  static List<Step> steps(DSLContext jooq, Condition condition) {
    return jooq.select(
            CHECKLIST_STEP.ID,
            CHECKLIST_STEP.CHECKLIST_ID,
            CHECKLIST_STEP.POSITION,
            CHECKLIST_STEP.TEXT,
            CHECKLIST_STEP.OWNER,
            CHECKLIST_STEP.DUE_ON,
            row(CHECKLIST_STEP.QUESTION, CHECKLIST_STEP.ANSWER).mapping(Choice::new),
            CHECKLIST_STEP.ACT,
            CHECKLIST_STEP.DONE_ON,
            CHECKLIST_STEP.DONE_BY,
            CHECKLIST_STEP.NOTES)
        .from(CHECKLIST_STEP)
        .where(condition)
        .orderBy(CHECKLIST_STEP.POSITION, CHECKLIST_STEP.ID)
        .fetch(Records.mapping(Step::new));
  }

  /// The open steps of open lists that have a day and are called for.
  static List<TodayFacts.DueCheck> due(Database database) {
    var called =
        CHECKLIST_STEP
            .QUESTION
            .eq("")
            .or(CHECKLIST_STEP.ANSWER.eq(""))
            .or(
                exists(
                    selectOne()
                        .from(CHECKLIST_ANSWER)
                        .where(CHECKLIST_ANSWER.CHECKLIST_ID.eq(CHECKLIST.ID))
                        .and(CHECKLIST_ANSWER.QUESTION.eq(CHECKLIST_STEP.QUESTION))
                        .and(CHECKLIST_ANSWER.ANSWER.eq(CHECKLIST_STEP.ANSWER))));
    return database.read(
        jooq ->
            jooq.select(
                    CHECKLIST_STEP.ID,
                    CHECKLIST.ID,
                    CHECKLIST.CLIENT_ID,
                    CHECKLIST.TITLE,
                    CHECKLIST_STEP.TEXT,
                    CHECKLIST_STEP.DUE_ON)
                .from(CHECKLIST_STEP)
                .join(CHECKLIST)
                .on(CHECKLIST.ID.eq(CHECKLIST_STEP.CHECKLIST_ID))
                .where(CHECKLIST_STEP.DONE_ON.isNull())
                .and(CHECKLIST_STEP.DUE_ON.isNotNull())
                .and(CHECKLIST.CLOSED_ON.isNull())
                .and(called)
                .fetch(Records.mapping(TodayFacts.DueCheck::new)));
  }

  static int put(DSLContext jooq, Checklist list) {
    return Saving.put(
        jooq,
        new ChecklistRecord(
            list.id(),
            list.client(),
            list.agreement(),
            list.purpose(),
            list.title(),
            list.startedOn(),
            list.closedOn()));
  }

  static int put(DSLContext jooq, Step step) {
    return Saving.put(
        jooq,
        new ChecklistStepRecord(
            step.id(),
            step.checklist(),
            step.position(),
            step.text(),
            step.owner(),
            step.dueOn(),
            step.choice().question(),
            step.choice().answer(),
            step.act(),
            step.doneOn(),
            step.doneBy(),
            step.notes()));
  }

  /// @param answer empty where it is not answered any more
  static int answer(DSLContext jooq, ChecklistId list, String question, String answer) {
    var id = answerId(list, question);
    return answer.isEmpty()
        ? jooq.deleteFrom(CHECKLIST_ANSWER).where(CHECKLIST_ANSWER.ID.eq(id)).execute()
        : Saving.put(jooq, new ChecklistAnswerRecord(id, list, question, answer));
  }

  /// An answer is known by its question in its list.
  private static UUID answerId(ChecklistId list, String question) {
    return UUID.nameUUIDFromBytes((list.value() + "#" + question).getBytes(StandardCharsets.UTF_8));
  }
}
