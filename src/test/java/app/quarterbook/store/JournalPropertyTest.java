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
      var text = "draft " + i + " " + random.nextInt();
      database.write(
          Label.of("test.type").merging(client),
          jooq ->
              jooq.update(Rows.CLIENT.table())
                  .set(field(name("NOTES"), String.class), text)
                  .where(field(name("ID"), UUID.class).eq(client))
                  .execute());
    }
    database.journal().undo();
    assertThat(Snapshot.of(database)).isEqualTo(first);
  }
}
