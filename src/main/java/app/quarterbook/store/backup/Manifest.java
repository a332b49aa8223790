package app.quarterbook.store.backup;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// What a backup says of itself. It is written only once the copy was opened and every row in it
/// was held against the digests: a backup that has a manifest was verified when it was made.
///
/// @param vault which workbook it is a copy of
/// @param sequence the number of the last commit in it
/// @param schema the number of the last migration
/// @param engine the version of the database engine
/// @param counts how many rows each table holds, by the table's name
/// @param bytes the length of the database in it
/// @param sha256 of the database in it, lower-case hexadecimal
public record Manifest(
    UUID vault,
    long sequence,
    int schema,
    String engine,
    Instant madeAt,
    Occasion occasion,
    Map<String, Long> counts,
    long bytes,
    String sha256) {

  public Manifest {
    counts = Map.copyOf(counts);
  }

  /// How many rows a table held; zero for one that was not there yet.
  public long count(String table) {
    return counts.getOrDefault(table, 0L);
  }
}
