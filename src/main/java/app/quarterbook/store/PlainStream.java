package app.quarterbook.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Takes the one file that H2 would put into a zip, and hands on its bytes as they are.
final class PlainStream extends ZipOutputStream {
  private final OutputStream plain;

  PlainStream(OutputStream plain) {
    super(OutputStream.nullOutputStream());
    this.plain = plain;
  }

  @Override
  public void putNextEntry(ZipEntry entry) {}

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    plain.write(bytes, from, length);
  }

  @Override
  public void closeEntry() {}
}
