package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.TABLE_DIGEST;
import static app.quarterbook.store.schema.Tables.VAULT;

import app.quarterbook.store.disk.Witness;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;

/// What the workbook knows of itself: who it is, how many commits it has seen, and how many rows
/// of which digest each table holds. A workbook that disagrees with it is damaged or an old copy.
///
/// @param digests by the names of the tables, and by {@link Digest#JOURNAL} and {@link
///     Digest#CONTENT}; none stands for nothing
record Vault(UUID id, int schema, long sequence, Map<String, Digest> digests) {
  private static final int ALL_DIGESTS = 5;

  /// Writes the identity of a new, empty workbook.
  static Vault found(DSLContext jooq, UUID id, int schema, Instant now) {
    var vault = new Vault(id, schema, 0, Map.of());
    jooq.insertInto(VAULT)
        .set(VAULT.ID, 1)
        .set(VAULT.VAULT_ID, vault.id)
        .set(VAULT.SCHEMA_VERSION, vault.schema)
        .set(VAULT.COMMIT_SEQ, vault.sequence)
        .set(VAULT.CREATED_AT, now.atOffset(ZoneOffset.UTC))
        .execute();
    return vault;
  }

  /// @throws StoreException if the workbook does not say who it is
  static Vault load(DSLContext jooq) {
    var row =
        jooq.selectFrom(VAULT)
            .fetchOptional()
            .orElseThrow(() -> StoreException.said("store.noIdentity"));
    var digests = new TreeMap<String, Digest>();
    jooq.selectFrom(TABLE_DIGEST)
        .forEach(
            it -> digests.put(it.getTableName(), new Digest(it.getRowCount(), it.getDigest())));
    return new Vault(row.getVaultId(), row.getSchemaVersion(), row.getCommitSeq(), digests);
  }

  /// What the witness is to remember.
  Witness.State state() {
    return new Witness.State(id, schema, H2.VERSION, sequence);
  }

  Digest digest(Rows rows) {
    return digest(rows.name());
  }

  /// @param of a table, or {@link Digest#JOURNAL} or {@link Digest#CONTENT}
  Digest digest(String of) {
    return digests.getOrDefault(of, Digest.NONE);
  }

  /// Whether it keeps this digest: older schemas have none of the journal and the contents.
  boolean keeps(String name) {
    return schema >= ALL_DIGESTS || !name.equals(Digest.JOURNAL) && !name.equals(Digest.CONTENT);
  }

  /// Tells this content of the tables from any other: SHA-256 over their digests.
  byte[] fingerprint() {
    var sha = Digest.sha256();
    for (var rows : Rows.values()) {
      var digest = digest(rows);
      if (!digest.equals(Digest.NONE)) {
        sha.update(rows.name().getBytes(StandardCharsets.US_ASCII));
        sha.update(ByteBuffer.allocate(16).putLong(digest.rows()).putLong(digest.sum()).flip());
      }
    }
    return sha.digest();
  }

  /// Writes down that the tables have a new shape; the digests are taken afresh. That is no commit:
  /// the change log goes on behind the last one.
  void migrated(DSLContext jooq, int to) {
    jooq.update(VAULT).set(VAULT.SCHEMA_VERSION, to).execute();
    jooq.deleteFrom(TABLE_DIGEST).execute();
    write(jooq, Audit.digests(jooq));
  }

  /// Writes down one more commit.
  ///
  /// @param changes by how much each touched table's digest changes
  Vault advanced(DSLContext jooq, Map<String, Digest> changes) {
    var next = new TreeMap<>(digests);
    changes.forEach((name, change) -> next.merge(name, change, Digest::plus));
    Direct.update(jooq, "update vault set commit_seq = ?", sequence + 1);
    var fresh = new TreeMap<>(next);
    fresh.keySet().retainAll(changes.keySet());
    fresh.keySet().removeIf(name -> changes.get(name).equals(Digest.NONE));
    write(jooq, fresh);
    return new Vault(id, schema, sequence + 1, next);
  }

  private static void write(DSLContext jooq, Map<String, Digest> digests) {
    if (digests.isEmpty()) {
      return; // rows that came and went within the commit leave no trace
    }
    var rows = new ArrayList<Object>();
    digests.forEach((name, digest) -> rows.addAll(List.of(name, digest.rows(), digest.sum())));
    var values = String.join(", ", Collections.nCopies(digests.size(), "(?, ?, ?)"));
    Direct.update(
        jooq, "merge into table_digest key (table_name) values " + values, rows.toArray());
  }
}
