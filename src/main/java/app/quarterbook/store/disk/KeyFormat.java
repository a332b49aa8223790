package app.quarterbook.store.disk;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What stands in a key file: the check value of the data key, and one or more slots, each of
/// which holds that key in its own way. A {@link KeySlot} can be added or taken away without
/// touching the database.
///
/// Bytes: `QBOOKKEY`, format (2), number of slots (1), check (32), each slot's kind (1), length
/// (2) and content, and the SHA-256 of all that (32).
record KeyFormat(byte[] check, List<KeySlot> slots) {
  static final int MAX_BYTES = 16 * 1024;
  private static final byte[] MAGIC = "QBOOKKEY".getBytes(StandardCharsets.US_ASCII);
  private static final short FORMAT = 1;
  private static final int DIGEST = 32;

  /// A file that holds the key as it is.
  static KeyFormat clear(DataKey key) {
    return new KeyFormat(key.check(), List.of(KeySlot.clear(key)));
  }

  /// What asks for something on the way to the key; empty where the key lies there in the clear.
  Set<Way> ways() {
    var ways = EnumSet.noneOf(Way.class);
    if (!isClear()) {
      slots.forEach(slot -> Way.of(slot.kind()).ifPresent(ways::add));
    }
    return ways;
  }

  /// Whether the key lies there as it is, or should.
  boolean isClear() {
    return slots.stream().anyMatch(slot -> slot.kind() == KeySlot.CLEAR);
  }

  /// The key that lies there in the clear; empty where there is none.
  Optional<DataKey> key() {
    return slots.stream()
        .filter(slot -> slot.kind() == KeySlot.CLEAR)
        .flatMap(slot -> checked(slot.content()).stream())
        .findFirst();
  }

  /// The key that a secret opens; empty where it opens none. One slot at most is tried, as each try
  /// costs about a second.
  Optional<DataKey> key(Secret secret) {
    return slots.stream()
        .filter(slot -> slot.kind() == secret.way().kind())
        .findFirst()
        .flatMap(slot -> slot.open(secret, check))
        .flatMap(this::checked);
  }

  /// The same without what is the key as it is and what opens by the ways of these secrets, and
  /// with these instead.
  KeyFormat with(DataKey key, KeyCost cost, List<Secret> secrets) {
    var changed = new ArrayList<>(slots);
    changed.removeIf(slot -> slot.kind() == KeySlot.CLEAR);
    for (var secret : secrets) {
      changed.removeIf(slot -> slot.kind() == secret.way().kind());
      changed.add(KeySlot.sealed(secret, cost, key));
    }
    return new KeyFormat(check, List.copyOf(changed));
  }

  /// The same without one way.
  KeyFormat without(Way way) {
    return new KeyFormat(check, slots.stream().filter(slot -> slot.kind() != way.kind()).toList());
  }

  private Optional<DataKey> checked(byte[] bytes) {
    if (bytes.length != DataKey.LENGTH) {
      return Optional.empty();
    }
    var key = new DataKey(bytes);
    return MessageDigest.isEqual(key.check(), check) ? Optional.of(key) : Optional.empty();
  }

  byte[] write() {
    int size = MAGIC.length + 2 + 1 + DIGEST + DIGEST;
    for (var slot : slots) {
      size += 1 + 2 + slot.content().length;
    }
    var out = ByteBuffer.allocate(size);
    out.put(MAGIC).putShort(FORMAT).put((byte) slots.size()).put(check);
    for (var slot : slots) {
      out.put(slot.kind()).putShort((short) slot.content().length).put(slot.content());
    }
    return out.put(digest(out.array(), size - DIGEST)).array();
  }

  /// Reads bytes that may be anything.
  ///
  /// @param file named in the failure
  static KeyFormat read(byte[] bytes, Path file) throws DamagedFile {
    int end = bytes.length - DIGEST;
    if (bytes.length > MAX_BYTES
        || end < MAGIC.length + 2
        || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
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
      var slots = new ArrayList<KeySlot>();
      for (int i = 0; i < count; i++) {
        slots.add(new KeySlot(in.get(), take(in, Short.toUnsignedInt(in.getShort()))));
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
