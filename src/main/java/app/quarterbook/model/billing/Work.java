package app.quarterbook.model.billing;

import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.visit.Billing;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.model.visit.VisitKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A visit as far as it is to be paid for.
///
/// @param start on the wall, the way there included; null where unknown
/// @param travelOut actual minutes of the way there
/// @param worked actual minutes of work
/// @param item at which rate it is charged
/// @param minutes of work that are charged, after rounding and minimum
/// @param travelMinutes travel that is charged as time
/// @param travel travel that is charged as money
public record Work(
    VisitId visit,
    VisitKind kind,
    LocalDate on,
    @Nullable LocalTime start,
    int travelOut,
    int worked,
    RateItem item,
    Billing billing,
    int minutes,
    int travelMinutes,
    BigDecimal travel) {
  /// The order in which what is covered runs out: by day and time, those without a time last.
  static final Comparator<Work> IN_TIME =
      Comparator.comparing(Work::on)
          .thenComparing(Work::start, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()))
          .thenComparing(work -> work.visit().value());

  /// All that is charged in time.
  public int billableMinutes() {
    return billing == Billing.FREE ? 0 : minutes + travelMinutes;
  }

  /// Everything that a bill follows from, in one line, to be held against another day's.
  public String figures() {
    var times = on + " " + (start == null ? "-" : start) + " " + travelOut + " " + worked;
    var charge = minutes + " " + travelMinutes + " " + travel.toPlainString();
    return times + " " + item + " " + billing + " " + charge;
  }

  /// When the work itself began; null where unknown.
  @Nullable LocalDateTime begun() {
    return start == null ? null : on.atTime(start).plusMinutes(travelOut);
  }
}
