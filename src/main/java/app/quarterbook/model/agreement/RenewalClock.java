package app.quarterbook.model.agreement;

import app.quarterbook.model.BusinessDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How far an agreement is from its renewal on one day: the steps that lead there, the end of the
/// term that runs then, and the last day to give notice.
///
/// @param end the day the running term is over; of one that renews itself, the running one's
/// @param marks every step, in order
public record RenewalClock(
    LocalDate today,
    LocalDate end,
    LocalDate noticeBy,
    boolean autoRenew,
    List<RenewalMark> marks) {
  public RenewalClock {
    marks = List.copyOf(marks);
  }

  public static RenewalClock of(Agreement agreement, RenewalDays days, LocalDate today) {
    var term = agreement.term();
    var end = term.end(today);
    var marks = Stream.of(RenewalStep.values()).map(step -> mark(step, end, days, today)).toList();
    return new RenewalClock(today, end, term.noticeBy(today), term.autoRenew(), marks);
  }

  /// Days from today to the end of the term; negative once it has lapsed.
  public long daysLeft() {
    return ChronoUnit.DAYS.between(today, end);
  }

  /// Days from today to the last day for notice; negative once it has passed.
  public long daysToNotice() {
    return ChronoUnit.DAYS.between(today, noticeBy);
  }

  /// The day by which to speak of notice: the last business day on which it can be given, because
  /// nobody is at work on a weekend; once that has passed, the last day itself.
  public LocalDate noticeWarning() {
    var business = BusinessDays.onOrBefore(noticeBy);
    return today.isAfter(business) ? noticeBy : business;
  }

  /// The step that is due, or nothing while the renewal is far off or once it is over.
  public Optional<RenewalMark> due() {
    return marks.stream().filter(mark -> mark.state() == RenewalMark.State.DUE).findFirst();
  }

  /// The day a step begins.
  public LocalDate dayOf(RenewalStep step) {
    return marks.get(step.ordinal()).on();
  }

  /// The key of the sentence that tells this clock's time; its arguments are {@link #daysLeft()},
  /// {@link #end()} and {@link #noticeBy()}.
  public String sentence() {
    if (daysLeft() < 0) {
      return "agreement.clock.lapsed";
    }
    if (daysToNotice() < 0) {
      return autoRenew ? "agreement.clock.renewsNoNotice" : "agreement.clock.endsNoNotice";
    }
    return autoRenew ? "agreement.clock.renews" : "agreement.clock.ends";
  }

  private static RenewalMark mark(
      RenewalStep step, LocalDate end, RenewalDays days, LocalDate today) {
    var on = end.minusDays(days.before(step));
    if (today.isBefore(on)) {
      return new RenewalMark(step, on, RenewalMark.State.AHEAD);
    }
    var over =
        step == RenewalStep.RENEWAL
            ? end.plusDays(1)
            : end.minusDays(days.before(RenewalStep.values()[step.ordinal() + 1]));
    var state = today.isBefore(over) ? RenewalMark.State.DUE : RenewalMark.State.PAST;
    return new RenewalMark(step, on, state);
  }
}
