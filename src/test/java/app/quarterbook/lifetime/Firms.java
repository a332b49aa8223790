package app.quarterbook.lifetime;

import app.quarterbook.model.client.Acquisition;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.client.PersonId;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.client.SiteId;
import app.quarterbook.model.client.Size;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.client.StageChange;
import app.quarterbook.model.client.StageChangeId;
import app.quarterbook.model.client.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Invents the clients of twenty years: most are served today, some parted, a few are courted.
final class Firms {
  private static final int COURTED_DAYS = 120;
  private static final List<Stage> PROSPECTS =
      List.of(Stage.LEAD, Stage.APPOINTMENT, Stage.AUDIT, Stage.PROPOSAL);

  private final Dice dice;
  private final Prose prose;
  private final LocalDate today;

  Firms(Dice dice, Prose prose, LocalDate today) {
    this.dice = dice;
    this.prose = prose;
    this.today = today;
  }

  List<Firm> all(Scale scale) {
    var firms = new ArrayList<Firm>();
    for (int i = 0; i < scale.clients(); i++) {
      int people = Scale.share(scale.people(), scale.clients(), i);
      firms.add(firm(i, stage(i), people));
    }
    return firms;
  }

  private static Stage stage(int index) {
    return switch (index % 15) {
      case 6 -> PROSPECTS.get(index / 15 % PROSPECTS.size());
      case 4, 9, 12 -> Stage.PARTED;
      default -> Stage.AGREEMENT;
    };
  }

  private Firm firm(int index, Stage stage, int people) {
    var start = today.minusYears(Scale.YEARS);
    var since =
        stage.isProspect()
            ? today.minusDays(dice.between(20, COURTED_DAYS))
            : index == 0 ? start : dice.workday(start, today.minusYears(4));
    var until = stage == Stage.PARTED ? dice.workday(since.plusYears(2), today) : today;
    int workstations = dice.between(8, 55);
    var id = new ClientId(dice.id(since));
    var client =
        new Client(
            id,
            prose.firm(),
            stage,
            dice.any(List.of(Standing.values())),
            since,
            Size.UNKNOWN
                .withEmployees(workstations + dice.between(0, 12))
                .withWorkstations(workstations)
                .withServers(dice.between(1, 3))
                .withSites(dice.between(1, 4))
                .withWanLinks(dice.between(0, 2)),
            new Acquisition(prose.person(), BigDecimal.valueOf(dice.between(0, 900)), 240),
            Client.named("-").rhythm(),
            prose.sentence());
    return new Firm(
        client, since, until, stages(client, since, until), sites(client), people(client, people));
  }

  private List<StageChange> stages(Client client, LocalDate since, LocalDate until) {
    var changes = new ArrayList<StageChange>();
    var day = since;
    for (var stage : Stage.values()) {
      boolean passed =
          stage.compareTo(Stage.AGREEMENT) <= 0 && stage.compareTo(client.stage()) <= 0;
      if (passed && !day.isAfter(today)) {
        changes.add(change(client, stage, day, ""));
        day = day.plusDays(dice.between(5, 20));
      }
    }
    if (client.stage() == Stage.PARTED) {
      changes.add(change(client, Stage.PARTED, until, prose.sentence()));
    }
    return changes;
  }

  private StageChange change(Client client, Stage stage, LocalDate day, String reason) {
    return new StageChange(new StageChangeId(dice.id(day)), client.id(), stage, day, reason);
  }

  private List<Site> sites(Client client) {
    var sites = new ArrayList<Site>();
    for (int i = dice.between(1, 4); i > 0; i--) {
      int minutes = dice.between(5, 60);
      sites.add(
          Site.named(client.id(), prose.word("family") + " " + prose.word("where"))
              .withId(new SiteId(dice.id(today)))
              .withAddress(dice.between(1, 300) + " " + prose.word("family") + " Street")
              .withTravelMinutes(minutes)
              .withDistance(BigDecimal.valueOf(minutes * 0.7))
              .withAccessNotes(prose.sentence()));
    }
    return sites;
  }

  private List<Person> people(Client client, int count) {
    var people = new ArrayList<Person>();
    for (int i = 0; i < count; i++) {
      var name = prose.person();
      people.add(
          Person.named(client.id(), name)
              .withId(new PersonId(dice.id(today)))
              .withRole(i == 0 ? "Owner" : prose.word("role"))
              .withDecisionMaker(i < 2)
              .withPhone("555-01" + dice.between(10, 99))
              .withEmail(name.split(" ")[0].toLowerCase(java.util.Locale.ROOT) + "@example.com")
              .withNotes(dice.chance(0.3) ? prose.sentence() : ""));
    }
    return people;
  }
}
