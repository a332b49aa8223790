package app.quarterbook.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Makes broken and hostile files out of sound ones: bits turned, stretches cut out, doubled and
/// moved, and pieces put in that mean something to a reader.
final class Mutations {
  private static final List<byte[]> PIECES =
      Stream.of(
              "\"",
              "\"\"",
              "\r",
              "\n",
              ",",
              ";",
              "\t",
              "\0",
              "\uFEFF",
              "=cmd|' /C calc'!A0",
              "''''=",
              "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>",
              "&y;",
              "&#0;",
              "<![CDATA[",
              "BEGIN:VCARD\r\n",
              "END:VCARD\r\n",
              "VERSION:9\r\n",
              "PHOTO;VALUE=uri:http://example.org/\r\n",
              ";ENCODING=QUOTED-PRINTABLE:=",
              "TEL;VALUE=uri:tel:\r\n",
              "1E999999999",
              "-0.0",
              "99999999999999999999",
              "31/02/2024",
              "0000-00-00",
              "../../x",
              "<c r=\"ZZZZ9\" t=\"s\"><v>-1</v></c>",
              "<row r=\"-5\">",
              "<v>1e400</v>",
              "<v>99999999999</v>",
              "_xD83D_",
              "ﷺ",
              "a".repeat(70_000))
          .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
          .toList();

  private final Random random;

  Mutations(Random random) {
    this.random = random;
  }

  /// A file that was this one, after up to six accidents.
  byte[] of(byte[] sound) {
    var bytes = sound;
    for (int i = random.nextInt(6); i >= 0; i--) {
      bytes = once(bytes);
    }
    return bytes;
  }

  /// The same for the parts of a zip, which stays a sound zip more often than not.
  byte[] ofZip(byte[] sound) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(sound));
        var zip = new ZipOutputStream(out)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var content = in.readAllBytes();
        if (random.nextInt(40) > 0) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          zip.write(random.nextInt(3) == 0 ? of(content) : content);
        }
      }
    }
    return random.nextInt(8) == 0 ? of(out.toByteArray()) : out.toByteArray();
  }

  private byte[] once(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + random.nextInt(200));
    return switch (random.nextInt(6)) {
      case 0 -> flipped(bytes, at);
      case 1 -> spliced(bytes, at, PIECES.get(random.nextInt(PIECES.size())), at);
      case 2 -> spliced(bytes, at, PIECES.get(random.nextInt(PIECES.size())), to);
      case 3 -> spliced(bytes, at, new byte[0], to);
      case 4 -> spliced(bytes, at, Arrays.copyOfRange(bytes, at, to), at);
      default -> Arrays.copyOf(bytes, random.nextInt(20) == 0 ? at : bytes.length);
    };
  }

  private byte[] flipped(byte[] bytes, int at) {
    var copy = bytes.clone();
    if (at < copy.length) {
      copy[at] ^= (byte) (1 << random.nextInt(8));
    }
    return copy;
  }

  private static byte[] spliced(byte[] bytes, int to, byte[] piece, int from) {
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, to);
    out.writeBytes(piece);
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }
}
