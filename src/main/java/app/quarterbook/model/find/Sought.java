package app.quarterbook.model.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody looks for.
///
/// @param words all of which must be found
/// @param kinds what may be found; empty: anything
/// @param clients words that the client's name must hold, each as one text; empty: any client
/// @param from the first day that counts; null: any
/// @param before the day after the last one that counts; null: any
public record Sought(
    List<String> words,
    Set<FindKind> kinds,
    List<String> clients,
    @Nullable LocalDate from,
    @Nullable LocalDate before) {
  public static final Sought NOTHING = new Sought(List.of(), Set.of(), List.of(), null, null);

  public Sought {
    words = List.copyOf(words);
    kinds = Set.copyOf(kinds);
    clients = List.copyOf(clients);
  }

  /// Whether nothing is looked for.
  public boolean isEmpty() {
    return words.isEmpty() && !isNarrowed();
  }

  /// Whether more is said than words.
  public boolean isNarrowed() {
    return !kinds.isEmpty() || !clients.isEmpty() || hasDays();
  }

  /// Whether only things of certain days count.
  public boolean hasDays() {
    return from != null || before != null;
  }

  /// Whether this kind and day are among what is looked for.
  public boolean allows(FindKind kind, @Nullable LocalDate on) {
    return (kinds.isEmpty() || kinds.contains(kind))
        && (!hasDays() || on != null)
        && (from == null || on == null || !on.isBefore(from))
        && (before == null || on == null || on.isBefore(before));
  }
}
