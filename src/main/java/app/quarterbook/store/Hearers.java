package app.quarterbook.store;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Who is told of commits.
final class Hearers {
  private record Listener(Set<Rows> watched, Runnable changed) {}

  private final List<Consumer<? super Collection<Touched>>> followers =
      new CopyOnWriteArrayList<>();
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  Subscription listen(Set<Rows> watched, Runnable changed) {
    var listener = new Listener(EnumSet.copyOf(watched), changed);
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  Subscription follow(Consumer<? super Collection<Touched>> follower) {
    followers.add(follower);
    return () -> followers.remove(follower);
  }

  void tell(Recording recording) {
    var rows = recording.rows();
    if (!rows.isEmpty()) {
      followers.forEach(follower -> follower.accept(rows));
    }
    var touched = recording.touched();
    for (var listener : listeners) {
      if (!Collections.disjoint(listener.watched, touched)) {
        listener.changed.run();
      }
    }
  }
}
