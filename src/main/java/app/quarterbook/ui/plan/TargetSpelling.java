package app.quarterbook.ui.plan;

import app.quarterbook.model.Unsound;
import app.quarterbook.model.plan.Quarter;
import app.quarterbook.model.plan.Target;
import app.quarterbook.ui.kit.Spelling;
import app.quarterbook.ui.kit.Spellings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A target as it is typed: `Q3 2026`, `Q3` for the next such quarter, a day, or nothing.
final class TargetSpelling implements Spelling<Target> {
  private static final Pattern QUARTER =
      Pattern.compile("[Qq]\\s*([1-4])(?:[\\s/-]*(\\d{4}))?|(\\d{4})[\\s/-]*[Qq]\\s*([1-4])");

  private final Clock clock;

  TargetSpelling(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String write(Target target) {
    return Words.target(target);
  }

  @Override
  public Target read(String field, String text) {
    if (text.isBlank()) {
      return Target.NONE;
    }
    var match = QUARTER.matcher(text.strip());
    if (match.matches()) {
      return Target.quarter(
          match.group(4) != null
              ? new Quarter(Integer.parseInt(match.group(3)), Integer.parseInt(match.group(4)))
              : quarter(Integer.parseInt(match.group(1)), match.group(2)));
    }
    try {
      return Target.day(Spellings.DATE.read(field, text));
    } catch (Unsound notADay) {
      var now = Quarter.of(LocalDate.now(clock));
      throw new Unsound(field, "plan.problem.target", Words.quarter(now), Words.day(now.last()));
    }
  }

  private Quarter quarter(int number, @Nullable String year) {
    var now = Quarter.of(LocalDate.now(clock));
    if (year != null) {
      return new Quarter(Integer.parseInt(year), number);
    }
    return new Quarter(number < now.number() ? now.year() + 1 : now.year(), number);
  }
}
