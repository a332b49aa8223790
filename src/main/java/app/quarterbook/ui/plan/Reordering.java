package app.quarterbook.ui.plan;

import java.util.List;
import javafx.collections.ObservableList;

/// Brings a shown list to a new state by touching only what differs, so that the list on the screen
/// keeps its place.
final class Reordering {
  private Reordering() {}

  static <T> void update(ObservableList<T> shown, List<T> now) {
    int shortest = Math.min(shown.size(), now.size());
    int head = 0;
    while (head < shortest && shown.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shortest - head
        && shown.get(shown.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    if (head + tail == now.size() && head + tail == shown.size()) {
      return;
    }
    if (head == 0 && tail == 0) {
      shown.setAll(now);
      return;
    }
    shown.remove(head, shown.size() - tail);
    shown.addAll(head, now.subList(head, now.size() - tail));
  }
}
