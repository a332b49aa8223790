package app.quarterbook.exchange.intake;

import app.quarterbook.exchange.Field;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;

/// What stood in a row, one short digest a field, and the layout of the file it stood in. It tells
/// a
/// row that is as it was from one that changed, and which of its fields did.
///
/// @param source the layout of the file
record Fingerprint(String source, Map<Field, String> fields) {
  private static final int SOURCE = 12;
  private static final int PART = 6;

  static Fingerprint of(String layout, Row row) {
    var fields = new EnumMap<Field, String>(Field.class);
    row.values().forEach((field, value) -> fields.put(field, hash(value.toString())));
    row.raw()
        .forEach(
            (field, text) -> {
              if (!row.has(field)) {
                fields.put(field, hash(text));
              }
            });
    return new Fingerprint(layout.substring(0, SOURCE), fields);
  }

  static Fingerprint read(String text) {
    var fields = new EnumMap<Field, String>(Field.class);
    for (int at = SOURCE; at + 2 + PART <= text.length(); at += 2 + PART) {
      int place = Integer.parseInt(text.substring(at, at + 2), 36);
      if (place < Field.values().length) {
        fields.put(Field.values()[place], text.substring(at + 2, at + 2 + PART));
      }
    }
    return new Fingerprint(text.substring(0, Math.min(SOURCE, text.length())), fields);
  }

  String text() {
    var text = new StringBuilder(source);
    fields.forEach(
        (field, hash) -> {
          var place = Integer.toString(field.ordinal(), 36);
          text.append(place.length() < 2 ? "0" : "").append(place).append(hash);
        });
    return text.toString();
  }

  private static String hash(String value) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, 6)).substring(0, PART);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
