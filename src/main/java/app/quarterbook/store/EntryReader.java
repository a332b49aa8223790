package app.quarterbook.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import app.quarterbook.model.Label;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Bytes of the change log as an [Entry]. They are authentic, so that what cannot be read was
/// written by a newer program.
final class EntryReader {
  private final DataInputStream in;

  private EntryReader(byte[] bytes) {
    in = new DataInputStream(new ByteArrayInputStream(bytes));
  }

  /// @throws StoreException if a newer program wrote them
  static Entry entry(byte[] bytes) {
    try {
      return new EntryReader(bytes).entry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Entry entry() throws IOException {
    if (in.readByte() != EntryWriter.FORMAT) {
      throw StoreException.said("store.newer");
    }
    var act = act();
    long sequence = in.readLong();
    var at = Instant.ofEpochSecond(in.readLong(), in.readInt());
    var state = bytes();
    var changes = new ArrayList<Change>();
    for (int i = in.readInt(); i > 0; i--) {
      changes.add(new Change(Rows.valueOf(text()), id(), image(), image()));
    }
    var contents = new LinkedHashMap<String, byte[]>();
    for (int i = in.readInt(); i > 0; i--) {
      contents.put(text(), bytes());
    }
    return new Entry(act, sequence, at, state, changes, contents);
  }

  private Act act() throws IOException {
    return switch (in.readByte()) {
      case EntryWriter.WRITE -> new Act.Write(label());
      case EntryWriter.FURNISH -> new Act.Furnish();
      case EntryWriter.UNDO -> new Act.Undo();
      case EntryWriter.REDO -> new Act.Redo();
      default -> throw StoreException.said("store.newer");
    };
  }

  private Label label() throws IOException {
    var key = text();
    var args = new ArrayList<String>();
    for (int i = in.readInt(); i > 0; i--) {
      args.add(text());
    }
    return new Label(key, List.copyOf(args), text());
  }

  private @Nullable Map<String, @Nullable String> image() throws IOException {
    int columns = in.readInt();
    if (columns < 0) {
      return null;
    }
    var image = new LinkedHashMap<String, @Nullable String>();
    for (int i = 0; i < columns; i++) {
      image.put(text(), optionalText());
    }
    return image;
  }

  private UUID id() throws IOException {
    return new UUID(in.readLong(), in.readLong());
  }

  private String text() throws IOException {
    return requireNonNull(optionalText());
  }

  private @Nullable String optionalText() throws IOException {
    int length = in.readInt();
    return length < 0 ? null : new String(in.readNBytes(length), UTF_8);
  }

  private byte[] bytes() throws IOException {
    return in.readNBytes(in.readInt());
  }
}
