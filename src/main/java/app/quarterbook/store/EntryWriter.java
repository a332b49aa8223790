package app.quarterbook.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.quarterbook.model.Label;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How an [Entry] becomes bytes; [EntryReader] is the way back. Part of the file format.
final class EntryWriter {
  static final int FORMAT = 1;
  static final int WRITE = 1;
  static final int FURNISH = 2;
  static final int UNDO = 3;
  static final int REDO = 4;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  byte[] bytes(Entry entry) {
    try {
      out.writeByte(FORMAT);
      put(entry.act());
      out.writeLong(entry.sequence());
      out.writeLong(entry.at().getEpochSecond());
      out.writeInt(entry.at().getNano());
      put(entry.state());
      out.writeInt(entry.changes().size());
      for (var change : entry.changes()) {
        put(change);
      }
      out.writeInt(entry.contents().size());
      for (var content : entry.contents().entrySet()) {
        put(content.getKey());
        put(content.getValue());
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(Act act) throws IOException {
    switch (act) {
      case Act.Write(var label) -> {
        out.writeByte(WRITE);
        put(label);
      }
      case Act.Furnish() -> out.writeByte(FURNISH);
      case Act.Undo() -> out.writeByte(UNDO);
      case Act.Redo() -> out.writeByte(REDO);
    }
  }

  private void put(Label label) throws IOException {
    put(label.key());
    out.writeInt(label.args().size());
    for (var arg : label.args()) {
      put(arg);
    }
    put(label.merge());
  }

  private void put(Change change) throws IOException {
    put(change.table().name());
    put(change.row());
    put(change.before());
    put(change.after());
  }

  private void put(@Nullable Map<String, @Nullable String> image) throws IOException {
    if (image == null) {
      out.writeInt(-1);
      return;
    }
    out.writeInt(image.size());
    for (var column : image.entrySet()) {
      put(column.getKey());
      put(column.getValue());
    }
  }

  private void put(UUID id) throws IOException {
    out.writeLong(id.getMostSignificantBits());
    out.writeLong(id.getLeastSignificantBits());
  }

  private void put(@Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(-1);
    } else {
      put(text.getBytes(UTF_8));
    }
  }

  private void put(byte[] some) throws IOException {
    out.writeInt(some.length);
    out.write(some);
  }
}
