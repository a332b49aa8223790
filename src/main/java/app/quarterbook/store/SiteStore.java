package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.SITE;

import app.quarterbook.model.Label;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.client.SiteId;
import app.quarterbook.store.schema.tables.records.SiteRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Records;
import org.jooq.impl.DSL;

/// Keeps the places of the clients.
public final class SiteStore {
  private final Database database;

  public SiteStore(Database database) {
    this.database = database;
  }

  /// All sites by name.
  public List<Site> all() {
    return where(DSL.noCondition());
  }

  /// The sites of a client by name.
  public List<Site> of(ClientId client) {
    return where(SITE.CLIENT_ID.eq(client));
  }

  public Optional<Site> find(SiteId id) {
    return where(SITE.ID.eq(id)).stream().findFirst();
  }

  public void save(Site site) {
    var before = find(site.id());
    if (before.filter(site::equals).isPresent()) {
      return;
    }
    var label =
        before.isEmpty()
            ? Label.of("client.did.addSite", site.name())
            : Label.of("client.did.changeSite", site.name()).merging(site.id().value());
    database.write(label, jooq -> Saving.put(jooq, row(site)));
  }

  /// Deletes a site; visits made there stay, without a site.
  public void delete(SiteId id) {
    find(id)
        .ifPresent(
            site ->
                database.write(
                    Label.of("client.did.deleteSite", site.name()),
                    jooq -> jooq.deleteFrom(SITE).where(SITE.ID.eq(id)).execute()));
  }

  private List<Site> where(Condition condition) {
    return database.read(
        jooq ->
            jooq.select(
                    SITE.ID,
                    SITE.CLIENT_ID,
                    SITE.NAME,
                    SITE.ADDRESS,
                    SITE.TRAVEL_MINUTES,
                    SITE.DISTANCE,
                    SITE.ACCESS_NOTES)
                .from(SITE)
                .where(condition)
                .orderBy(DSL.lower(SITE.NAME), SITE.ID)
                .fetch(Records.mapping(Site::new)));
  }

  static SiteRecord row(Site site) {
    return new SiteRecord(
        site.id(),
        site.client(),
        site.name(),
        site.address(),
        site.travelMinutes(),
        site.distance(),
        site.accessNotes());
  }
}
