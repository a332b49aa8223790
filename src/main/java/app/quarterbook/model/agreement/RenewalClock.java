package app.quarterbook.model.agreement;

import app.quarterbook.model.BusinessDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /// The clock as it runs while nobody has ticked a step.
  public static RenewalClock of(Agreement agreement, RenewalDays days, LocalDate today) {
    return of(agreement, List.of(), days, today);
  }

  /// @param ticks of this agreement and of others, of this term and of others
  public static RenewalClock of(
      Agreement agreement, Collection<RenewalTick> ticks, RenewalDays days, LocalDate today) {
    var term = agreement.term();
    var end = term.end(today);
    var done =
        ticks.stream()
            .filter(tick -> tick.agreement().equals(agreement.id()) && tick.end().equals(end))
            .collect(Collectors.toMap(RenewalTick::step, Function.identity(), (one, other) -> one));
    var begin = term.begin(today);
    var marks =
        Stream.of(RenewalStep.values())
            .map(step -> mark(step, begin, end, days, today, done.get(step)))
            .toList();
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

  /// The steps that ask to be done: the one that is due, and those that are overdue.
  public List<RenewalMark> asking() {
    return marks.stream().filter(RenewalMark::asks).toList();
  }

  public RenewalMark mark(RenewalStep step) {
    return marks.get(step.ordinal());
  }

  /// Days by which a step is overdue; negative while it is in time.
  public long daysOver(RenewalMark mark) {
    return ChronoUnit.DAYS.between(mark.last(), today);
  }

  /// The day a step begins.
  public LocalDate dayOf(RenewalStep step) {
    return mark(step).on();
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
      RenewalStep step,
      LocalDate begin,
      LocalDate end,
      RenewalDays days,
      LocalDate today,
      @Nullable RenewalTick tick) {
    var on = end.minusDays(days.before(step));
    var last =
        step == RenewalStep.RENEWAL
            ? end
            : end.minusDays(days.before(RenewalStep.values()[step.ordinal() + 1]) + 1L);
    boolean never = last.isBefore(on) || on.isBefore(begin);
    return new RenewalMark(step, on, last, state(on, last, never, today, tick), tick);
  }

  private static RenewalMark.State state(
      LocalDate on, LocalDate last, boolean never, LocalDate today, @Nullable RenewalTick tick) {
    if (tick != null) {
      return RenewalMark.State.DONE;
    }
    if (today.isBefore(on)) {
      return RenewalMark.State.AHEAD;
    }
    if (never) {
      return RenewalMark.State.PAST;
    }
    return today.isAfter(last) ? RenewalMark.State.OVERDUE : RenewalMark.State.DUE;
  }
}
