package app.quarterbook.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A font of signs: the shapes of Bootstrap's icons under the characters they stand for, so that a
/// ticked box is drawn and yet copied out of a document as `☑`. It is the icon font with another
/// table of characters.
final class Signs {
  private static final String ICONS =
      "/META-INF/resources/bootstrapicons/1.4.1/fonts/bootstrap-icons.ttf";

  /// Each shape for one character only, or a copy of the text would not be exact.
  private static final Map<String, String> SHAPES =
      Map.ofEntries(
          Map.entry("☐", "square"),
          Map.entry("☑", "check-square"),
          Map.entry("☒", "x-square"),
          Map.entry("✅", "check-square-fill"),
          Map.entry("❌", "x-square-fill"),
          Map.entry("✓", "check"),
          Map.entry("✔", "check2"),
          Map.entry("✗", "x"),
          Map.entry("✘", "x-circle"),
          Map.entry("⚠", "exclamation-triangle"),
          Map.entry("☎", "telephone"),
          Map.entry("📞", "telephone-fill"),
          Map.entry("✉", "envelope"),
          Map.entry("★", "star-fill"),
          Map.entry("☆", "star"),
          Map.entry("❤", "heart-fill"),
          Map.entry("⚡", "lightning"),
          Map.entry("🔒", "lock"),
          Map.entry("🔑", "key"),
          Map.entry("👍", "hand-thumbs-up"),
          Map.entry("👎", "hand-thumbs-down"),
          Map.entry("🙂", "emoji-smile"),
          Map.entry("😀", "emoji-smile-fill"),
          Map.entry("😂", "emoji-laughing"),
          Map.entry("😉", "emoji-wink"),
          Map.entry("😐", "emoji-neutral"),
          Map.entry("🙁", "emoji-frown"));

  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;
  private static final int UNITS_PER_EM = 18;

  /// The icons fill their square; letters do not, so the square is made larger.
  private static final short LARGER_SQUARE = 360;
  private static final short WINDOWS = 3;
  private static final short FULL_UNICODE = 10;
  private static final short SEGMENTED = 12;

  private Signs() {}

  static byte[] font() {
    var icons = Fonts.read(ICONS);
    var table = table(glyphs(icons));
    int end = (icons.length + 3) / 4 * 4;
    var font = ByteBuffer.wrap(Arrays.copyOf(icons, end + table.length));
    font.put(end, table);
    int characters = entry(icons, "cmap");
    font.putInt(characters + 8, end).putInt(characters + 12, table.length);
    font.putShort(font.getInt(entry(icons, "head") + 8) + UNITS_PER_EM, LARGER_SQUARE);
    return font.array();
  }

  private static SortedMap<Integer, Integer> glyphs(byte[] icons) {
    try (var font = new TTFParser().parse(new RandomAccessReadBuffer(icons))) {
      var glyphs = new TreeMap<Integer, Integer>();
      for (var shape : SHAPES.entrySet()) {
        glyphs.put(shape.getKey().codePointAt(0), font.nameToGID(shape.getValue()));
      }
      return glyphs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A table of characters in the segmented format, one character a segment.
  private static byte[] table(SortedMap<Integer, Integer> glyphs) {
    int header = 12;
    int length = 16 + 12 * glyphs.size();
    var table = ByteBuffer.allocate(header + length);
    table.putShort((short) 0).putShort((short) 1);
    table.putShort(WINDOWS).putShort(FULL_UNICODE).putInt(header);
    table.putShort(SEGMENTED).putShort((short) 0).putInt(length).putInt(0).putInt(glyphs.size());
    glyphs.forEach((character, glyph) -> table.putInt(character).putInt(character).putInt(glyph));
    return table.array();
  }

  /// Where the font's directory speaks of a table.
  private static int entry(byte[] font, String table) {
    int entry = DIRECTORY;
    while (!new String(font, entry, 4, StandardCharsets.US_ASCII).equals(table)) {
      entry += ENTRY;
    }
    return entry;
  }
}
