package app.quarterbook.exchange.read;

import app.quarterbook.exchange.Entry;
import app.quarterbook.exchange.Sentence;
import app.quarterbook.exchange.Table;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Puts right what a spreadsheet program garbled when it opened a UTF-8 file as Windows-1252 and
/// saved it again: "XimÃ©nez" was Ximénez. The proof is the byte order mark that such a file
/// carries
/// as letters before its first header; without it nothing is touched.
final class Garbled {
  private static final String MARK = "ï»¿";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Garbled() {}

  static Table mended(Table table) {
    if (!table.headers().getFirst().startsWith(MARK)) {
      return table;
    }
    var headers = new ArrayList<>(all(table.headers()));
    headers.set(0, headers.getFirst().replace("\uFEFF", "").replace(MARK, "").strip());
    if (headers.getFirst().isEmpty()) {
      headers.set(0, "#1");
    }
    var entries =
        table.entries().stream()
            .map(entry -> new Entry(entry.number(), all(entry.values())))
            .toList();
    var facts = new ArrayList<>(table.facts());
    facts.add(Sentence.of("exchange.fact.mended"));
    return new Table(table.name(), headers, entries, facts);
  }

  private static List<String> all(List<String> values) {
    return values.stream().map(Garbled::mend).toList();
  }

  private static String mend(String value) {
    if (value.chars().allMatch(c -> c < 0x80)) {
      return value;
    }
    try {
      var bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(value));
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.array(), 0, bytes.limit()))
          .toString();
    } catch (CharacterCodingException asItIs) {
      return value;
    }
  }
}
