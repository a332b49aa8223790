package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import app.quarterbook.model.Label;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/// Whatever is done to whichever tables, undo gives back the first state, redo the last, bit for
/// bit, and the digests follow.
class JournalPropertyTest {
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final int RUNS_PER_WORKBOOK = 40;

  private static Database database = Database.inMemory(CLOCK);
  private static int runs;

  @AfterContainer
  static void close() {
    database.close();
  }

  @Property(tries = 1000)
  void undoAllIsTheFirstStateAndRedoAllTheLast(@ForAll long seed) {
    if (++runs % RUNS_PER_WORKBOOK == 0) {
      database.close();
      database = Database.inMemory(CLOCK);
    }
    var random = new Random(seed);
    var rows = new RandomRows(random);
    var states = new ArrayList<SortedMap<String, Map<String, String>>>();
    states.add(Snapshot.of(database));
    int steps = 1 + random.nextInt(8);
    for (int i = 0; i < steps; i++) {
      try {
        database.write(
            Label.of("test.edit"),
            jooq -> {
              for (int edit = random.nextInt(6); edit >= 0; edit--) {
                rows.edit(jooq);
              }
              return null;
            });
      } catch (StoreException refused) {
        assertThat(Snapshot.of(database)).isEqualTo(states.getLast());
      }
      var state = Snapshot.of(database);
      if (!state.equals(states.getLast())) {
        states.add(state);
      }
    }
    walk(states.reversed().subList(1, states.size()), () -> database.journal().undo());
    walk(states.subList(1, states.size()), () -> database.journal().redo());
    assertThat(Snapshot.digests(database)).isEqualTo(Snapshot.recomputed(database));
  }

  private static void walk(List<SortedMap<String, Map<String, String>>> states, Runnable move) {
    for (var state : states) {
      move.run();
      assertThat(Snapshot.of(database)).isEqualTo(state);
    }
  }

  /// A text that is edited again and again is one step, and undo gives the text before it.
  @Property(tries = 50)
  void rapidEditsAreOneStep(@ForAll long seed) {
    var random = new Random(seed);
    var rows = new RandomRows(random);
    var client = database.write(Label.of("test.insert"), jooq -> rows.insert(jooq, Rows.CLIENT));
    var first = Snapshot.of(database);
    for (int i = 0; i < 5; i++) {
      type(client, "draft " + i + " " + random.nextInt());
    }
    database.journal().undo();
    assertThat(Snapshot.of(database)).isEqualTo(first);
  }

  /// So is whatever else is edited as rapidly; what comes to nothing is no step at all, and the
  /// digests follow.
  @Property(tries = 100)
  void rapidEditsOfAnythingAreOneStep(@ForAll long seed) {
    var random = new Random(seed);
    var rows = new RandomRows(random);
    var client = database.write(Label.of("test.insert"), jooq -> rows.insert(jooq, Rows.CLIENT));
    var before = database.journal().undoable();
    var first = Snapshot.of(database);
    for (int i = random.nextInt(4); i >= 0; i--) {
      if (random.nextBoolean()) {
        type(client, "draft " + i);
      } else {
        attempt(client, rows);
      }
    }
    if (random.nextBoolean()) {
      type(client, first.get(Rows.CLIENT + " " + client).get("NOTES"));
    }
    var last = Snapshot.of(database);
    assertThat(Snapshot.digests(database)).isEqualTo(Snapshot.recomputed(database));
    if (last.equals(first)) {
      assertThat(database.journal().undoable()).isEqualTo(before);
    } else {
      walk(List.of(first), () -> database.journal().undo());
      walk(List.of(last), () -> database.journal().redo());
    }
    assertThat(Snapshot.digests(database)).isEqualTo(Snapshot.recomputed(database));
  }

  private static void type(UUID client, String text) {
    database.write(
        Label.of("test.type").merging("rapid " + client),
        jooq ->
            jooq.update(Rows.CLIENT.table())
                .set(field(name("NOTES"), String.class), text)
                .where(field(name("ID"), UUID.class).eq(client))
                .execute());
  }

  private static void attempt(UUID client, RandomRows rows) {
    try {
      database.write(
          Label.of("test.edit").merging("rapid " + client),
          jooq -> {
            rows.edit(jooq);
            return null;
          });
    } catch (StoreException refused) {
      // what a rule of the tables refuses changes nothing
    }
  }
}
