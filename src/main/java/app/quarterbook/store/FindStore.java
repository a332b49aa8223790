package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.CLIENT;

import app.quarterbook.model.find.Answer;
import app.quarterbook.model.find.FindKey;
import app.quarterbook.model.find.Findable;
import app.quarterbook.model.find.Found;
import app.quarterbook.model.find.Passage;
import app.quarterbook.model.find.Sought;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Finds words by asking the database, which takes a while: for the moments in which no index is
/// there yet. Upper and lower case are the same, and that is all it knows of spelling.
public final class FindStore {
  /// With fewer letters nearly every text would be found.
  private static final int LEAST_LETTERS = 3;

  private final Database database;
  private final List<FindSource> sources = FindSources.all();

  public FindStore(Database database) {
    this.database = database;
  }

  /// What holds every word: by their names first, then by their texts, the latest first.
  ///
  /// @param limit how many of each kind at most
  public Answer find(Sought sought, int limit) {
    if (sought.isEmpty()) {
      return Answer.NONE;
    }
    return database.read(jooq -> new Asking(jooq, sought, limit).answer());
  }

  /// These things as they are now, in this order; what is gone is left out.
  public List<Found> recall(List<FindKey> keys) {
    return database.read(jooq -> new Asking(jooq, Sought.NOTHING, keys.size()).recall(keys));
  }

  private final class Asking {
    private final DSLContext jooq;
    private final Sought sought;
    private final int limit;
    private final Map<UUID, String> clients;
    private final Set<FindKey> known = new HashSet<>();

    Asking(DSLContext jooq, Sought sought, int limit) {
      this.jooq = jooq;
      this.sought = sought;
      this.limit = limit;
      clients =
          jooq.select(CLIENT.ID, CLIENT.NAME)
              .from(CLIENT)
              .fetchMap(row -> row.value1().value(), row -> row.value2());
    }

    Answer answer() {
      var named = new ArrayList<Found>();
      var others = new ArrayList<Found>();
      if (!sought.words().isEmpty()) {
        wanted().forEach(source -> add(named(source), named));
      }
      if (sought.words().isEmpty() || letters() >= LEAST_LETTERS) {
        wanted().forEach(source -> add(writing(source), others));
      }
      return new Answer(named, others);
    }

    List<Found> recall(List<FindKey> keys) {
      return keys.stream().flatMap(this::recall).map(this::shown).toList();
    }

    private Stream<Findable> recall(FindKey key) {
      return sources.stream()
          .filter(source -> source.kind() == key.kind())
          .flatMap(source -> source.fetch(jooq, source.id().eq(key.id())).stream());
    }

    private Stream<FindSource> wanted() {
      return sources.stream()
          .filter(it -> sought.kinds().isEmpty() || sought.kinds().contains(it.kind()));
    }

    private int letters() {
      return sought.words().stream().mapToInt(String::length).sum();
    }

    private List<Findable> named(FindSource source) {
      var begins = source.name().startsWithIgnoreCase(sought.words().getFirst());
      return source.fetch(
          jooq,
          everyWordIn(List.of(source.name())).and(narrowed(source)),
          limit,
          DSL.field(begins.not()).asc(),
          DSL.lower(source.name()).asc());
    }

    private List<Findable> writing(FindSource source) {
      var columns = new ArrayList<Field<String>>(source.texts());
      columns.add(source.name());
      return source.fetch(
          jooq,
          everyWordIn(columns).and(narrowed(source)),
          limit,
          source.on().desc().nullsFirst(),
          source.id().desc());
    }

    private Condition everyWordIn(List<Field<String>> columns) {
      return DSL.and(
          sought.words().stream()
              .map(
                  word ->
                      DSL.or(
                          columns.stream().map(column -> column.containsIgnoreCase(word)).toList()))
              .toList());
    }

    private Condition narrowed(FindSource source) {
      var all = new ArrayList<Condition>();
      for (var name : sought.clients()) {
        var called =
            DSL.select(CLIENT.ID.coerce(UUID.class))
                .from(CLIENT)
                .where(CLIENT.NAME.containsIgnoreCase(name));
        all.add(source.client().in(called));
      }
      if (sought.from() != null) {
        all.add(source.on().ge(sought.from()));
      }
      if (sought.before() != null) {
        all.add(source.on().lt(sought.before()));
      }
      return DSL.and(all);
    }

    private void add(List<Findable> things, List<Found> found) {
      for (var thing : things) {
        if (known.add(thing.key())) {
          found.add(shown(thing));
        }
      }
    }

    private Found shown(Findable thing) {
      return new Found(
          thing.key(),
          thing.home(),
          thing.client(),
          thing.client() == null ? "" : clients.getOrDefault(thing.client(), ""),
          thing.on(),
          Passage.marked(thing.name(), sought.words()),
          Passage.markedAround(thing.text(), sought.words()));
    }
  }
}
