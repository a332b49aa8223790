package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.WORDING;

import app.quarterbook.model.Check;
import app.quarterbook.model.Ids;
import app.quarterbook.model.Label;
import app.quarterbook.model.wording.WordingKey;
import java.util.Optional;

/// Keeps the texts a consultant rewrote. What is not rewritten is not in the table, so that a
/// better
/// text reaches old workbooks too.
public final class WordingStore {
  private final Database database;

  public WordingStore(Database database) {
    this.database = database;
  }

  /// The consultant's text, or the one that comes with the program.
  public String text(WordingKey key) {
    return own(key).orElseGet(key::shipped);
  }

  /// The consultant's own text; empty where there is none.
  public Optional<String> own(WordingKey key) {
    return database.read(
        jooq ->
            jooq.select(WORDING.CONTENT)
                .from(WORDING)
                .where(WORDING.NAME.eq(key.name()))
                .fetchOptional(WORDING.CONTENT));
  }

  /// Keeps the consultant's own text. Writing the shipped one again goes back to it.
  public void save(WordingKey key, String text) {
    if (text.equals(text(key))) {
      return;
    }
    if (text.equals(key.shipped())) {
      reset(key);
      return;
    }
    var sound = Check.text("content", text, Check.LONGEST);
    var label = Label.of("wording.did.change").merging("wording." + key);
    database.write(
        label,
        jooq -> {
          int updated =
              jooq.update(WORDING)
                  .set(WORDING.CONTENT, sound)
                  .where(WORDING.NAME.eq(key.name()))
                  .execute();
          return updated > 0
              ? updated
              : jooq.insertInto(WORDING, WORDING.ID, WORDING.NAME, WORDING.CONTENT)
                  .values(Ids.next(), key.name(), sound)
                  .execute();
        });
  }

  /// Goes back to the text that comes with the program.
  public void reset(WordingKey key) {
    database.write(
        Label.of("wording.did.reset"),
        jooq -> jooq.deleteFrom(WORDING).where(WORDING.NAME.eq(key.name())).execute());
  }
}
