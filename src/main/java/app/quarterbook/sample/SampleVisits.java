package app.quarterbook.sample;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.visit.Billing;
import app.quarterbook.model.visit.NextStep;
import app.quarterbook.model.visit.Times;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.Database;
import app.quarterbook.store.PersonStore;
import app.quarterbook.store.SiteStore;
import app.quarterbook.store.VisitStore;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// The sample's year of visits and calls, with notes that differ, and next steps around today.
final class SampleVisits {
  private static final int YEAR = 365;
  private static final List<VisitKind> USUAL =
      List.of(
          VisitKind.ON_SITE,
          VisitKind.ON_SITE,
          VisitKind.REMOTE,
          VisitKind.ON_SITE,
          VisitKind.PHONE,
          VisitKind.ON_SITE,
          VisitKind.EMERGENCY,
          VisitKind.ON_SITE,
          VisitKind.DROP_BY,
          VisitKind.REVIEW);
  private static final List<VisitKind> COURTSHIP =
      List.of(
          VisitKind.FIRST_CALL, VisitKind.SALES_APPOINTMENT, VisitKind.AUDIT, VisitKind.ON_SITE);

  /// Days from today on which open next steps fall.
  private static final int[] STEPS_DUE = {-4, 0, 3, -1, 6, 1, 2, 0, -2, 5, 0};

  private final VisitStore visits;
  private final PersonStore people;
  private final SiteStore sites;
  private final LocalDate today;
  private final Random random;
  private final Map<VisitKind, Integer> told = new EnumMap<>(VisitKind.class);
  private final List<String> steps = Lines.of("sample.steps");
  private final List<String> asides = Lines.of("sample.asides");

  SampleVisits(Database database, LocalDate today, Random random) {
    visits = new VisitStore(database);
    people = new PersonStore(database);
    sites = new SiteStore(database);
    this.today = today;
    this.random = random;
  }

  void fill(List<Client> clients) {
    for (int i = 0; i < clients.size(); i++) {
      var firm = Firm.ALL.get(i);
      if (firm.visitDays() > 0) {
        year(i, firm, clients.get(i));
      } else {
        courtship(i, firm, clients.get(i));
      }
    }
  }

  private void year(int index, Firm firm, Client client) {
    int number = index;
    for (int ago = firm.seenAgo(); ago < YEAR && ago < firm.monthsKnown() * 30; number++) {
      boolean last = ago == firm.seenAgo();
      var kind = last ? VisitKind.ON_SITE : USUAL.get(number % USUAL.size());
      add(index, visit(client, kind, workday(ago), last), ago, last && firm.isClient());
      ago += firm.visitDays() - 3 + random.nextInt(7);
    }
  }

  private void courtship(int index, Firm firm, Client client) {
    int met = Math.min(COURTSHIP.size(), firm.stage().ordinal() == 0 ? 1 : firm.stage().ordinal());
    for (int i = 0; i < met; i++) {
      boolean last = i == met - 1;
      int ago = firm.seenAgo() + (met - 1 - i) * 8;
      add(index, visit(client, COURTSHIP.get(i), workday(ago), last), ago, last);
    }
  }

  private Visit visit(Client client, VisitKind kind, LocalDate day, boolean last) {
    var met = people.of(client.id());
    var there = sites.of(client.id());
    int number = told.merge(kind, 1, Integer::sum) - 1;
    var notes = Lines.of("sample.notes." + kind);
    boolean away = isAway(kind);
    var visit =
        Visit.begun(
                client.id(), kind, day, LocalTime.of(8 + random.nextInt(9), 15 * random.nextInt(4)))
            .withNotes(notes.get(number % notes.size()) + secondNote(kind, number))
            .withBilling(billing(kind, last))
            .withTimes(times(kind, away));
    if (!met.isEmpty()) {
      visit = visit.withMet(met.get(number % met.size()).name());
    }
    if (away && !there.isEmpty()) {
      visit = visit.withSite(there.get(number % there.size()).id());
    }
    return number % 6 == 2 ? visit.withInternalNotes(asides.get(number % asides.size())) : visit;
  }

  private void add(int index, Visit visit, int ago, boolean open) {
    int step = random.nextInt(steps.size());
    if (open) {
      var due = today.plusDays(STEPS_DUE[index % STEPS_DUE.length]);
      visit = visit.withNext(new NextStep(steps.get(index % steps.size()), due, false));
    } else if (ago % 3 == 0) {
      visit = visit.withNext(new NextStep(steps.get(step), visit.on().plusDays(7), true));
    }
    visits.save(visit);
  }

  private String secondNote(VisitKind kind, int number) {
    if (kind != VisitKind.ON_SITE && kind != VisitKind.REVIEW) {
      return "";
    }
    var more = Lines.of("sample.notes.more");
    return "\n" + more.get(number * 7 % more.size());
  }

  private Times times(VisitKind kind, boolean away) {
    int work =
        switch (kind) {
          case PHONE, EMAIL, DROP_BY, FIRST_CALL -> 10 + 5 * random.nextInt(5);
          case AUDIT -> 210;
          case EMERGENCY -> 60 + 15 * random.nextInt(8);
          default -> 45 + 15 * random.nextInt(10);
        };
    int way = away ? 15 + 5 * random.nextInt(5) : 0;
    return new Times(way, work, way, work > 150 ? 30 : 0);
  }

  private static boolean isAway(VisitKind kind) {
    return switch (kind) {
      case PHONE, EMAIL, REMOTE, FIRST_CALL -> false;
      default -> true;
    };
  }

  private static Billing billing(VisitKind kind, boolean last) {
    return switch (kind) {
      case EMERGENCY -> Billing.BILLABLE;
      case FIRST_CALL, SALES_APPOINTMENT, PHONE, DROP_BY, EMAIL -> Billing.FREE;
      case AUDIT -> Billing.BILLABLE;
      default -> last ? Billing.OPEN : Billing.COVERED;
    };
  }

  private LocalDate workday(int ago) {
    var day = today.minusDays(ago);
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.with(DayOfWeek.MONDAY).isAfter(today) ? day : day.minusDays(2);
      default -> day;
    };
  }
}
