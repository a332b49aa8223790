package app.quarterbook.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

/// Under the tables of the journal itself: keeps the digest of all that is in them, whatever undo,
/// merging or a cascade does there. The database file names this class, so its name is part of the
/// file format.
public final class DigestTrigger extends TriggerAdapter {

  @Override
  public void fire(Connection connection, @Nullable ResultSet before, @Nullable ResultSet after)
      throws SQLException {
    if (!Recording.CURRENT.isBound()) {
      throw new SQLException("The journal is written to outside of Database.write");
    }
    Recording.CURRENT.get().add(Digest.JOURNAL, digest(after).minus(digest(before)));
  }

  private static Digest digest(@Nullable ResultSet row) throws SQLException {
    return row == null ? Digest.NONE : Digest.of(JournalTrigger.image(row));
  }
}
