package app.quarterbook.model.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Moves one thing of a list past its neighbours; all others keep their order.
public final class Reorder {
  private Reorder() {}

  /// The things with one of them moved among those that are seen. It stops at the ends.
  ///
  /// @param seen those that are not seen keep their place, and do not count
  /// @param by so many places towards the end, or, negative, towards the beginning
  public static <T> List<T> moved(List<T> things, Predicate<T> seen, T thing, int by) {
    var shown = things.stream().filter(seen).toList();
    int at = shown.indexOf(thing);
    int to = at < 0 ? at : Math.clamp(at + (long) by, 0, shown.size() - 1);
    if (to == at) {
      return List.copyOf(things);
    }
    var order = new ArrayList<>(things);
    order.remove(thing);
    int beside = order.indexOf(shown.get(to));
    order.add(to > at ? beside + 1 : beside, thing);
    return List.copyOf(order);
  }
}
