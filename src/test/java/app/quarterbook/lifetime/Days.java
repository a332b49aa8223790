package app.quarterbook.lifetime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// Goes through all the days of all firms as they were lived, so that what was made at the same
/// time
/// lies side by side.
///
/// @param firms all there are
record Days(List<Firm> firms, Contacts contacts, Plans plans) {
  private record Day(LocalDate on, Firm firm, int number) {}

  void of(Scale scale, Consumer<Record> taker) {
    days(scale.visits(), (firm, number) -> contacts.day(firm))
        .forEach(day -> taker.accept(contacts.visit(day.firm, day.on)));
    days(scale.items(), plans::day)
        .forEach(day -> taker.accept(plans.item(day.firm, day.number, day.on)));
  }

  private interface Choice {
    LocalDate of(Firm firm, int number);
  }

  private List<Day> days(int count, Choice choice) {
    var days = new ArrayList<Day>();
    for (int i = 0; i < firms.size(); i++) {
      var firm = firms.get(i);
      for (int number = Scale.share(count, firms.size(), i) - 1; number >= 0; number--) {
        days.add(new Day(choice.of(firm, number), firm, number));
      }
    }
    days.sort(Comparator.comparing(Day::on));
    return days;
  }
}
