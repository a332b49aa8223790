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
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

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

  /// The next things of a kind, the newest first; fewer than `limit` where there are no more.
  ///
  /// @param last the id of the last one read before; null: from the beginning
  public List<Findable> next(FindKind kind, @Nullable UUID last, int limit) {
    var source = source(kind);
    var which = last == null ? DSL.noCondition() : source.id().lt(last);
    return database.read(jooq -> source.fetch(jooq, which, limit, source.id().desc()));
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
