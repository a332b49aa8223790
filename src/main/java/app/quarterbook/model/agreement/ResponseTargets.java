package app.quarterbook.model.agreement;

import app.quarterbook.model.Check;
import app.quarterbook.model.Unsound;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How soon help is meant to come, in business hours: a target for each way and urgency, not a
/// guarantee (DOMAIN 6).
///
/// @param hours by way, then by urgency, in the order of the enums; null where nothing is aimed at
public record ResponseTargets(List<@Nullable Integer> hours) {
  private static final int COUNT = Way.values().length * Urgency.values().length;

  public static final ResponseTargets NONE =
      new ResponseTargets(Collections.nCopies(COUNT, (Integer) null));

  public ResponseTargets {
    if (hours.size() != COUNT) {
      throw new Unsound("responses", "problem.required");
    }
    hours.forEach(
        each -> {
          if (each != null) {
            Check.between("responses", each, 1, 999);
          }
        });
    hours = Collections.unmodifiableList(new ArrayList<>(hours));
  }

  /// Business hours for the ways on site, by phone and remote, each high, normal, low.
  public static ResponseTargets of(Integer... hours) {
    return new ResponseTargets(List.of(hours));
  }

  public Optional<Integer> hours(Way way, Urgency urgency) {
    return Optional.ofNullable(hours.get(place(way, urgency)));
  }

  /// @param target business hours; null where nothing is aimed at
  public ResponseTargets with(Way way, Urgency urgency, @Nullable Integer target) {
    var changed = new ArrayList<>(hours);
    changed.set(place(way, urgency), target);
    return new ResponseTargets(changed);
  }

  /// How they are kept: numbers with blanks between them, a dash for none.
  public String text() {
    return String.join(" ", hours.stream().map(each -> each == null ? "-" : "" + each).toList());
  }

  /// The opposite of {@link #text()}; an empty text is {@link #NONE}.
  public static ResponseTargets parse(String text) {
    if (text.isEmpty()) {
      return NONE;
    }
    var hours = new ArrayList<@Nullable Integer>();
    for (var each : text.split(" ")) {
      hours.add(each.equals("-") ? null : Integer.valueOf(each));
    }
    return new ResponseTargets(hours);
  }

  private static int place(Way way, Urgency urgency) {
    return way.ordinal() * Urgency.values().length + urgency.ordinal();
  }
}
