package app.quarterbook.model.today;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.RenewalTick;
import app.quarterbook.model.billing.UsableBlock;
import app.quarterbook.model.checklist.ChecklistId;
import app.quarterbook.model.checklist.StepId;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.overview.ClientLine;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.survey.Survey;
import app.quarterbook.model.visit.NextStep;
import app.quarterbook.model.visit.OpenPointId;
import app.quarterbook.model.visit.VisitId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything the list of today is made from, as the workbook has it.
///
/// @param clients all of them, with when they were last met
/// @param steps those still open
/// @param points those with a day, still open
/// @param checks steps of checklists with a day, still open
/// @param now open plan items in Now
/// @param agreements the active ones
/// @param ticks steps to a renewal that are done
/// @param surveys those still open
/// @param unbilled clients with visits of which nobody has said who pays
/// @param prepaid blocks that can be used today
/// @param timer the timer that was probably forgotten; null where none was
/// @param captures how many wait to be filed
/// @param snoozed the day each put-off matter comes back, by its subject
@RecordBuilder
public record TodayFacts(
    List<ClientLine> clients,
    List<OpenStep> steps,
    List<DuePoint> points,
    List<DueCheck> checks,
    List<PlanItem> now,
    List<Agreement> agreements,
    List<RenewalTick> ticks,
    List<Survey> surveys,
    List<Unbilled> unbilled,
    List<UsableBlock> prepaid,
    @Nullable TimerLeft timer,
    int captures,
    Map<String, LocalDate> snoozed)
    implements TodayFactsBuilder.With {
  public static final TodayFacts NOTHING =
      new TodayFacts(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), null, 0, Map.of());

  public TodayFacts {
    clients = List.copyOf(clients);
    steps = List.copyOf(steps);
    points = List.copyOf(points);
    checks = List.copyOf(checks);
    now = List.copyOf(now);
    agreements = List.copyOf(agreements);
    ticks = List.copyOf(ticks);
    surveys = List.copyOf(surveys);
    unbilled = List.copyOf(unbilled);
    prepaid = List.copyOf(prepaid);
    snoozed = Map.copyOf(snoozed);
  }

  public record OpenStep(VisitId visit, ClientId client, NextStep next) {}

  public record DuePoint(
      OpenPointId point, VisitId visit, ClientId client, String text, LocalDate due) {}

  /// @param title of the checklist
  public record DueCheck(
      StepId step, ChecklistId list, ClientId client, String title, String text, LocalDate due) {}

  /// @param since when the running leg began, on the wall
  public record TimerLeft(VisitId visit, ClientId client, LocalDateTime since) {}

  /// @param minutes of work in these visits
  public record Unbilled(ClientId client, int visits, int minutes) {}
}
