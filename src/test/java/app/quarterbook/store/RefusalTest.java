package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.quarterbook.model.Ids;
import app.quarterbook.model.Label;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/// What the database cannot take is refused as a whole and in plain words.
class RefusalTest {
  @Test
  void aRefusalChangesNothingAndRepeatsNothingOfTheRow() {
    try (var database = Database.inMemory(Clock.systemUTC())) {
      var fault = catchThrowableOfType(StoreException.class, () -> save(database, 2));
      assertThat(fault.sentence()).contains("Nothing was changed").doesNotContain("Kestrel");
      assertThat(fault).hasNoCause().hasMessage("store.failed");
      assertThat(database.<Integer>read(jooq -> jooq.fetchCount(SETTING))).isZero();
      save(database, 1);
      assertThat(database.<Integer>read(jooq -> jooq.fetchCount(SETTING))).isEqualTo(1);
    }
  }

  @Test
  void aQuestionThatFailsIsRefusedInTheSameWords() {
    try (var database = Database.inMemory(Clock.systemUTC())) {
      var fault =
          catchThrowableOfType(
              StoreException.class,
              () -> database.read(jooq -> jooq.fetch("select cast('Kestrel' as int)")));
      assertThat(fault).hasNoCause().hasMessage("store.failed");
    }
  }

  private static void save(Database database, int times) {
    database.write(
        Label.of("test.did", ""),
        jooq -> {
          for (int i = 0; i < times; i++) {
            jooq.insertInto(SETTING)
                .set(SETTING.ID, Ids.next())
                .set(SETTING.NAME, "Kestrel")
                .set(SETTING.CONTENT, "")
                .execute();
          }
          return times;
        });
  }
}
