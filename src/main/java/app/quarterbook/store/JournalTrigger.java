package app.quarterbook.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

/// Under every journaled table: tells the {@link Recording} of the transaction what became of a
/// row, whoever changed it and by whatever statement, cascades too. The database file names this
/// class, so its name is part of the file format.
public final class JournalTrigger extends TriggerAdapter {

  @Override
  public void fire(Connection connection, @Nullable ResultSet before, @Nullable ResultSet after)
      throws SQLException {
    if (!Recording.CURRENT.isBound()) {
      throw new SQLException("A journaled table is written to outside of Database.write");
    }
    var table = Rows.valueOf(tableName);
    var was = before == null ? null : image(before);
    var is = after == null ? null : image(after);
    var row =
        UUID.fromString(
            Objects.requireNonNull(Objects.requireNonNull(is == null ? was : is).get("ID")));
    var digest = digest(is).minus(digest(was));
    var recording = Recording.CURRENT.get();
    if (was == null || is == null) {
      recording.add(new Change(table, row, was, is), digest);
    } else {
      Change.updated(table, row, was, is).ifPresent(change -> recording.add(change, digest));
    }
  }

  private static Digest digest(@Nullable Map<String, @Nullable String> image) {
    return image == null ? Digest.NONE : Digest.of(image);
  }

  /// A row as text, column by column, in the form that H2 reads back exactly. The columns are the
  /// table's own, which in a workbook of an older schema are fewer.
  static Map<String, @Nullable String> image(ResultSet row) throws SQLException {
    var image = new LinkedHashMap<String, @Nullable String>();
    var columns = row.getMetaData();
    for (int at = 1; at <= columns.getColumnCount(); at++) {
      image.put(columns.getColumnName(at), row.getString(at));
    }
    return image;
  }
}
