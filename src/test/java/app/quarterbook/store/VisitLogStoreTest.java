package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.visit.Days;
import app.quarterbook.model.visit.NextStep;
import app.quarterbook.model.visit.Period;
import app.quarterbook.model.visit.Times;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitFilter;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.model.visit.VisitLine;
import app.quarterbook.model.visit.VisitTotals;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitLogStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-15T09:00:00Z"), ZoneOffset.UTC);

  private final Client bakery = Client.named("Copper Lane Bakery");
  private final Client title = Client.named("Harbor Ridge Title");
  private final Visit failed =
      visit(bakery, VisitKind.ON_SITE, "2026-01-03", "\n Failed RESTORE, Café PC\nall of it");
  private final Visit phone = visit(bakery, VisitKind.PHONE, "2025-12-31", "Asked about Wi-Fi");
  private final Visit tested =
      visit(title, VisitKind.PHONE, "2024-06-30", "restore tested")
          .withNext(new NextStep("Call back", null, false));
  private Database database;
  private VisitLogStore log;

  @BeforeEach
  void open() {
    database = Database.inMemory(CLOCK);
    log = new VisitLogStore(database);
    List.of(bakery, title).forEach(new ClientStore(database)::save);
    List.of(tested, failed, phone).forEach(new VisitStore(database)::save);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void withoutAFilterEverythingIsThereTheLatestFirst() {
    assertThat(shown(VisitFilter.NONE)).containsExactly(failed.id(), phone.id(), tested.id());
    assertThat(log.lines(VisitFilter.NONE, Days.ALL, 2)).hasSize(2);
    assertThat(log.lines(VisitFilter.NONE, Days.ALL, 1))
        .extracting(VisitLine::headline, VisitLine::clientName)
        .containsExactly(tuple("Failed RESTORE, Café PC", bakery.name()));
  }

  @Test
  void everyWordMustOccurSomewhereInTheLine() {
    assertThat(shown(VisitFilter.NONE.withText("restore")))
        .containsExactly(failed.id(), tested.id());
    assertThat(shown(VisitFilter.NONE.withText(" bakery  CAFÉ "))).containsExactly(failed.id());
    assertThat(shown(VisitFilter.NONE.withText("call back"))).containsExactly(tested.id());
    assertThat(shown(VisitFilter.NONE.withText("a.c"))).isEmpty();
    assertThat(shown(VisitFilter.NONE.withText("%"))).isEmpty();
  }

  @Test
  void clientKindAndPeriodNarrowTogether() {
    assertThat(shown(VisitFilter.NONE.withClient(bakery.id())))
        .containsExactly(failed.id(), phone.id());
    assertThat(shown(VisitFilter.NONE.withKind(VisitKind.PHONE)))
        .containsExactly(phone.id(), tested.id());
    assertThat(shown(VisitFilter.NONE.withKind(VisitKind.PHONE).withClient(title.id())))
        .containsExactly(tested.id());
    assertThat(shown(VisitFilter.NONE.withPeriod(Period.THIS_MONTH))).containsExactly(failed.id());
    assertThat(shown(VisitFilter.NONE.withPeriod(Period.LAST_MONTH).withText("wi-fi")))
        .containsExactly(phone.id());
  }

  @Test
  void totalsAddUpWhatPassesTheFilter() {
    assertThat(log.totals(VisitFilter.NONE, Days.ALL))
        .isEqualTo(VisitTotals.of(VisitLogs.all(database)))
        .extracting(VisitTotals::visits)
        .isEqualTo(3);
    assertThat(log.totals(VisitFilter.NONE.withClient(bakery.id()), Days.ALL))
        .isEqualTo(VisitTotals.of(VisitLogs.of(database, bakery.id())));
    assertThat(log.totals(VisitFilter.NONE, Period.LAST_QUARTER.days(TODAY)).visits()).isEqualTo(1);
    assertThat(log.totals(VisitFilter.NONE.withKind(VisitKind.AUDIT), Days.ALL))
        .isEqualTo(new VisitTotals(0, 0, 0, 0));
    assertThat(log.count()).isEqualTo(3);
  }

  @Test
  void theLogKnowsItsFirstAndLastDay() {
    assertThat(log.days(null)).contains(new Days(tested.on(), failed.on()));
    assertThat(log.days(bakery.id())).contains(new Days(phone.on(), failed.on()));
    assertThat(log.days(Client.named("Nobody").id())).isEmpty();
  }

  private List<VisitId> shown(VisitFilter filter) {
    return log.lines(filter, filter.period().days(TODAY), 100).stream().map(VisitLine::id).toList();
  }

  private static Visit visit(Client client, VisitKind kind, String on, String notes) {
    return Visit.begun(client.id(), kind, LocalDate.parse(on), null)
        .withTimes(new Times(15, 90, 15, 0))
        .withNotes(notes);
  }
}
