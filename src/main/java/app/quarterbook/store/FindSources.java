package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.AGREEMENT;
import static app.quarterbook.store.schema.Tables.CAPTURE;
import static app.quarterbook.store.schema.Tables.CHECKLIST;
import static app.quarterbook.store.schema.Tables.CHECKLIST_STEP;
import static app.quarterbook.store.schema.Tables.CLIENT;
import static app.quarterbook.store.schema.Tables.EXPERT;
import static app.quarterbook.store.schema.Tables.HORIZON_EVENT;
import static app.quarterbook.store.schema.Tables.OPEN_POINT;
import static app.quarterbook.store.schema.Tables.PART;
import static app.quarterbook.store.schema.Tables.PERSON;
import static app.quarterbook.store.schema.Tables.PLAN_ITEM;
import static app.quarterbook.store.schema.Tables.SITE;
import static app.quarterbook.store.schema.Tables.SURVEY;
import static app.quarterbook.store.schema.Tables.SURVEY_ANSWER;
import static app.quarterbook.store.schema.Tables.VISIT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import app.quarterbook.model.agreement.AgreementKind;
import app.quarterbook.model.find.FindKind;
import app.quarterbook.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// Everything in the workbook that can be found.
final class FindSources {
  private FindSources() {}

  static List<FindSource> all() {
    return List.of(
        FindSource.of(FindKind.CLIENT, Rows.CLIENT, CLIENT.ID)
            .withClient(uuid(CLIENT.ID))
            .withName(CLIENT.NAME)
            .holding(CLIENT.NOTES, CLIENT.SOURCE),
        FindSource.of(FindKind.PERSON, Rows.PERSON, PERSON.ID)
            .withClient(uuid(PERSON.CLIENT_ID))
            .withName(PERSON.NAME)
            .holding(
                PERSON.ROLE,
                PERSON.EMAIL,
                PERSON.PHONE,
                PERSON.MOBILE,
                PERSON.ADDRESS,
                PERSON.NOTES),
        FindSource.of(FindKind.EXPERT, Rows.EXPERT, EXPERT.ID)
            .withName(EXPERT.NAME)
            .holding(
                EXPERT.WHAT_FOR,
                EXPERT.CONTACT,
                EXPERT.PHONE,
                EXPERT.EMAIL,
                EXPERT.ACCOUNT_NUMBER,
                EXPERT.NOTES),
        FindSource.of(FindKind.SITE, Rows.SITE, SITE.ID)
            .withClient(uuid(SITE.CLIENT_ID))
            .withName(SITE.NAME)
            .holding(SITE.ADDRESS, SITE.ACCESS_NOTES),
        FindSource.of(FindKind.HORIZON_EVENT, Rows.HORIZON_EVENT, HORIZON_EVENT.ID)
            .withClient(uuid(HORIZON_EVENT.CLIENT_ID))
            .withOn(HORIZON_EVENT.DUE_ON)
            .withName(HORIZON_EVENT.TITLE)
            .holding(HORIZON_EVENT.NOTES),
        FindSource.of(FindKind.AGREEMENT, Rows.AGREEMENT, AGREEMENT.ID)
            .withClient(uuid(AGREEMENT.CLIENT_ID))
            .withOn(AGREEMENT.STARTS_ON)
            .withName(agreement())
            .holding(AGREEMENT.SIGNED_BY, AGREEMENT.END_REASON, AGREEMENT.NOTES),
        FindSource.of(FindKind.PLAN_ITEM, Rows.PLAN_ITEM, PLAN_ITEM.ID)
            .withClient(uuid(PLAN_ITEM.CLIENT_ID))
            .withOn(coalesce(PLAN_ITEM.CLOSED_ON, PLAN_ITEM.CREATED_ON))
            .withSettled(PLAN_ITEM.CLOSED_ON.isNotNull())
            .withName(PLAN_ITEM.TITLE)
            .holding(
                PLAN_ITEM.CATEGORY,
                PLAN_ITEM.WHY,
                PLAN_ITEM.DOER_NAME,
                PLAN_ITEM.RESULT,
                PLAN_ITEM.REASON,
                PLAN_ITEM.NOTES),
        FindSource.of(FindKind.SURVEY, Rows.SURVEY, SURVEY.ID)
            .withClient(uuid(SURVEY.CLIENT_ID))
            .withOn(coalesce(SURVEY.CLOSED_ON, SURVEY.DUE_ON))
            .withName(inline(Text.of("find.survey")))
            .holding(SURVEY.RESPONDENT, SURVEY.REASON),
        FindSource.of(FindKind.ANSWER, Rows.SURVEY_ANSWER, SURVEY_ANSWER.ID)
            .hangingOn(SURVEY_ANSWER.SURVEY_ID, SURVEY.ID)
            .withClient(uuid(SURVEY.CLIENT_ID))
            .withOn(coalesce(SURVEY.CLOSED_ON, SURVEY.DUE_ON))
            .holding(SURVEY_ANSWER.TEXT),
        FindSource.of(FindKind.VISIT, Rows.VISIT, VISIT.ID)
            .withClient(uuid(VISIT.CLIENT_ID))
            .withOn(VISIT.VISITED_ON)
            .holding(VISIT.NOTES, VISIT.INTERNAL_NOTES, VISIT.MET, VISIT.NEXT_STEP),
        FindSource.of(FindKind.PART, Rows.PART, PART.ID)
            .hangingOn(PART.VISIT_ID, VISIT.ID)
            .withClient(uuid(VISIT.CLIENT_ID))
            .withOn(VISIT.VISITED_ON)
            .withName(PART.NAME)
            .holding(PART.SERIAL, PART.NOTES),
        FindSource.of(FindKind.OPEN_POINT, Rows.OPEN_POINT, OPEN_POINT.ID)
            .hangingOn(OPEN_POINT.VISIT_ID, VISIT.ID)
            .withClient(uuid(VISIT.CLIENT_ID))
            .withOn(coalesce(OPEN_POINT.DONE_ON, VISIT.VISITED_ON))
            .withSettled(OPEN_POINT.DONE_ON.isNotNull())
            .withName(OPEN_POINT.TEXT),
        FindSource.of(FindKind.CHECKLIST, Rows.CHECKLIST, CHECKLIST.ID)
            .withClient(uuid(CHECKLIST.CLIENT_ID))
            .withOn(coalesce(CHECKLIST.CLOSED_ON, CHECKLIST.STARTED_ON))
            .withSettled(CHECKLIST.CLOSED_ON.isNotNull())
            .withName(CHECKLIST.TITLE),
        FindSource.of(FindKind.STEP, Rows.CHECKLIST_STEP, CHECKLIST_STEP.ID)
            .hangingOn(CHECKLIST_STEP.CHECKLIST_ID, CHECKLIST.ID)
            .withClient(uuid(CHECKLIST.CLIENT_ID))
            .withOn(coalesce(CHECKLIST_STEP.DONE_ON, CHECKLIST_STEP.DUE_ON, CHECKLIST.STARTED_ON))
            .withSettled(CHECKLIST_STEP.DONE_ON.isNotNull().or(CHECKLIST.CLOSED_ON.isNotNull()))
            .withName(CHECKLIST_STEP.TEXT)
            .holding(CHECKLIST_STEP.OWNER, CHECKLIST_STEP.DONE_BY, CHECKLIST_STEP.NOTES),
        FindSource.of(FindKind.CAPTURE, Rows.CAPTURE, CAPTURE.ID)
            .withOn(CAPTURE.MADE_AT.cast(LocalDate.class))
            .holding(CAPTURE.TEXT));
  }

  private static Field<UUID> uuid(TableField<?, ?> id) {
    return id.coerce(UUID.class);
  }

  private static Field<String> agreement() {
    var names =
        Stream.of(AgreementKind.values())
            .collect(
                Collectors.toMap(kind -> kind, kind -> Text.of("find.agreement", Text.of(kind))));
    return DSL.choose(AGREEMENT.KIND).mapValues(names);
  }
}
