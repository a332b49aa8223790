package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.CONTENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentStoreTest {
  private Database database;
  private ContentStore contents;

  @BeforeEach
  void open() {
    database = Database.inMemory(Clock.systemUTC());
    contents = new ContentStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, ContentStore.CHUNK, ContentStore.CHUNK + 1, 3 * ContentStore.CHUNK})
  void comesBackByteForByte(int length) {
    var bytes = bytes(length);

    var name = contents.put(bytes);

    assertThat(name).isEqualTo(ContentStore.nameOf(bytes));
    assertThat(contents.get(name)).contains(bytes);
    assertThat(new Audit(database).damagedContents()).isZero();
  }

  @Test
  void theSameBytesAreKeptOnce() {
    var name = contents.put(bytes(100));

    assertThat(contents.put(bytes(100))).isEqualTo(name);
    assertThat(database.<Integer>read(jooq -> jooq.fetchCount(CONTENT))).isEqualTo(1);
  }

  @Test
  void nothingIsUnderAnUnknownName() {
    assertThat(contents.get(ContentStore.nameOf(bytes(3)))).isEmpty();
  }

  @Test
  void damageIsNoticed() {
    var name = contents.put(bytes(2 * ContentStore.CHUNK));
    database.replay(jooq -> jooq.deleteFrom(CONTENT).where(CONTENT.ORDINAL.eq(1)).execute());

    assertThatExceptionOfType(StoreException.class).isThrownBy(() -> contents.get(name));
    assertThat(new Audit(database).damagedContents()).isEqualTo(1);
  }

  @Test
  void whatIsDamagedOrUnknownIsLeftOutOfWhatIsReadable() {
    var whole = contents.put(bytes(100));
    var damaged = contents.put(bytes(2 * ContentStore.CHUNK));
    database.replay(jooq -> jooq.deleteFrom(CONTENT).where(CONTENT.ORDINAL.eq(1)).execute());

    var readable = contents.readable(List.of(whole, damaged, ContentStore.nameOf(bytes(3))));

    assertThat(readable).containsOnlyKeys(whole);
    assertThat(readable.get(whole)).isEqualTo(bytes(100));
  }

  private static byte[] bytes(int length) {
    var bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }
}
