package app.quarterbook.exchange.read;

import app.quarterbook.exchange.Refused;
import app.quarterbook.model.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Looks through a zip file before a spreadsheet is read from it: whether it is whole, how large it
/// really becomes when unpacked (what it says of itself may be a lie), and whether a part declares
/// XML entities.
final class ZipGuard {
  private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
  private static final String SHEET = "xl/workbook.xml";

  private final Progress progress;
  private long unpacked;

  private ZipGuard(Progress progress) {
    this.progress = progress;
  }

  static void check(Path file, Progress progress) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      new ZipGuard(progress).check(zip);
    } catch (ZipException | IllegalArgumentException broken) {
      throw new Refused("exchange.refused.zip");
    }
  }

  private void check(ZipFile zip) throws IOException {
    if (zip.size() > Bounds.ZIP_ENTRIES) {
      throw new Refused("exchange.refused.bomb");
    }
    if (zip.getEntry(SHEET) == null) {
      throw new Refused("exchange.refused.noSheet");
    }
    var entries = zip.entries();
    while (entries.hasMoreElements()) {
      var entry = entries.nextElement();
      try (var in = zip.getInputStream(entry)) {
        check(entry, in);
      }
    }
  }

  private void check(ZipEntry entry, InputStream in) throws IOException {
    long most =
        entry.getName().endsWith("sharedStrings.xml")
            ? Bounds.UNPACKED_TEXTS
            : Bounds.UNPACKED_BYTES;
    boolean xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    int matched = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      progress.at(0, 0);
      size += read;
      unpacked += read;
      if (size > most || unpacked > Bounds.UNPACKED_BYTES) {
        throw new Refused("exchange.refused.bomb");
      }
      matched = xml ? match(buffer, read, matched) : 0;
    }
  }

  private static int match(byte[] buffer, int length, int matched) {
    int at = matched;
    for (int i = 0; i < length; i++) {
      at = buffer[i] == DOCTYPE[at] ? at + 1 : buffer[i] == DOCTYPE[0] ? 1 : 0;
      if (at == DOCTYPE.length) {
        throw new Refused("exchange.refused.entities");
      }
    }
    return at;
  }
}
