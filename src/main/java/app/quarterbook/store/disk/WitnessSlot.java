package app.quarterbook.store.disk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One slot of the [Witness]: a state with the running number of its writing, of which the larger
/// is the newer. The commit sequence would not do, since a restored backup sets that back.
///
/// Bytes: `QBW1`, serial (8), vault (16), schema (4), sequence (8), length of the engine's name
/// (1), the name, zeros, and in the last 32 of the sector the HMAC of all before.
record WitnessSlot(long serial, Witness.State state) {
  static final int BYTES = 512;
  private static final int CODE = 32;
  private static final int MAX_ENGINE = 64;
  private static final String PURPOSE = "witness";
  private static final int MAGIC =
      ByteBuffer.wrap("QBW1".getBytes(StandardCharsets.US_ASCII)).getInt();

  static byte[] write(DataKey key, long serial, Witness.State state) {
    var engine = state.engine().getBytes(StandardCharsets.UTF_8);
    if (engine.length > MAX_ENGINE) {
      throw new IllegalArgumentException("engine: " + state.engine());
    }
    var vault = state.vault();
    var out = ByteBuffer.allocate(BYTES).putInt(MAGIC).putLong(serial);
    out.putLong(vault.getMostSignificantBits()).putLong(vault.getLeastSignificantBits());
    out.putInt(state.schema()).putLong(state.sequence());
    out.put((byte) engine.length).put(engine);
    return out.put(BYTES - CODE, code(key, out.array())).array();
  }

  /// The slot in these bytes, or null if they are not one that was written whole with this key.
  static @Nullable WitnessSlot read(DataKey key, byte[] bytes) {
    var told = Arrays.copyOfRange(bytes, BYTES - CODE, BYTES);
    if (!MessageDigest.isEqual(told, code(key, bytes))) {
      return null;
    }
    var in = ByteBuffer.wrap(bytes);
    if (in.getInt() != MAGIC) {
      return null;
    }
    long serial = in.getLong();
    var vault = new UUID(in.getLong(), in.getLong());
    int schema = in.getInt();
    long sequence = in.getLong();
    var engine = new byte[in.get()];
    in.get(engine);
    var name = new String(engine, StandardCharsets.UTF_8);
    return new WitnessSlot(serial, new Witness.State(vault, schema, name, sequence));
  }

  private static byte[] code(DataKey key, byte[] slot) {
    return key.hmac(PURPOSE, Arrays.copyOf(slot, BYTES - CODE));
  }
}
