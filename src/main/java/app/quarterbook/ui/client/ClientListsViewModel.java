package app.quarterbook.ui.client;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.HorizonEvent;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.client.Site;
import app.quarterbook.store.Database;
import app.quarterbook.store.HorizonStore;
import app.quarterbook.store.PersonStore;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SiteStore;
import app.quarterbook.store.Subscription;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Roster;
import java.util.List;
import java.util.Set;

/// The people, the sites and what is coming up at one client's.
public final class ClientListsViewModel implements AutoCloseable {
  private final Roster<Person> people;
  private final Roster<Site> sites;
  private final Roster<HorizonEvent> horizon;
  private final List<Subscription> subscriptions;

  public ClientListsViewModel(ClientId client, Database database, Desk desk) {
    var personStore = new PersonStore(database);
    people =
        new Roster<>(
            desk,
            new Roster.Source<>(
                () -> personStore.of(client),
                personStore::save,
                person -> personStore.delete(person.id()),
                person -> person.id().value(),
                Person::name));
    var siteStore = new SiteStore(database);
    sites =
        new Roster<>(
            desk,
            new Roster.Source<>(
                () -> siteStore.of(client),
                siteStore::save,
                site -> siteStore.delete(site.id()),
                site -> site.id().value(),
                Site::name));
    var horizonStore = new HorizonStore(database);
    horizon =
        new Roster<>(
            desk,
            new Roster.Source<>(
                () -> horizonStore.of(client),
                horizonStore::save,
                event -> horizonStore.delete(event.id()),
                event -> event.id().value(),
                HorizonEvent::title));
    subscriptions =
        List.of(
            database.listen(Set.of(Rows.PERSON), people::reload),
            database.listen(Set.of(Rows.SITE), sites::reload),
            database.listen(Set.of(Rows.HORIZON_EVENT), horizon::reload));
  }

  Roster<Person> people() {
    return people;
  }

  Roster<Site> sites() {
    return sites;
  }

  Roster<HorizonEvent> horizon() {
    return horizon;
  }

  @Override
  public void close() {
    subscriptions.forEach(Subscription::cancel);
  }
}
