package app.quarterbook.ui.today;

import app.quarterbook.model.Minutes;
import app.quarterbook.model.today.Matter;
import app.quarterbook.model.today.TodayLine;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Spellings;
import java.time.LocalDate;

/// How a line of today reads.
final class TodayTexts {
  private TodayTexts() {}

  /// What it is about, without the client's name.
  static String what(TodayLine line) {
    return switch (line.matter()) {
      case Matter.TimerLeft left ->
          Text.of(
              "today.timer",
              day(left.since().toLocalDate()),
              Spellings.TIME.write(left.since().toLocalTime()));
      case Matter.Captures captures -> Text.of("today.captures", captures.count());
      case Matter.Step step -> step.text();
      case Matter.Point point -> point.text();
      case Matter.Check check -> Text.of("today.check", check.title(), check.text());
      case Matter.Contact contact ->
          contact.last() == null
              ? Text.of("today.contact.never")
              : Text.of("today.contact.last", day(contact.last()));
      case Matter.Item item -> item.title();
      case Matter.Ask ask ->
          switch (ask.state()) {
            case PREPARED -> Text.of("today.survey.prepared");
            case SENT -> Text.of("today.survey.sent");
            default -> Text.of("today.survey.due");
          };
      case Matter.Renewal renewal -> Text.of(renewalKey(renewal), day(renewal.end()));
      case Matter.Lapsed lapsed -> Text.of("today.renewal.lapsed", day(lapsed.due()));
      case Matter.Notice notice ->
          Text.of(
              notice.due().equals(notice.last()) ? "today.notice" : "today.noticeWeekend",
              day(notice.last()),
              day(notice.end()),
              day(notice.due()));
      case Matter.Prospect prospect ->
          prospect.last() == null
              ? Text.of("today.prospect.never")
              : Text.of("today.prospect.last", day(prospect.last()));
      case Matter.PrepaidLow low -> Text.of("today.prepaid.low", Minutes.format(low.left()));
      case Matter.PrepaidEnds ends ->
          Text.of("today.prepaid.ends", Minutes.format(ends.left()), day(ends.due()));
      case Matter.Unbilled open ->
          Text.of("today.unbilled", open.visits(), Minutes.format(open.minutes()));
    };
  }

  /// When it is due, in days; empty where no day is set.
  static String when(TodayLine line) {
    var days = line.daysLeft();
    if (line.snoozedUntil() != null) {
      return Text.of("today.until", day(line.snoozedUntil()));
    }
    if (days == null) {
      return "";
    }
    return days < 0 ? Text.of("today.overdue", -days) : Text.of("today.left", days);
  }

  static String icon(Matter matter) {
    return switch (matter.group()) {
      case NOW -> matter instanceof Matter.TimerLeft ? "bi-stopwatch" : "bi-inbox";
      case STEPS -> "bi-check2-square";
      case CONTACTS -> "bi-geo-alt";
      case PLAN -> "bi-kanban";
      case RENEWALS -> "bi-arrow-repeat";
      case SURVEYS -> "bi-chat-square-text";
      case PROSPECTS -> "bi-telephone";
      case BILLING -> "bi-receipt";
    };
  }

  private static String renewalKey(Matter.Renewal renewal) {
    return switch (renewal.step()) {
      case HEALTH_CHECK -> "today.renewal.check";
      case SURVEY -> "today.renewal.survey";
      case PROPOSAL -> "today.renewal.proposal";
      case SIGNATURE -> "today.renewal.signature";
      case RENEWAL -> "today.renewal.day";
    };
  }

  private static String day(LocalDate day) {
    return Spellings.DATE.write(day);
  }
}
