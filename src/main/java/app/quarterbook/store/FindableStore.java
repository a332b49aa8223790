package app.quarterbook.store;

import app.quarterbook.model.find.FindKey;
import app.quarterbook.model.find.FindKind;
import app.quarterbook.model.find.Findable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// Reads what can be found, for an index to know of: all of it in slices, or just these.
public final class FindableStore {
  private final Database database;
  private final Map<FindKind, FindSource> sources = new EnumMap<>(FindKind.class);
  private final Map<Rows, FindKind> kinds = new EnumMap<>(Rows.class);

  public FindableStore(Database database) {
    this.database = database;
    for (var source : FindSources.all()) {
      sources.put(source.kind(), source);
      kinds.put(source.rows(), source.kind());
    }
  }

  /// How many things there are.
  public long count() {
    return database.read(
        jooq ->
            sources.values().stream()
                .mapToLong(source -> jooq.fetchCount(source.rows().table()))
                .sum());
  }

  /// Some things of a kind as they lie in their table one after the other, which is the quickest
  /// way to read them all.
  ///
  /// @param next where to read on; empty where there are no more
  public record Stretch(List<Findable> things, OptionalLong next) {}

  /// The next things of a kind, what was put in last first.
  ///
  /// @param from where the stretch before said to read on; empty: from the beginning
  public Stretch next(FindKind kind, OptionalLong from, int limit) {
    return database.read(jooq -> source(kind).stretch(jooq, from, limit));
  }

  /// These things as far as they are there, and what hangs on them.
  public List<Findable> these(Collection<FindKey> keys) {
    var ids =
        keys.stream()
            .collect(
                Collectors.groupingBy(
                    FindKey::kind, Collectors.mapping(FindKey::id, Collectors.toList())));
    return database.read(
        jooq -> {
          var things = new ArrayList<Findable>();
          ids.forEach((kind, some) -> things.addAll(these(jooq, kind, some)));
          return things;
        });
  }

  /// What can be found under a row; empty where its table holds nothing to be found.
  public Optional<FindKey> key(Touched touched) {
    return Optional.ofNullable(kinds.get(touched.table()))
        .map(kind -> new FindKey(kind, touched.row()));
  }

  private List<Findable> these(DSLContext jooq, FindKind kind, List<UUID> ids) {
    var own = source(kind);
    var things = new ArrayList<>(own.fetch(jooq, own.id().in(ids)));
    for (var source : sources.values()) {
      if (source.hangsOn(kind)) {
        things.addAll(source.fetch(jooq, source.home().in(ids)));
      }
    }
    return things;
  }

  private FindSource source(FindKind kind) {
    return Objects.requireNonNull(sources.get(kind));
  }
}
