package app.quarterbook.model.today;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.RenewalClock;
import app.quarterbook.model.agreement.RenewalDays;
import app.quarterbook.model.agreement.RenewalStep;
import app.quarterbook.model.billing.UsableBlock;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.ContactRhythm;
import app.quarterbook.model.overview.ClientLine;
import app.quarterbook.model.setting.Settings;
import app.quarterbook.model.survey.Survey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers "what now?": picks from everything the workbook knows what asks for attention today.
/// What comes soon is shown early enough to be planned, everything else stays away.
public final class TodayList {
  /// Days ahead from which a promise or a visit is shown.
  private static final int WEEK = 7;

  /// Days ahead from which a survey is shown.
  private static final int SURVEY_AHEAD = 14;

  /// Days ahead from which the last day for notice is shown.
  private static final int NOTICE_AHEAD = 30;

  /// Days ahead from which prepaid time that will be gone is shown.
  private static final int PREPAID_AHEAD = 30;

  private final LocalDate today;
  private final ContactRhythm rhythm;
  private final RenewalDays renewalDays;
  private final int blockWarning;
  private final TodayFacts facts;
  private final Map<ClientId, Client> clients;
  private final List<TodayLine> lines = new ArrayList<>();

  private TodayList(TodayFacts facts, Settings settings, LocalDate today) {
    this.today = today;
    this.facts = facts;
    rhythm = new ContactRhythm(settings.contactDays());
    renewalDays = settings.renewalDays();
    blockWarning = settings.blockWarning();
    clients = facts.clients().stream().map(ClientLine::client).collect(toMap(Client::id, c -> c));
  }

  /// Every matter of today, snoozed ones too, in the order of {@link TodayLine#ORDER}.
  public static List<TodayLine> of(TodayFacts facts, Settings settings, LocalDate today) {
    return new TodayList(facts, settings, today).gather();
  }

  private List<TodayLine> gather() {
    var timer = facts.timer();
    if (timer != null) {
      add(timer.client(), new Matter.TimerLeft(timer.visit(), timer.since()));
    }
    if (facts.captures() > 0) {
      lines.add(line(null, "", new Matter.Captures(facts.captures())));
    }
    facts.steps().stream()
        .filter(step -> within(WEEK, step.next().on()))
        .forEach(
            step ->
                add(
                    step.client(),
                    new Matter.Step(step.visit(), step.next().text(), step.next().on())));
    facts.points().stream()
        .filter(point -> within(WEEK, point.due()))
        .forEach(
            point ->
                add(
                    point.client(),
                    new Matter.Point(point.point(), point.visit(), point.text(), point.due())));
    facts.checks().stream()
        .filter(check -> within(WEEK, check.due()))
        .forEach(
            check ->
                add(
                    check.client(),
                    new Matter.Check(
                        check.step(), check.list(), check.title(), check.text(), check.due())));
    facts.clients().forEach(this::contact);
    facts
        .now()
        .forEach(
            item ->
                add(
                    item.client(),
                    new Matter.Item(
                        item.id(), item.title(), item.urgent(), item.target().lastDay())));
    facts.agreements().forEach(this::renewal);
    surveys()
        .forEach(
            survey ->
                add(survey.client(), new Matter.Ask(survey.id(), survey.state(), survey.dueOn())));
    facts
        .unbilled()
        .forEach(
            open ->
                add(
                    open.client(),
                    new Matter.Unbilled(open.client(), open.visits(), open.minutes())));
    facts.prepaid().stream().collect(groupingBy(UsableBlock::client)).forEach(this::prepaid);
    lines.sort(TodayLine.ORDER);
    return List.copyOf(lines);
  }

  /// Those that are shown. One of them stands for the step to a renewal that it is too: when it is
  /// asked, that is ticked off.
  private Stream<Survey> surveys() {
    return facts.surveys().stream().filter(survey -> within(SURVEY_AHEAD, survey.dueOn()));
  }

  private void contact(ClientLine heard) {
    var client = heard.client();
    var due = rhythm.due(client, heard.lastOnSite(), heard.lastContact(), today).orElse(null);
    if (due == null) {
      return;
    }
    if (!client.stage().isProspect() && within(WEEK, due)) {
      add(client.id(), new Matter.Contact(client.id(), heard.lastOnSite(), due));
    } else if (client.stage().isProspect() && within(0, due)) {
      add(client.id(), new Matter.Prospect(client.id(), client.stage(), heard.lastContact(), due));
    }
  }

  private void renewal(Agreement agreement) {
    var clock = RenewalClock.of(agreement, facts.ticks(), renewalDays, today);
    if (clock.daysLeft() < 0) {
      add(agreement.client(), new Matter.Lapsed(agreement.id(), clock.end()));
      return;
    }
    boolean asks = surveys().anyMatch(survey -> survey.client().equals(agreement.client()));
    for (var mark : clock.asking()) {
      if (mark.step() != RenewalStep.SURVEY || !asks) {
        add(
            agreement.client(),
            new Matter.Renewal(agreement.id(), mark.step(), mark.last(), clock.end()));
      }
    }
    var warned = clock.noticeWarning();
    if (clock.daysToNotice() >= 0 && within(NOTICE_AHEAD, warned)) {
      add(
          agreement.client(),
          new Matter.Notice(agreement.id(), warned, clock.noticeBy(), clock.end()));
    }
  }

  private void prepaid(ClientId client, List<UsableBlock> blocks) {
    if (UsableBlock.areLow(blocks, blockWarning)) {
      add(client, new Matter.PrepaidLow(client, UsableBlock.left(blocks)));
    }
    for (var each : blocks) {
      var last = each.block().lastDay();
      if (each.left() > 0 && last != null && within(PREPAID_AHEAD, last)) {
        add(client, new Matter.PrepaidEnds(client, each.left(), last));
      }
    }
  }

  private boolean within(int days, @Nullable LocalDate due) {
    return due == null || !due.isAfter(today.plusDays(days));
  }

  private void add(ClientId client, Matter matter) {
    var known = clients.get(client);
    if (known != null) {
      lines.add(line(client, known.name(), matter));
    }
  }

  private TodayLine line(@Nullable ClientId client, String name, Matter matter) {
    return TodayLine.of(client, name, matter, today, facts.snoozed().get(matter.subject()));
  }
}
