package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.BILLED;
import static app.quarterbook.store.schema.Tables.OPEN_POINT;
import static app.quarterbook.store.schema.Tables.VISIT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.today.TodayFacts;
import app.quarterbook.model.today.TodayLine;
import app.quarterbook.model.today.TodayList;
import app.quarterbook.model.visit.Billing;
import app.quarterbook.model.visit.NextStep;
import app.quarterbook.model.visit.RunningVisit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Gathers what asks for attention from all over the workbook. It changes nothing.
public final class TodayStore {
  /// The tables a day's list is made from.
  public static final Set<Rows> ROWS =
      Set.copyOf(
          EnumSet.of(
              Rows.SETTING,
              Rows.CLIENT,
              Rows.VISIT,
              Rows.OPEN_POINT,
              Rows.CHECKLIST,
              Rows.CHECKLIST_ANSWER,
              Rows.CHECKLIST_STEP,
              Rows.PLAN_ITEM,
              Rows.AGREEMENT,
              Rows.RENEWAL_TICK,
              Rows.BLOCK,
              Rows.BLOCK_CHANGE,
              Rows.BILLED,
              Rows.SURVEY,
              Rows.TIMER,
              Rows.CAPTURE,
              Rows.SNOOZE));

  /// Days ahead of which surveys are worked out; the list itself picks the nearer ones.
  private static final int SURVEYS_AHEAD = 60;

  /// What is more than nothing is at least this. Asked for more than the empty text, H2 would walk
  /// through all visits without a step: it begins a range with what is equal.
  private static final String LEAST_TEXT = "\u0001";

  private final Database database;

  public TodayStore(Database database) {
    this.database = database;
  }

  /// Every matter of the day, snoozed ones too, in order.
  public List<TodayLine> lines(LocalDate today) {
    return TodayList.of(facts(today), new SettingStore(database).load(), today);
  }

  private TodayFacts facts(LocalDate today) {
    return new TodayFacts(
        new OverviewStore(database).lines(today),
        steps(),
        points(),
        ChecklistRows.due(database),
        new PlanStore(database).openIn(Bucket.NOW),
        new AgreementStore(database).active(),
        new RenewalStore(database).active(),
        new SurveyStore(database).open(today.plusDays(SURVEYS_AHEAD)),
        unbilled(today),
        new BillingStore(database).usable(today),
        new TimerStore(database).forgotten().map(this::left).orElse(null),
        new CaptureStore(database).count(),
        new SnoozeStore(database).all());
  }

  private TodayFacts.TimerLeft left(RunningVisit running) {
    var since = LocalDateTime.ofInstant(running.leg().since(), database.clock().getZone());
    return new TodayFacts.TimerLeft(running.visit(), running.client(), since);
  }

  private List<TodayFacts.OpenStep> steps() {
    return database.read(
        jooq ->
            jooq.select(
                    VISIT.ID,
                    VISIT.CLIENT_ID,
                    row(VISIT.NEXT_STEP, VISIT.NEXT_STEP_ON, VISIT.NEXT_STEP_DONE)
                        .mapping(NextStep::new))
                .from(VISIT)
                .where(VISIT.NEXT_STEP_DONE.isFalse())
                .and(VISIT.NEXT_STEP.ge(LEAST_TEXT))
                .fetch(mapping(TodayFacts.OpenStep::new)));
  }

  private List<TodayFacts.DuePoint> points() {
    return database.read(
        jooq ->
            jooq.select(
                    OPEN_POINT.ID,
                    OPEN_POINT.VISIT_ID,
                    VISIT.CLIENT_ID,
                    OPEN_POINT.TEXT,
                    OPEN_POINT.DUE_ON)
                .from(OPEN_POINT)
                .join(VISIT)
                .on(VISIT.ID.eq(OPEN_POINT.VISIT_ID))
                .where(OPEN_POINT.DONE_ON.isNull())
                .and(OPEN_POINT.DUE_ON.isNotNull())
                .fetch(mapping(TodayFacts.DuePoint::new)));
  }

  private List<TodayFacts.Unbilled> unbilled(LocalDate today) {
    return database.read(
        jooq ->
            jooq.select(
                    VISIT.CLIENT_ID,
                    count(),
                    sum(VISIT.WORK).convertFrom(BigDecimal::intValueExact))
                .from(VISIT)
                .where(VISIT.BILLING.eq(Billing.OPEN))
                .and(VISIT.VISITED_ON.le(today))
                .andNotExists(selectOne().from(BILLED).where(BILLED.VISIT_ID.eq(VISIT.ID)))
                .groupBy(VISIT.CLIENT_ID)
                .fetch(mapping(TodayFacts.Unbilled::new)));
  }
}
