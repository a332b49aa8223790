package app.quarterbook.exchange.read;

import app.quarterbook.exchange.Refused;
import app.quarterbook.exchange.Table;
import app.quarterbook.model.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads any file that can be imported. What it is shows in its first bytes; its name decides only
/// whether a text is meant to be data.
public final class TableReader {
  private static final Set<String> TEXTS = Set.of("csv", "txt", "tsv", "tab", "vcf", "vcard");
  private static final Pattern CARD =
      Pattern.compile("\\A\\s*BEGIN:VCARD", Pattern.CASE_INSENSITIVE);

  private TableReader() {}

  /// @throws Refused with one sentence that says why nothing of the file can be taken in
  public static Table read(Path file) {
    return read(file, Progress.unseen());
  }

  /// @throws Refused with one sentence that says why nothing of the file can be taken in
  public static Table read(Path file, Progress progress) {
    try {
      return read(file, name(file), progress);
    } catch (IOException unreadable) {
      throw new Refused("exchange.refused.unreadable");
    }
  }

  private static Table read(Path file, String name, Progress progress) throws IOException {
    if (!Files.exists(file)) {
      throw new Refused("exchange.refused.missing");
    }
    if (!Files.isRegularFile(file)) {
      throw new Refused("exchange.refused.kind");
    }
    if (Files.size(file) > Bounds.FILE_BYTES) {
      throw new Refused("exchange.refused.hugeFile", Bounds.FILE_BYTES >> 20);
    }
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length == 0) {
      throw new Refused("exchange.refused.empty");
    }
    if (starts(bytes, "PK")) {
      return XlsxTable.read(name, file, progress);
    }
    if (starts(bytes, "\u00D0\u00CF\u0011\u00E0")) {
      throw new Refused("exchange.refused.oldExcel");
    }
    if (extension(name).equals("xlsx")) {
      throw new Refused("exchange.refused.zip");
    }
    if (!TEXTS.contains(extension(name))) {
      throw new Refused("exchange.refused.kind");
    }
    var encoding = Encoding.of(bytes);
    var text = encoding.decode(bytes);
    return CARD.matcher(text).lookingAt()
        ? VCardTable.read(name, text, encoding, progress)
        : CsvTable.read(name, text, encoding, progress);
  }

  private static boolean starts(byte[] bytes, String mark) {
    byte[] start = mark.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static String name(Path file) {
    var last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
