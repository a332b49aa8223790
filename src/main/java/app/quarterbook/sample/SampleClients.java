package app.quarterbook.sample;

import app.quarterbook.model.client.Acquisition;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Expert;
import app.quarterbook.model.client.ExpertKind;
import app.quarterbook.model.client.HorizonEvent;
import app.quarterbook.model.client.HorizonKind;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.client.Rhythm;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.client.Stage;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.ExpertStore;
import app.quarterbook.store.HorizonStore;
import app.quarterbook.store.PersonStore;
import app.quarterbook.store.SiteStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// The sample's firms with people, sites, outside experts, and what is coming up.
final class SampleClients {
  private static final int SURVEY_TWICE_A_YEAR = 5;

  private final ClientStore clients;
  private final PersonStore people;
  private final SiteStore sites;
  private final ExpertStore experts;
  private final HorizonStore horizon;
  private final LocalDate today;

  SampleClients(Database database, LocalDate today) {
    clients = new ClientStore(database);
    people = new PersonStore(database);
    sites = new SiteStore(database);
    experts = new ExpertStore(database);
    horizon = new HorizonStore(database);
    this.today = today;
  }

  /// Adds everything; the clients come back in the order of {@link Firm#ALL}.
  List<Client> fill() {
    var words = Lines.cells("sample.firms");
    var added = new ArrayList<Client>();
    for (int i = 0; i < Firm.ALL.size(); i++) {
      added.add(client(i, Firm.ALL.get(i), words.get(i)));
    }
    people(added);
    sites(added);
    experts(added);
    horizon(added);
    return added;
  }

  private Client client(int index, Firm firm, List<String> words) {
    var since = today.minusMonths(firm.monthsKnown()).minusDays(index % 5);
    var rhythm =
        index == SURVEY_TWICE_A_YEAR
            ? Rhythm.USUAL.withSurveyMonths(6).withFiscalYearStart(Month.JULY)
            : Rhythm.USUAL;
    var client =
        Client.named(words.get(0))
            .withStage(Stage.LEAD)
            .withStanding(firm.standing())
            .withSince(since)
            .withSize(firm.size())
            .withRhythm(rhythm)
            .withAcquisition(
                new Acquisition(
                    words.get(1), BigDecimal.valueOf(40L * (index % 6)), 90 + 30 * index))
            .withNotes(words.get(2));
    clients.save(client);
    move(client.id(), firm, since);
    return clients.find(client.id()).orElseThrow();
  }

  private void move(ClientId client, Firm firm, LocalDate since) {
    var way = new ArrayList<Stage>();
    for (var stage : Stage.values()) {
      if (stage != Stage.LEAD
          && stage.ordinal() <= Math.min(firm.stage().ordinal(), Stage.AGREEMENT.ordinal())) {
        way.add(stage);
      }
    }
    for (int i = 0; i < way.size(); i++) {
      var day = since.plusDays(9L * (i + 1));
      clients.move(client, way.get(i), day.isAfter(today) ? today : day, "");
    }
    if (firm.stage() == Stage.PARTED) {
      clients.move(
          client,
          Stage.PARTED,
          today.plusDays(firm.endsIn()),
          Lines.of("sample.parted").getFirst());
    }
  }

  private void people(List<Client> added) {
    for (var line : Lines.cells("sample.people")) {
      var client = added.get(Integer.parseInt(line.get(0)) - 1);
      people.save(
          Person.named(client.id(), line.get(1))
              .withRole(line.get(2))
              .withDecisionMaker(line.get(3).equals("yes"))
              .withPhone(line.get(4))
              .withEmail(line.get(5))
              .withNotes(line.get(6)));
    }
  }

  private void sites(List<Client> added) {
    for (var line : Lines.cells("sample.sites")) {
      var client = added.get(Integer.parseInt(line.get(0)) - 1);
      sites.save(
          Site.named(client.id(), line.get(1))
              .withAddress(line.get(2))
              .withTravelMinutes(Integer.valueOf(line.get(3)))
              .withDistance(new BigDecimal(line.get(4)))
              .withAccessNotes(line.get(5)));
    }
  }

  private void experts(List<Client> added) {
    for (var line : Lines.cells("sample.experts")) {
      var served = new HashSet<ClientId>();
      for (var number : line.get(6).split(" ")) {
        served.add(added.get(Integer.parseInt(number) - 1).id());
      }
      experts.save(
          Expert.named(line.get(0), ExpertKind.valueOf(line.get(1)))
              .withWhatFor(line.get(2))
              .withContact(line.get(3))
              .withPhone(line.get(4))
              .withAccountNumber(line.get(5))
              .withClients(served));
    }
  }

  private void horizon(List<Client> added) {
    for (var line : Lines.cells("sample.horizon")) {
      var client = added.get(Integer.parseInt(line.get(0)) - 1);
      horizon.save(
          HorizonEvent.titled(client.id(), line.get(2))
              .withKind(HorizonKind.valueOf(line.get(1)))
              .withOn(today.plusDays(Integer.parseInt(line.get(3)))));
    }
  }
}
