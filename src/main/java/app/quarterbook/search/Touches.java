package app.quarterbook.search;

import app.quarterbook.model.find.FindKey;
import app.quarterbook.model.find.Findable;
import app.quarterbook.store.FindableStore;
import app.quarterbook.store.Touched;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What commits have touched and the index does not know of yet. It is read again from the store
/// when its turn comes, so that however many changes came one after the other, the last one holds.
public final class Touches {
  private static final int SLICE = 500;

  private final FindableStore store;
  private final Set<FindKey> waiting = new LinkedHashSet<>();

  /// @param there what to put into the index
  /// @param gone what to remove from it
  public record News(List<Findable> there, List<FindKey> gone) {}

  public Touches(FindableStore store) {
    this.store = store;
  }

  /// @return whether there is something to read now and was not before
  public boolean add(Collection<Touched> touched) {
    boolean idle = waiting.isEmpty();
    touched.forEach(row -> store.key(row).ifPresent(waiting::add));
    return idle && !waiting.isEmpty();
  }

  public boolean isEmpty() {
    return waiting.isEmpty();
  }

  /// Reads some of what waits.
  public News read() {
    var some = waiting.stream().limit(SLICE).toList();
    some.forEach(waiting::remove);
    var there = store.these(some);
    var gone = new ArrayList<>(some);
    var known = new LinkedHashSet<FindKey>();
    there.forEach(thing -> known.add(thing.key()));
    gone.removeIf(known::contains);
    return new News(there, gone);
  }
}
