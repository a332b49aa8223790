package app.quarterbook.store.disk;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What stands in a key file: the check value of the data key, and one or more slots, each of
/// which holds that key in its own way. A slot can be added or taken away without touching the
/// database.
///
/// Bytes: `QBOOKKEY`, format (2), number of slots (1), check (32), each slot's kind (1), length
/// (2) and content, and the SHA-256 of all that (32).
record KeyFormat(byte[] check, List<Slot> slots) {
  static final int MAX_BYTES = 16 * 1024;
  private static final byte[] MAGIC = "QBOOKKEY".getBytes(StandardCharsets.US_ASCII);
  private static final short FORMAT = 1;
  private static final int DIGEST = 32;

  /// The data key as it is: whoever has the file has the key.
  static final byte CLEAR = 1;

  /// One way to the data key. A kind that this version does not know is kept and passed over.
  record Slot(byte kind, byte[] content) {}

  byte[] write() {
    int size = MAGIC.length + 2 + 1 + DIGEST + DIGEST;
    for (var slot : slots) {
      size += 1 + 2 + slot.content.length;
    }
    var out = ByteBuffer.allocate(size);
    out.put(MAGIC).putShort(FORMAT).put((byte) slots.size()).put(check);
    for (var slot : slots) {
      out.put(slot.kind).putShort((short) slot.content.length).put(slot.content);
    }
    return out.put(digest(out.array(), size - DIGEST)).array();
  }

  /// Reads bytes that may be anything.
  ///
  /// @param file named in the failure
  static KeyFormat read(byte[] bytes, Path file) throws DamagedFile {
    int end = bytes.length - DIGEST;
    if (end < MAGIC.length + 2 || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
      throw damaged(file);
    }
    if (!MessageDigest.isEqual(digest(bytes, end), Arrays.copyOfRange(bytes, end, bytes.length))) {
      throw damaged(file);
    }
    var in = ByteBuffer.wrap(bytes, MAGIC.length, end - MAGIC.length);
    if (in.getShort() != FORMAT) {
      throw new DamagedFile("store.key.newer", file);
    }
    try {
      int count = in.get();
      var check = take(in, DIGEST);
      var slots = new ArrayList<Slot>();
      for (int i = 0; i < count; i++) {
        slots.add(new Slot(in.get(), take(in, Short.toUnsignedInt(in.getShort()))));
      }
      if (in.hasRemaining()) {
        throw damaged(file);
      }
      return new KeyFormat(check, List.copyOf(slots));
    } catch (BufferUnderflowException e) {
      throw damaged(file);
    }
  }

  private static DamagedFile damaged(Path file) {
    return new DamagedFile("store.key.damaged", file);
  }

  private static byte[] take(ByteBuffer in, int length) {
    if (length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    var bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  private static byte[] digest(byte[] bytes, int length) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(bytes, 0, length);
      return sha.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
