package app.quarterbook.store.disk;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Everything that was asked of a disk, in order, and what can be left of it when the power goes.
final class DiskJournal {
  private final List<Event> events = new ArrayList<>();

  sealed interface Event {}

  record Write(long position, byte[] bytes) implements Event {}

  record Truncate(long size) implements Event {}

  record Force() implements Event {}

  synchronized void add(Event event) {
    events.add(event);
  }

  synchronized int size() {
    return events.size();
  }

  synchronized void clear() {
    events.clear();
  }

  /// The events as `write 0+512`, `force`, `truncate 4096`.
  @Override
  public synchronized String toString() {
    return events.stream()
        .map(
            event ->
                switch (event) {
                  case Write(var position, var bytes) -> "write " + position + "+" + bytes.length;
                  case Truncate(var size) -> "truncate " + size;
                  case Force() -> "force";
                })
        .collect(Collectors.joining(", "));
  }

  /// A disk after a power cut behind the first so many events. What was forced is there. Of what
  /// was not, each sector on its own is there in any of its states; the file is as long as any of
  /// the writes made it.
  synchronized byte[] cut(int count, RandomGenerator random) {
    int forced = events.subList(0, count).lastIndexOf(new Force()) + 1;
    var disk = new DiskImage();
    events.subList(0, forced).forEach(disk::apply);
    disk.lose(events.subList(forced, count), random);
    return disk.bytes();
  }
}
