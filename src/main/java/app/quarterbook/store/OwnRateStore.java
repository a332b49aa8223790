package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.OWN_RATE;

import app.quarterbook.model.Label;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.rate.OwnRate;
import app.quarterbook.store.schema.tables.records.OwnRateRecord;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;

/// Keeps the hourly rates that single clients have instead of the rate card's.
public final class OwnRateStore {
  private final Database database;

  public OwnRateStore(Database database) {
    this.database = database;
  }

  /// A client's rates, item by item, the latest first.
  public List<OwnRate> of(ClientId client) {
    return database.read(jooq -> fetch(jooq, OWN_RATE.CLIENT_ID.eq(client)));
  }

  static List<OwnRate> fetch(DSLContext jooq, Condition condition) {
    return jooq.select(
            OWN_RATE.ID, OWN_RATE.CLIENT_ID, OWN_RATE.ITEM, OWN_RATE.VALID_FROM, OWN_RATE.PRICE)
        .from(OWN_RATE)
        .where(condition)
        .orderBy(OWN_RATE.ITEM, OWN_RATE.VALID_FROM.desc(), OWN_RATE.ID)
        .fetch(Records.mapping(OwnRate::new));
  }

  /// Puts a rate in, or a changed one in its place. Of rates for the same item from the same day
  /// the new one stays.
  public void save(OwnRate rate) {
    if (of(rate.client()).contains(rate)) {
      return;
    }
    database.write(
        label("rate.did.own", rate.client()).merging(rate.id().value()),
        jooq -> {
          int gone =
              jooq.deleteFrom(OWN_RATE)
                  .where(OWN_RATE.CLIENT_ID.eq(rate.client()))
                  .and(OWN_RATE.ITEM.eq(rate.item()))
                  .and(OWN_RATE.VALID_FROM.eq(rate.from()))
                  .and(OWN_RATE.ID.ne(rate.id()))
                  .execute();
          return gone
              + Saving.put(
                  jooq,
                  new OwnRateRecord(
                      rate.id(), rate.client(), rate.item(), rate.from(), rate.price()));
        });
  }

  /// Takes a rate away, as if it had never been agreed on.
  public void delete(OwnRate rate) {
    database.write(
        label("rate.did.deleteOwn", rate.client()),
        jooq -> jooq.deleteFrom(OWN_RATE).where(OWN_RATE.ID.eq(rate.id())).execute());
  }

  private Label label(String key, ClientId client) {
    return Label.of(key, database.<String>read(jooq -> ClientRows.name(jooq, client)));
  }
}
