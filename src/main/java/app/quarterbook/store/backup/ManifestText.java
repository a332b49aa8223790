package app.quarterbook.store.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.quarterbook.store.disk.DataKey;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// A manifest as lines of text that a person can read without the key, and at the end a code that
/// only the holder of the key can make. A line that this version does not know is passed over.
final class ManifestText {
  static final int MAX_BYTES = 64 * 1024;
  private static final String HEAD = "Quarterbook backup 1";
  private static final String CODE = "code=";
  private static final String ROWS = "rows.";
  private static final String PURPOSE = "backup manifest";

  private ManifestText() {}

  static byte[] write(Manifest manifest, DataKey key) {
    var text = new StringBuilder(HEAD).append('\n');
    line(text, "vault", manifest.vault());
    line(text, "sequence", manifest.sequence());
    line(text, "schema", manifest.schema());
    line(text, "engine", manifest.engine());
    line(text, "made", manifest.madeAt());
    line(text, "occasion", manifest.occasion());
    line(text, "bytes", manifest.bytes());
    line(text, "sha256", manifest.sha256());
    new TreeMap<>(manifest.counts()).forEach((table, count) -> line(text, ROWS + table, count));
    return (text + CODE + code(text.toString().getBytes(UTF_8), key) + '\n').getBytes(UTF_8);
  }

  /// What bytes that may be anything say; empty where they are no manifest. Whether it is true only
  /// {@link #isAuthentic} tells.
  static Optional<Manifest> read(byte[] bytes) {
    var lines = new String(bytes, UTF_8).lines().toList();
    if (lines.size() < 2 || !lines.getFirst().equals(HEAD) || !lines.getLast().startsWith(CODE)) {
      return Optional.empty();
    }
    var said = new HashMap<String, String>();
    for (var line : lines.subList(1, lines.size() - 1)) {
      int split = line.indexOf('=');
      if (split < 0) {
        return Optional.empty();
      }
      said.put(line.substring(0, split), line.substring(split + 1));
    }
    try {
      return Optional.of(manifest(said));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Whether the holder of the key wrote just these bytes.
  static boolean isAuthentic(byte[] bytes, DataKey key) {
    var text = new String(bytes, UTF_8);
    int split = text.lastIndexOf("\n" + CODE) + 1;
    var signed = text.substring(0, split).getBytes(UTF_8);
    var expected = (CODE + code(signed, key) + '\n').getBytes(UTF_8);
    return MessageDigest.isEqual(
        expected, Arrays.copyOfRange(bytes, Math.min(signed.length, bytes.length), bytes.length));
  }

  private static Manifest manifest(Map<String, String> said) {
    var counts = new HashMap<String, Long>();
    said.forEach(
        (name, value) -> {
          if (name.startsWith(ROWS)) {
            counts.put(name.substring(ROWS.length()), Long.parseLong(value));
          }
        });
    return new Manifest(
        UUID.fromString(value(said, "vault")),
        Long.parseLong(value(said, "sequence")),
        Integer.parseInt(value(said, "schema")),
        value(said, "engine"),
        Instant.parse(value(said, "made")),
        Occasion.of(value(said, "occasion")),
        counts,
        Long.parseLong(value(said, "bytes")),
        value(said, "sha256"));
  }

  private static String value(Map<String, String> said, String name) {
    var value = said.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return value;
  }

  private static void line(StringBuilder text, String name, Object value) {
    text.append(name).append('=').append(value).append('\n');
  }

  private static String code(byte[] text, DataKey key) {
    return HexFormat.of().formatHex(key.hmac(PURPOSE, text));
  }
}
