package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.MovableClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// The journal remembers how it ends. Whatever is done, undone and refused, it goes on as one that
/// reads its end from its tables before each edit.
class JournalTailTest {
  private static final int EDITS = 25;
  private static final UUID ID = new UUID(1, 2);

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void whatIsRememberedOfTheJournalIsWhatItHolds(@ForAll long seed) throws SQLException {
    try (var one = workbook();
        var other = workbook()) {
      var clock = clock();
      var edits = new Edits(new Random(seed), clock);
      var database = Database.aside(one, clock);
      edits.some(database, EDITS);
      var otherClock = clock();
      var otherEdits = new Edits(new Random(seed), otherClock);
      for (int i = 0; i < EDITS; i++) {
        otherEdits.some(Database.aside(other, otherClock), 1);
      }
      var read = Whole.of(Database.aside(other, otherClock));
      assertThat(read.differences(Whole.of(database))).isEmpty();
    }
  }

  private static Connection workbook() throws SQLException {
    var connection = H2.inMemory();
    Migrations.SHIPPED.run(connection, 0);
    Vault.found(Database.jooq(connection), ID, Migrations.SHIPPED.latest(), clock().instant());
    return connection;
  }

  private static MovableClock clock() {
    return MovableClock.at("2026-03-01T08:00:00.123456789Z");
  }
}
