package app.quarterbook.store;

import app.quarterbook.MovableClock;
import app.quarterbook.model.Label;
import java.time.Duration;
import java.util.Random;

/// Does to a workbook what a person may do to it, at random: edits of all tables, typing, undo,
/// redo, pictures, imports.
final class Edits {
  private final Random random;
  private final RandomRows rows;
  private final MovableClock clock;

  Edits(Random random, MovableClock clock) {
    this.random = random;
    this.rows = RandomRows.repeatable(random);
    this.clock = clock;
  }

  void some(Database database, int count) {
    for (int i = 0; i < count; i++) {
      clock.pass(Duration.ofMillis(random.nextInt(8_000)));
      try {
        one(database);
      } catch (StoreException refused) {
        if (refused.isStorageFailure()) {
          throw refused;
        }
      }
    }
  }

  private void one(Database database) {
    switch (random.nextInt(10)) {
      case 0, 1 -> database.journal().undo();
      case 2 -> database.journal().redo();
      case 3 -> new ContentStore(database).put(bytes());
      case 4, 5 -> edit(database, Label.of("test.type", "typed").merging("text"), 1);
      case 6 -> database.replay(jooq -> rows.insert(jooq, Rows.SNOOZE));
      default -> edit(database, Label.of("test.edit", "näme"), random.nextInt(6) + 1);
    }
  }

  private void edit(Database database, Label label, int rowsToEdit) {
    database.write(
        label,
        jooq -> {
          for (int i = 0; i < rowsToEdit; i++) {
            rows.edit(jooq);
          }
          if (random.nextInt(8) == 0) {
            new ContentStore(database).put(bytes());
          }
          return rowsToEdit;
        });
  }

  private byte[] bytes() {
    var bytes = new byte[random.nextInt(30) == 0 ? 1_300_000 : random.nextInt(3_000)];
    random.nextBytes(bytes);
    return bytes;
  }
}
