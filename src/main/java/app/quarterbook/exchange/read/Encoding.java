package app.quarterbook.exchange.read;

import app.quarterbook.exchange.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How a text file's bytes are letters, found out from the bytes alone.
///
/// @param skip length of the byte order mark
record Encoding(Charset charset, int skip) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  static Encoding of(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    int nuls = nuls(bytes, 0) + nuls(bytes, 1);
    if (nuls > 0) {
      return wide(bytes, nuls);
    }
    return new Encoding(isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS, 0);
  }

  /// All letters of the file.
  ///
  /// @throws Refused if the bytes are not text in the encoding the file claims
  String decode(byte[] bytes) {
    try {
      var body = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
      return charset == WINDOWS
          ? charset.decode(body).toString()
          : charset.newDecoder().decode(body).toString();
    } catch (CharacterCodingException broken) {
      throw new Refused("exchange.refused.encoding", charset.displayName());
    }
  }

  String shown() {
    var name = charset.displayName();
    return charset.equals(StandardCharsets.UTF_8) && skip > 0 ? name + " (BOM)" : name;
  }

  /// Text of two bytes a letter without a mark has its zeros on one side; anything else is no text.
  private static Encoding wide(byte[] bytes, int nuls) {
    if (bytes.length % 2 == 0 && nuls > bytes.length / 4) {
      if (nuls(bytes, 1) > 9 * nuls(bytes, 0)) {
        return new Encoding(StandardCharsets.UTF_16LE, 0);
      }
      if (nuls(bytes, 0) > 9 * nuls(bytes, 1)) {
        return new Encoding(StandardCharsets.UTF_16BE, 0);
      }
    }
    throw new Refused("exchange.refused.nul");
  }

  private static int nuls(byte[] bytes, int first) {
    int count = 0;
    for (int i = first; i < bytes.length; i += 2) {
      if (bytes[i] == 0) {
        count++;
      }
    }
    return count;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
