package app.quarterbook.exchange.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held, as a JPEG file says. Everything in it may be wrong; then it is upright.
final class Exif {
  private static final int UPRIGHT = 1;
  private static final int ORIENTATION = 0x0112;

  private Exif() {}

  /// 1 to 8 as EXIF has it; 1 where the file says nothing that can be read.
  static int orientation(byte[] file) {
    try {
      return read(ByteBuffer.wrap(file));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return UPRIGHT;
    }
  }

  private static int read(ByteBuffer file) {
    if (file.getShort() != (short) 0xFFD8) {
      return UPRIGHT;
    }
    while (true) {
      int marker = file.getShort() & 0xFFFF;
      int length = file.getShort() & 0xFFFF;
      if (marker == 0xFFE1 && file.getInt(file.position()) == 0x45786966) {
        return ofTiff(file.slice(file.position() + 6, length - 8));
      }
      if (marker >>> 8 != 0xFF || marker == 0xFFDA) {
        return UPRIGHT;
      }
      file.position(file.position() + length - 2);
    }
  }

  private static int ofTiff(ByteBuffer tiff) {
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
        return tiff.getShort(entry + 8);
      }
    }
    return UPRIGHT;
  }
}
