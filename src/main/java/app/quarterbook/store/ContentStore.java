package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.CONTENT;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// Bytes that never change, such as pictures and signed pages, under the name of their SHA-256.
/// Journaled rows name them; undoing such a row leaves the bytes where they are, so that redoing it
/// finds them again.
public final class ContentStore {
  /// Bytes in one row; H2 holds up to 1 MiB in one, and reads a row whole.
  static final int CHUNK = 512 * 1024;

  /// How often bytes are written: to the change log and to the database, and room for both to grow.
  private static final long WRITTEN = 3;

  private final Database database;

  public ContentStore(Database database) {
    this.database = database;
  }

  /// Keeps the bytes. Those that are there already are not written again.
  ///
  /// @return their name: SHA-256 in lower-case hexadecimal
  /// @throws StoreException if there is no room for them
  public String put(byte[] bytes) {
    var name = nameOf(bytes);
    if (!has(name)) {
      if (bytes.length > CHUNK) {
        Room.require(database, WRITTEN * bytes.length);
      }
      database.replay(jooq -> insert(jooq, name, bytes));
    }
    return name;
  }

  /// The names of everything that is kept.
  List<String> names() {
    return database.read(ContentStore::names);
  }

  static List<String> names(DSLContext jooq) {
    return jooq.selectDistinct(CONTENT.DIGEST).from(CONTENT).fetch(CONTENT.DIGEST);
  }

  boolean isSound(String name) {
    return database.read(jooq -> isSound(jooq, name));
  }

  static boolean isSound(DSLContext jooq, String name) {
    return whole(jooq, name).filter(bytes -> nameOf(bytes).equals(name)).isPresent();
  }

  public boolean has(String name) {
    return database.read(jooq -> jooq.fetchExists(CONTENT, CONTENT.DIGEST.eq(name)));
  }

  /// The bytes under a name; empty where there are none.
  ///
  /// @throws StoreException if they are not what was put there
  public Optional<byte[]> get(String name) {
    var bytes = database.read(jooq -> whole(jooq, name));
    if (bytes.filter(it -> !nameOf(it).equals(name)).isPresent()) {
      throw StoreException.said("store.contentDamaged");
    }
    return bytes;
  }

  /// The bytes under a name; empty where there are none or they are damaged. For pages that are
  /// still worth showing without one of their pictures.
  public Optional<byte[]> readable(String name) {
    return database.read(jooq -> whole(jooq, name)).filter(bytes -> nameOf(bytes).equals(name));
  }

  /// What is {@link #readable(String)} of these, by name.
  public Map<String, byte[]> readable(Collection<String> names) {
    var found = new HashMap<String, byte[]>();
    names.forEach(name -> readable(name).ifPresent(bytes -> found.put(name, bytes)));
    return found;
  }

  private static Optional<byte[]> whole(DSLContext jooq, String name) {
    var chunks =
        jooq.select(CONTENT.BYTES)
            .from(CONTENT)
            .where(CONTENT.DIGEST.eq(name))
            .orderBy(CONTENT.ORDINAL)
            .fetch(CONTENT.BYTES);
    if (chunks.isEmpty()) {
      return Optional.empty();
    }
    var whole = new ByteArrayOutputStream();
    chunks.forEach(whole::writeBytes);
    return Optional.of(whole.toByteArray());
  }

  /// SHA-256 in lower-case hexadecimal.
  public static String nameOf(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Within a transaction: puts the bytes in, and has them written to the change log.
  static int insert(DSLContext jooq, String name, byte[] bytes) {
    Recording.CURRENT.get().add(name, bytes);
    int ordinal = 0;
    int from = 0;
    do {
      int to = Math.min(from + CHUNK, bytes.length);
      jooq.insertInto(CONTENT)
          .values(name, ordinal++, Arrays.copyOfRange(bytes, from, to))
          .execute();
      from = to;
    } while (from < bytes.length);
    return ordinal;
  }
}
