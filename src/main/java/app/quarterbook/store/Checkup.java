package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.CONTENT;

import app.quarterbook.store.disk.DataKey;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/// Opens a copy of a workbook as it lies there, without changing it, and reads all of it: every row
/// and the journal are held against their digests and every picture and signed page against its
/// name. The copy may be of an older schema.
final class Checkup {
  private Checkup() {}

  /// @param database the file without its ending
  /// @return what the copy says of itself, which is true
  /// @throws StoreException if anything in it is not as it should be
  static Vault of(Path database, DataKey key) {
    try (var connection = H2.look(database, key)) {
      var jooq = Database.jooq(connection);
      var vault = Vault.load(jooq);
      if (digestsAgree(jooq, vault) && contentsAreSound(jooq)) {
        return vault;
      }
      throw unsound();
    } catch (SQLException | DataAccessException e) {
      throw unsound();
    }
  }

  private static boolean digestsAgree(DSLContext jooq, Vault vault) {
    var found = Audit.digests(jooq);
    var names = new HashSet<>(vault.digests().keySet());
    names.addAll(found.keySet());
    names.removeIf(name -> !vault.keeps(name));
    return names.stream()
        .allMatch(name -> found.getOrDefault(name, Digest.NONE).equals(vault.digest(name)));
  }

  private static boolean contentsAreSound(DSLContext jooq) {
    return !Audit.isThere(jooq, CONTENT.getName())
        || ContentStore.names(jooq).stream().allMatch(name -> ContentStore.isSound(jooq, name));
  }

  private static StoreException unsound() {
    return StoreException.said("store.backup.unsound");
  }
}
