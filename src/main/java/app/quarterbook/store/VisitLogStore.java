package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.CLIENT;
import static app.quarterbook.store.schema.Tables.VISIT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.substring;
import static org.jooq.impl.DSL.sum;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.visit.Days;
import app.quarterbook.model.visit.NextStep;
import app.quarterbook.model.visit.VisitFilter;
import app.quarterbook.model.visit.VisitLine;
import app.quarterbook.model.visit.VisitTotals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The log of visits, which may be hundreds of thousands: as many of its lines as are looked at,
/// the
/// latest first, and what they add up to. Each question is answered from an index.
public final class VisitLogStore {
  /// How much of the notes is read to find their first line, in characters.
  private static final int BEGINNING = 400;

  private static final Field<String> START_OF_NOTES = substring(VISIT.NOTES, 1, BEGINNING);

  private static final Field<Integer> TRAVEL = VISIT.TRAVEL_OUT.plus(VISIT.TRAVEL_BACK);
  private static final Field<Integer> CHARGED =
      VISIT.CHARGE_MINUTES.plus(coalesce(VISIT.CHARGE_TRAVEL_MINUTES, 0));

  private final Database database;

  public VisitLogStore(Database database) {
    this.database = database;
  }

  /// What passes the filter, the latest first. Words are looked for in every line of the days.
  ///
  /// @param days to look at; the filter's own period is left aside
  /// @param most how many at most
  public List<VisitLine> lines(VisitFilter filter, Days days, int most) {
    return database.read(
        jooq -> {
          var names =
              jooq.select(CLIENT.ID, CLIENT.NAME).from(CLIENT).fetchMap(CLIENT.ID, CLIENT.NAME);
          return jooq.select(
                  VISIT.ID,
                  VISIT.CLIENT_ID,
                  VISIT.CLIENT_ID.convertFrom(names::get),
                  VISIT.KIND,
                  VISIT.VISITED_ON,
                  VISIT.STARTED_AT,
                  VISIT.WORK,
                  TRAVEL,
                  CHARGED,
                  VISIT.BILLING,
                  START_OF_NOTES.convertFrom(VisitLine::headline),
                  row(
                          substring(VISIT.NEXT_STEP, 1, VisitLine.SHORT),
                          VISIT.NEXT_STEP_ON,
                          VISIT.NEXT_STEP_DONE)
                      .mapping(NextStep::new))
              .from(VISIT)
              .where(narrow(filter, days))
              .and(DSL.and(filter.words().stream().map(word -> holds(jooq, word)).toList()))
              .orderBy(latestFirst(filter.client()))
              .limit(most)
              .fetch(mapping(VisitLine::new));
        });
  }

  /// What everything that passes the filter adds up to; its words are left aside.
  public VisitTotals totals(VisitFilter filter, Days days) {
    return database.read(
        jooq ->
            jooq.select(DSL.count(), total(VISIT.WORK), total(TRAVEL), total(CHARGED))
                .from(VISIT)
                .where(narrow(filter, days))
                .fetchSingle(
                    mapping(
                        (visits, work, travel, charged) ->
                            new VisitTotals(visits, work, travel, charged))));
  }

  /// How many visits there are.
  public int count() {
    return database.read(jooq -> jooq.fetchCount(VISIT));
  }

  /// From the day of the first visit to that of the last; empty where there is none.
  ///
  /// @param client null for all clients
  public Optional<Days> days(@Nullable ClientId client) {
    var last = edge(client, true);
    var first = edge(client, false);
    return last.flatMap(to -> first.map(from -> new Days(from, to)));
  }

  private Optional<LocalDate> edge(@Nullable ClientId client, boolean latest) {
    var of = client == null ? DSL.noCondition() : VISIT.CLIENT_ID.eq(client);
    var order = new ArrayList<OrderField<?>>();
    if (client != null) {
      order.add(latest ? VISIT.CLIENT_ID.asc() : VISIT.CLIENT_ID.desc());
    }
    order.add(latest ? VISIT.VISITED_ON.desc() : VISIT.VISITED_ON.asc());
    return database.read(
        jooq ->
            jooq.select(VISIT.VISITED_ON)
                .from(VISIT)
                .where(of)
                .orderBy(order)
                .limit(1)
                .fetchOptional(VISIT.VISITED_ON));
  }

  /// The order of the index that is to be used.
  private static List<OrderField<?>> latestFirst(@Nullable ClientId client) {
    var order = new ArrayList<OrderField<?>>();
    if (client != null) {
      order.add(VISIT.CLIENT_ID);
    }
    order.addAll(
        List.of(VISIT.VISITED_ON.desc(), VISIT.STARTED_AT.desc().nullsLast(), VISIT.ID.asc()));
    return order;
  }

  private static SelectField<Long> total(Field<Integer> minutes) {
    return coalesce(sum(minutes), BigDecimal.ZERO).convertFrom(BigDecimal::longValue);
  }

  private static Condition narrow(VisitFilter filter, Days days) {
    var conditions = new ArrayList<Condition>();
    if (!days.equals(Days.ALL)) {
      conditions.add(VISIT.VISITED_ON.between(days.first(), days.last()));
    }
    if (filter.client() != null) {
      conditions.add(VISIT.CLIENT_ID.eq(filter.client()));
    }
    if (filter.kind() != null) {
      conditions.add(VISIT.KIND.eq(filter.kind()));
    }
    return DSL.and(conditions);
  }

  private static Condition holds(DSLContext jooq, String word) {
    var called =
        jooq.select(CLIENT.ID)
            .from(CLIENT)
            .where(CLIENT.NAME.containsIgnoreCase(word))
            .fetch(CLIENT.ID);
    return VISIT
        .CLIENT_ID
        .in(called)
        .or(START_OF_NOTES.containsIgnoreCase(word))
        .or(VISIT.NEXT_STEP.containsIgnoreCase(word));
  }
}
