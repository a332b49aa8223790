package app.quarterbook.search;

import app.quarterbook.model.find.FindKey;
import app.quarterbook.model.find.FindKind;
import app.quarterbook.model.find.Findable;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/// A findable thing as the index keeps it. Words are kept without how often and where they stand,
/// which nothing asks for; the texts themselves are kept once.
final class Documents {
  static final String KEY = "key";
  static final String KIND = "kind";
  static final String CLIENT = "client";
  static final String DAY = "day";
  static final String STANDING = "standing";

  /// What is shown of it; see {@link Shown}.
  static final String SHOWN = "shown";

  /// The words of the name.
  static final String NAME = "name";

  /// The first word of the name.
  static final String START = "start";

  /// The words of name and text.
  static final String WORDS = "words";

  private static final FieldType WORD = new FieldType();

  static {
    WORD.setIndexOptions(IndexOptions.DOCS);
    WORD.setOmitNorms(true);
    WORD.freeze();
  }

  private Documents() {}

  static Document of(Findable thing, @Nullable Word first) {
    var document = new Document();
    var key = bytes(thing.key());
    document.add(new StringField(KEY, key, Field.Store.NO));
    document.add(new BinaryDocValuesField(KEY, key));
    document.add(new StringField(KIND, thing.key().kind().name(), Field.Store.NO));
    document.add(
        new NumericDocValuesField(
            STANDING, NumericUtils.doubleToSortableLong(Ranking.standing(thing))));
    document.add(new BinaryDocValuesField(SHOWN, Shown.of(thing)));
    if (thing.client() != null) {
      document.add(new StringField(CLIENT, bytes(thing.client()), Field.Store.NO));
    }
    if (thing.on() != null) {
      document.add(new IntPoint(DAY, (int) thing.on().toEpochDay()));
    }
    document.add(new Field(NAME, thing.name(), WORD));
    document.add(new Field(WORDS, thing.name(), WORD));
    document.add(new Field(WORDS, thing.text(), WORD));
    if (first != null) {
      first.forms().forEach(form -> document.add(new StringField(START, form, Field.Store.NO)));
    }
    return document;
  }

  static FindKey key(BytesRef bytes) {
    return new FindKey(FindKind.values()[bytes.bytes[bytes.offset]], uuid(bytes, 1));
  }

  static Term term(FindKey key) {
    return new Term(KEY, bytes(key));
  }

  static BytesRef bytes(UUID id) {
    return new BytesRef(put(ByteBuffer.allocate(16), id).array());
  }

  private static BytesRef bytes(FindKey key) {
    var buffer = ByteBuffer.allocate(17).put((byte) key.kind().ordinal());
    return new BytesRef(put(buffer, key.id()).array());
  }

  private static ByteBuffer put(ByteBuffer buffer, UUID id) {
    return buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  private static UUID uuid(BytesRef bytes, int at) {
    var buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset + at, 16);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
