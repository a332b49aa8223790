package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.CLIENT;
import static app.quarterbook.store.schema.Tables.EXPERT;
import static app.quarterbook.store.schema.Tables.PERSON;
import static app.quarterbook.store.schema.Tables.PLAN_ITEM;
import static app.quarterbook.store.schema.Tables.VISIT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;

import app.quarterbook.model.find.Found;
import app.quarterbook.model.find.Snippet;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// Finds words anywhere in the workbook. Upper and lower case are the same.
public final class FindStore {
  private final Database database;

  public FindStore(Database database) {
    this.database = database;
  }

  /// What is called so, best first: clients, people, experts, plan items.
  ///
  /// @param limit how many of each kind at most
  public List<Found> named(String words, int limit) {
    var sought = words.strip();
    if (sought.isEmpty()) {
      return List.of();
    }
    return database.read(
        jooq -> {
          var found = new ArrayList<Found>();
          found.addAll(clients(jooq, sought, limit));
          found.addAll(people(jooq, sought, limit));
          found.addAll(experts(jooq, sought, limit));
          found.addAll(items(jooq, sought, limit));
          return List.copyOf(found);
        });
  }

  /// Visits whose notes, internal ones too, hold the words, the latest first. This reads every note
  /// until it has found enough, so ask for it only when the typing rests.
  ///
  /// @param limit how many at most
  public List<Found.InVisit> inNotes(String words, int limit) {
    var sought = words.strip();
    if (sought.isEmpty()) {
      return List.of();
    }
    return database.read(
        jooq ->
            jooq.select(
                    VISIT.ID,
                    concat(
                            VISIT.NOTES,
                            inline("\n"),
                            VISIT.NEXT_STEP,
                            inline("\n"),
                            VISIT.MET,
                            inline("\n"),
                            VISIT.INTERNAL_NOTES)
                        .convertFrom(text -> Snippet.around(text, sought)),
                    CLIENT.NAME,
                    VISIT.VISITED_ON)
                .from(VISIT)
                .join(CLIENT)
                .on(CLIENT.ID.eq(VISIT.CLIENT_ID))
                .where(
                    any(
                        sought,
                        List.of(VISIT.NOTES, VISIT.NEXT_STEP, VISIT.MET, VISIT.INTERNAL_NOTES)))
                .orderBy(VISIT.VISITED_ON.desc(), VISIT.ID.desc())
                .limit(limit)
                .fetch(mapping(Found.InVisit::new)));
  }

  private static List<Found.InClient> clients(DSLContext jooq, String sought, int limit) {
    return jooq.select(CLIENT.ID, CLIENT.NAME)
        .from(CLIENT)
        .where(any(sought, List.of(CLIENT.NAME)))
        .orderBy(beginning(CLIENT.NAME, sought), lower(CLIENT.NAME))
        .limit(limit)
        .fetch(mapping(Found.InClient::new));
  }

  private static List<Found.InPerson> people(DSLContext jooq, String sought, int limit) {
    return jooq.select(PERSON.CLIENT_ID, PERSON.NAME, CLIENT.NAME)
        .from(PERSON)
        .join(CLIENT)
        .on(CLIENT.ID.eq(PERSON.CLIENT_ID))
        .where(any(sought, List.of(PERSON.NAME, PERSON.EMAIL, PERSON.PHONE, PERSON.MOBILE)))
        .orderBy(beginning(PERSON.NAME, sought), lower(PERSON.NAME))
        .limit(limit)
        .fetch(mapping(Found.InPerson::new));
  }

  private static List<Found.InExpert> experts(DSLContext jooq, String sought, int limit) {
    return jooq.select(EXPERT.ID, EXPERT.NAME, EXPERT.WHAT_FOR)
        .from(EXPERT)
        .where(any(sought, List.of(EXPERT.NAME, EXPERT.WHAT_FOR, EXPERT.CONTACT)))
        .orderBy(beginning(EXPERT.NAME, sought), lower(EXPERT.NAME))
        .limit(limit)
        .fetch(mapping(Found.InExpert::new));
  }

  private static List<Found.InItem> items(DSLContext jooq, String sought, int limit) {
    return jooq.select(PLAN_ITEM.ID, PLAN_ITEM.CLIENT_ID, PLAN_ITEM.TITLE, CLIENT.NAME)
        .from(PLAN_ITEM)
        .join(CLIENT)
        .on(CLIENT.ID.eq(PLAN_ITEM.CLIENT_ID))
        .where(any(sought, List.of(PLAN_ITEM.TITLE)))
        .orderBy(
            PLAN_ITEM.CLOSED_ON.isNotNull(),
            beginning(PLAN_ITEM.TITLE, sought),
            lower(PLAN_ITEM.TITLE))
        .limit(limit)
        .fetch(mapping(Found.InItem::new));
  }

  /// Sorts what begins with the words before what merely holds them.
  private static Field<Boolean> beginning(TableField<?, String> field, String sought) {
    return DSL.field(field.startsWithIgnoreCase(sought).not());
  }

  private static Condition any(String sought, List<TableField<?, String>> fields) {
    return DSL.or(fields.stream().map(field -> field.containsIgnoreCase(sought)).toList());
  }
}
