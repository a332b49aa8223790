package app.quarterbook.store.log;

import app.quarterbook.store.disk.DamagedFile;
import app.quarterbook.store.disk.DataKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/// What a segment says of itself at its beginning, vouched for by a code that only the holder of
/// the key can make.
///
/// Bytes: `QBCHANGE`, format (2), segment (16), vault (16), schema (4), base (8), backup (8),
/// created (8 + 4), HMAC of all before (32).
///
/// @param segment tells this segment from any other; its key hangs on it
/// @param vault the workbook's identity
/// @param schema the number of the last migration when it began
/// @param base the commit after which it begins
/// @param backup the commit of the verified backup that made it begin; -1 where none did
/// @param created when it began; for the first one of a workbook, when the workbook was made
public record SegmentHeader(
    UUID segment, UUID vault, int schema, long base, long backup, Instant created) {
  static final int BYTES = 8 + 2 + 16 + 16 + 4 + 8 + 8 + 12 + 32;
  public static final long NO_BACKUP = -1;
  private static final int CODE = 32;
  private static final short FORMAT = 1;
  private static final byte[] MAGIC = "QBCHANGE".getBytes(StandardCharsets.US_ASCII);
  private static final String PURPOSE = "changes";

  /// A new segment's.
  public static SegmentHeader of(UUID vault, int schema, long base, long backup, Instant created) {
    return new SegmentHeader(UUID.randomUUID(), vault, schema, base, backup, created);
  }

  byte[] write(DataKey key) {
    var out = ByteBuffer.allocate(BYTES).put(MAGIC).putShort(FORMAT);
    put(put(out, segment), vault).putInt(schema).putLong(base).putLong(backup);
    out.putLong(created.getEpochSecond()).putInt(created.getNano());
    return out.put(code(key, out.array())).array();
  }

  /// Reads bytes that may be anything.
  ///
  /// @param file named in the failure
  static SegmentHeader read(DataKey key, byte[] bytes, Path file) throws DamagedFile {
    var told = Arrays.copyOfRange(bytes, BYTES - CODE, BYTES);
    var in = ByteBuffer.wrap(bytes);
    var magic = new byte[MAGIC.length];
    in.get(magic);
    if (!MessageDigest.isEqual(told, code(key, bytes))
        || !Arrays.equals(MAGIC, magic)
        || in.getShort() != FORMAT) {
      throw new DamagedFile("store.log.damaged", file);
    }
    return new SegmentHeader(
        uuid(in),
        uuid(in),
        in.getInt(),
        in.getLong(),
        in.getLong(),
        Instant.ofEpochSecond(in.getLong(), in.getInt()));
  }

  private static ByteBuffer put(ByteBuffer out, UUID id) {
    return out.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  private static UUID uuid(ByteBuffer in) {
    return new UUID(in.getLong(), in.getLong());
  }

  private static byte[] code(DataKey key, byte[] bytes) {
    return key.hmac(PURPOSE, Arrays.copyOf(bytes, BYTES - CODE));
  }
}
